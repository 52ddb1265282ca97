import type { Indicator, Measure } from '../../src/indicators/catalogue/indicator';
import type { StatedFigure } from '../../src/figures/stated';

/** A small indicator for arithmetic tests; only what a test names matters. */
export function indicator(measure: Measure, parts: Partial<Indicator> = {}): Indicator {
  return {
    id: 'sample',
    code: 'TH.99',
    name: { vi: 'Chỉ tiêu thử', en: 'Sample' },
    spellings: [],
    not: [],
    unit: { text: { vi: 'đơn vị', en: 'units' }, base: 'đơn vị', scale: 1, synonyms: [] },
    measure,
    decimals: measure === 'count' || measure === 'rank' ? 0 : 2,
    nature: 'stock',
    comparison: measure === 'percentage' ? 'points' : 'relative',
    direction: 'higher',
    additive: measure === 'count',
    bounds: { min: 0, max: measure === 'percentage' ? 100 : null },
    scope: 'sector',
    validFrom: null,
    validTo: null,
    source: null,
    secondHand: false,
    own: true,
    edition: 1,
    ...parts,
  };
}

export const billions = indicator('amount', {
  decimals: 0,
  unit: { text: { vi: 'tỷ đồng', en: 'billion VND' }, base: 'đồng', scale: 1_000_000_000, synonyms: [] },
});

/** A stated figure; only what a test names matters. */
export function stated(parts: Partial<StatedFigure>): StatedFigure {
  return {
    id: 'f',
    province: { scheme: '63', code: '38' },
    indicator: 'sample',
    kind: 'actual',
    wording: '',
    printed: '',
    value: 0,
    valueMax: null,
    outOf: null,
    unit: '',
    scale: 1,
    decimals: 0,
    hedge: null,
    year: 2018,
    baseYear: null,
    asOf: null,
    deadline: null,
    estimated: false,
    source: { report: 'sample', paragraph: 1 },
    derived: null,
    ...parts,
  };
}

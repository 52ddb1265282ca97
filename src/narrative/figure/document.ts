import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { statusWords } from '../../indicators/forms/statuses';
import { Exact } from '../../figures/decimal';
import type { ChangeReading, Hedge } from '../../figures/stated';
import type { Period, Territory } from '../../figures/coordinates';
import type { ExtractedFigure, Uncertainty } from './extracted';

/** A figure as `extract --json` prints it. */
export interface DocumentFigure {
  readonly indicator: string | null;
  /**
   * In the catalogue's unit for values of an indicator; percent numbers and factors for what
   * compares.
   */
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly qualifier: Hedge | null;
  readonly kind: DocumentKind;
  readonly status: string | null;
  readonly year: number;
  readonly period: Period;
  readonly territory: Territory;
  /** What narrows the indicator, in the paper's words; null where nothing does. */
  readonly scope: string | null;
  /** The whole that a part or a rank is told of. */
  readonly outOf: number | null;
  readonly baseYear: number | null;
  readonly deadline: string | null;
  /**
   * What may be meant where the text leaves it open: indicators, other values of the numeral,
   * meanings of a change.
   */
  readonly readings: readonly string[];
  /** Why it must be asked about; empty where it is certain. */
  readonly doubts: readonly Uncertainty[];
  readonly span: readonly [start: number, end: number];
}

const documentKinds = {
  actual: 'actual',
  plan: 'plan',
  attainment: 'plan_attainment_pct',
  growth: 'yoy_pct',
  points: 'yoy_points',
  change: 'yoy_abs',
  multiple: 'multiple',
  share: 'share',
  rank: 'rank',
} as const satisfies Record<ExtractedFigure['kind'], string>;
export type DocumentKind = (typeof documentKinds)[ExtractedFigure['kind']];

/** Kinds whose numbers are percentages or factors, whatever the indicator is measured in. */
const comparing: ReadonlySet<ExtractedFigure['kind']> = new Set(['attainment', 'growth', 'points', 'multiple']);

/** Extracted figures in the shape that the command line prints. */
export function extractDocument(
  figures: readonly ExtractedFigure[],
  catalogue: Catalogue,
): { readonly figures: readonly DocumentFigure[] } {
  return { figures: figures.map((figure) => documentFigure(figure, catalogue)) };
}

function documentFigure(figure: ExtractedFigure, catalogue: Catalogue): DocumentFigure {
  const indicator = figure.indicator === null ? null : catalogue.byId(figure.indicator);
  const own = indicator !== null && !comparing.has(figure.kind);
  const factor = own ? new Exact(figure.scale).dividedBy(indicator.unit.scale) : new Exact(figure.scale);
  const inUnit = (value: number): number => new Exact(value).times(factor).toNumber();
  return {
    indicator: figure.indicator,
    value: inUnit(figure.value),
    valueMax: figure.valueMax === null ? null : inUnit(figure.valueMax),
    unit: own ? indicator.unit.text.vi : figure.unit,
    decimals: figure.decimals,
    qualifier: figure.hedge,
    kind: documentKinds[figure.kind],
    status: statusOf(figure),
    year: figure.year,
    period: figure.period,
    territory: figure.territory,
    scope: figure.scope,
    outOf: figure.outOf,
    baseYear: figure.baseYear,
    deadline: figure.deadline,
    readings: readingsOf(figure, inUnit),
    doubts: figure.doubts,
    span: figure.span,
  };
}

/** A text says only of estimates how final they are. */
function statusOf({ estimated }: ExtractedFigure): string | null {
  return estimated ? statusWords.estimate.word.vi.toLowerCase() : null;
}

function readingsOf(
  { candidates, indicator, otherValues, readings }: ExtractedFigure,
  inUnit: (value: number) => number,
): readonly string[] {
  const meanings: readonly ChangeReading[] = readings.length > 1 ? readings : [];
  return [...(indicator === null ? candidates : []), ...otherValues.map((value) => String(inUnit(value))), ...meanings];
}

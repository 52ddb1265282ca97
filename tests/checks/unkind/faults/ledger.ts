import { atOnce } from '../../../../src/figures/steps';
import { buildingLedgerSheet } from '../../../../src/sheet/ledger/ledger';
import type { StatedFigure } from '../../../../src/figures/stated';
import { loadProvinces } from '../../../../src/indicators/provinces/provinces';
import { catalogue } from '../../books';
import { gridOf } from '../../../sheet/grid/layoutGrid';
import { pickFrom, type FaultKind } from './fault';

const { provinces } = loadProvinces();

/** A claim of a paper that the sheet contradicts. */
const claim = (kind: 'attainment' | 'growth' | 'actual'): FaultKind => ({
  shownBy: 'ledger',
  unknown: 'what a paper says is not the sheet’s to correct, and nobody can tell which of the two is wrong',
  make(desk) {
    const { book, random } = desk;
    const value = (code: string, symbol: '1' | '2' | '3'): number => {
      const found = desk.sheet.read(desk.sheet.at(code, symbol));
      return typeof found === 'number' ? found : 0;
    };
    const rows = [...new Set(desk.cells.map(({ indicator }) => indicator))].filter(
      ({ code, measure, comparison }) =>
        comparison === 'relative' &&
        measure !== 'rank' &&
        (['1', '2', '3'] as const).every((symbol) => value(code, symbol) > 20),
    );
    const indicator = pickFrom(desk, rows);
    if (!indicator) return null;
    const { code } = indicator;
    const [before, plan, now] = (['1', '2', '3'] as const).map((symbol) => value(code, symbol)) as [
      number,
      number,
      number,
    ];
    const off = random.pick([-1, 1]) * random.between(3, 12);
    const isLevel = kind === 'actual';
    const said = isLevel ? now * (1 + off / 100) : (kind === 'growth' ? now / before - 1 : now / plan) * 100 + off;
    const decimals = isLevel ? indicator.decimals : 1;
    const figure: StatedFigure = {
      id: 'F-1',
      province: { scheme: book.province.scheme, code: book.province.code },
      indicator: indicator.id,
      kind,
      wording: '',
      printed: '',
      value: Number(said.toFixed(decimals)),
      valueMax: null,
      outOf: null,
      unit: isLevel ? indicator.unit.text.vi : '%',
      scale: isLevel ? indicator.unit.scale : 1,
      decimals,
      hedge: null,
      year: book.year,
      baseYear: kind === 'growth' ? book.year - 1 : null,
      asOf: `${book.year}-12-31`,
      deadline: null,
      estimated: false,
      source: { report: 'paper', paragraph: 1 },
      derived: null,
    };
    const sheet = gridOf(atOnce(buildingLedgerSheet([figure], { catalogue, provinces })));
    const places = (['3', '1', '2'] as const).map((symbol) => desk.sheet.at(code, symbol));
    return { guilty: new Map(), sheets: [sheet], alsoRight: ['*ledger', ...places] };
  },
});

export const ledgerFaults: Readonly<Record<string, FaultKind>> = {
  'attainment in the ledger': claim('attainment'),
  'growth in the ledger': claim('growth'),
  'level in the ledger': claim('actual'),
};

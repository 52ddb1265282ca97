import { checkBook } from '../../../src/checks/engine';
import { writesOf } from '../../../src/checks/repairs';
import type { StatedFigure } from '../../../src/figures/stated';
import { bookOf, catalogue, type Cells } from '../books';

/** What findings offer to put, by row: `VT.06 2792000`. */
function offered(cells: Cells, ledger: readonly Partial<StatedFigure>[] = []): readonly string[] {
  const { findings } = checkBook(bookOf({ cells, ledger }), { catalogue })[0]!;
  const writes = findings.flatMap(({ repairs: [repair] }) => writesOf(repair));
  return [...new Set(writes.map(({ row, put }) => `${row} ${'value' in put ? put.value : put.formula}`))].sort();
}

/** Slips that each show by themselves, in one column. */
const slips: readonly (readonly [string, Cells[string], number])[] = [
  ['VT.06', { 1: 2_690_000, 3: 2_729_000, 7: 2_900_000 }, 2_792_000],
  ['VT.13', { 3: 1 }, 100],
  ['IN.11', { 3: 0.987, 7: 99.2 }, 98.7],
  ['TH.03', { 1: 198.5, 2: 210, 3: 215_000 }, 215],
  ['VT.12', { 1: 14_500, 3: 15_300_000, 7: 16_000 }, 15_300],
];
/** The parts whose total shows which digits changed places, and the whole of the taxes. */
const around: Cells = { 'VT.04': { 3: 2_890_000 }, 'VT.05': { 3: 98_000 }, 'TH.02': { 3: 3_738 } };
const typed = (some: typeof slips): Cells => ({ ...around, ...Object.fromEntries(some) });

test.each([1, 2, 3, 4, 5])('each of %d slips in a column keeps its own repair', (count) => {
  const some = slips.slice(0, count);
  expect(offered(typed(some))).toEqual(some.map(([row, , value]) => `${row} ${value}`).sort());
});

test('in a column with four rows that nothing explains no single cell is advised to change', () => {
  const contradicted: Cells = {
    'BC.01': { 3: 314 },
    'VT.12': { 3: 15_321 },
    'BT.01': { 3: 52 },
    'IN.03': { 3: 1_040_123 },
  };
  const ledger = Object.entries(contradicted).map(([code, row]) => ({
    indicator: catalogue.byCode(code)!.id,
    kind: 'actual' as const,
    value: Number(row[3]) + 7,
    asPrinted: String(Number(row[3]) + 7),
  }));
  const [[slip, cells, value]] = slips.filter(([row]) => row === 'VT.13') as [(typeof slips)[number]];
  expect(offered({ ...contradicted, [slip]: cells }, ledger.slice(1))).toEqual([`${slip} ${value}`]);
  expect(offered({ ...contradicted, [slip]: cells }, ledger)).toEqual([]);
});

test('plans below results are asked about and take no advice from a slip beside them', () => {
  const lower = {
    'VT.12': { 3: 16_000, 7: 15_300 },
    'TH.03': { 3: 215, 7: 200 },
    'IN.03': { 3: 1_070_000, 7: 1_000_000 },
  };
  const plans: Cells = { ...lower, 'CN.03': { 3: 760, 7: 700 }, 'IN.11': { 3: 98.7, 7: -99.2 } };
  const { findings } = checkBook(bookOf({ cells: plans }), { catalogue })[0]!;
  expect(findings.filter(({ rule }) => rule === 'CT-601').length).toBeGreaterThanOrEqual(4);
  expect(offered(plans)).toEqual(['IN.11 99.2']);
});

import { arrangementOf } from '../../../src/checks/survey/arrangement';
import { bit } from '../../../src/checks/survey/concerns';
import { FormulaLook } from '../../../src/checks/survey/formulas';
import { Glance, slotCount } from '../../../src/checks/survey/glance';
import { InputLook } from '../../../src/checks/survey/inputs';
import { PlainRows } from '../../../src/checks/survey/plainRows';
import { RowCursor } from '../../../src/checks/survey/rowCursor';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { SheetReport } from '../../../src/sheet/province/report';
import { seeds } from '../../sampling';
import { bookOf, catalogue, gridsOf, readGrids, type EditedSheet, type SheetInput } from '../books';
import { generateBook, roughHabits, usualHabits } from '../generate';
import { spoil } from '../hostile';
import { Random } from '../random';
import { slip } from '../slip';
import { withRows } from '../templates';

/** What a glance holds of one row. */
function noted(glance: Glance, at: number) {
  const places = Array.from({ length: slotCount }, (_, slot) => glance.place(at, slot));
  return {
    concerns: glance.concerns[at],
    states: places.map((place) => glance.states[place]),
    values: places.map((place) => glance.values[place]),
    halves: places.map((place) => glance.halves[place]),
  };
}

/** Each row of a report as the look at plain rows has it, null where it leaves the row to the others, and as these have it. */
function looks(report: SheetReport, stated: readonly string[] = []) {
  const { rows, grid } = report;
  const arrangement = arrangementOf(report, catalogue);
  const papers = new Set(stated);
  const cells = new RowCursor(grid);
  const [quick, full] = [Glance.blank(rows.length), Glance.blank(rows.length)];
  const plain = new PlainRows(quick, report, arrangement, papers, cells);
  const inputs = new InputLook(full, report, arrangement, papers, cells);
  const formulas = new FormulaLook(full, report, arrangement, cells);
  return rows.map(({ row }, at) => {
    cells.moveTo(row);
    const isPlain = plain.take(at);
    inputs.read(at);
    formulas.read(at);
    return { quick: isPlain ? noted(quick, at) : null, full: noted(full, at) };
  });
}

test('of a plain row the other looks note the same, and raise nothing', () => {
  let [rows, plain, concerned] = [0, 0, 0];
  for (const seed of seeds('plain rows of books', 400)) {
    const random = new Random(seed);
    const { book } = generateBook(seed % 40, seed % 2 === 0 ? usualHabits : roughHabits);
    const [sheet] = gridsOf(book);
    const change = random.pick<(grid: Grid) => Grid>([
      (grid) => grid,
      (grid) => slip(grid, random),
      (grid) => spoil(grid, random.pick([0.002, 0.02, 0.2]), random),
    ]);
    const stated = random.chance(0.5) ? [] : catalogue.indicators.slice(0, 3).map(({ id }) => id);
    for (const report of readGrids([change(sheet!)], [book.template!]).reports) {
      for (const [at, { quick, full }] of looks(report, stated).entries()) {
        rows += 1;
        if (full.concerns !== 0) concerned += 1;
        if (!quick) continue;
        plain += 1;
        expect({ seed, at, ...quick }).toEqual({ seed, at, ...full, concerns: 0 });
      }
    }
  }
  // The looks disagree only about nothing: half of the rows are plain, and enough are not.
  expect(plain).toBeGreaterThan(rows / 4);
  expect(concerned).toBeGreaterThan(rows / 20);
});

describe('a row is left to the other looks where', () => {
  /** Landline subscriptions: counted one by one, never below zero. */
  const plainCells = { 1: 1_000, 2: 1_100, 3: 1_050, 7: 1_120 };
  const code = 'VT.05';

  function isPlain(input: SheetInput, stated: readonly string[] = [], of = code): boolean {
    const [report] = bookOf(input).reports;
    return looks(report!, stated)[report!.rows.findIndex((row) => row.code === of)]!.quick !== null;
  }

  const withCell = (symbol: 1 | 2 | 3 | 7, value: CellValue): SheetInput => ({
    cells: { [code]: { ...plainCells, [symbol]: value } },
  });
  const spoilt = (change: (sheet: EditedSheet) => void): SheetInput => ({
    cells: { [code]: plainCells },
    spoil: change,
  });

  test('not where all is as it should be, nor where a plan is blank', () => {
    expect(isPlain({ cells: { [code]: plainCells } })).toBe(true);
    expect(isPlain(withCell(7, ''))).toBe(true);
    expect(isPlain(withCell(1, ''))).toBe(true);
  });

  test.each<[string, SheetInput]>([
    ['the result is blank', withCell(3, '')],
    ['a number is below the limits', withCell(2, -1)],
    ['a number has decimals that its indicator has not', withCell(3, 1_050.5)],
    ['a number is a text', withCell(3, '1.050')],
    ['a number is huge', withCell(3, 1e15)],
    ['a number is shown as something else', spoilt((sheet) => sheet.type(sheet.at(code, '3'), 1_050, '0%'))],
    [
      'a number has a formula of somebody’s own',
      spoilt((sheet) => sheet.enter(sheet.at(code, '3'), '=1000+50', 1_050)),
    ],
    ['a formula is overwritten', spoilt((sheet) => sheet.type(sheet.at(code, '5'), 50))],
    ['a formula shows another result', spoilt((sheet) => sheet.show(sheet.at(code, '5'), 51))],
    ['a formula shows no result', spoilt((sheet) => sheet.show(sheet.at(code, '5'), ''))],
  ])('%s', (_, input) => {
    expect(isPlain(input)).toBe(false);
  });

  test('a paper speaks of it', () => {
    expect(isPlain({ cells: { [code]: plainCells } }, ['phone-fixed'])).toBe(false);
    expect(isPlain({ cells: { [code]: plainCells } }, ['phone-mobile'])).toBe(true);
  });

  test('the form computes it, also where a number was typed instead', () => {
    const template = withRows([['phone-subscribers-total', 'sum'], ['phone-fixed'], ['phone-mobile']]);
    const cells = { [code]: plainCells, 'VT.06': plainCells };
    expect(isPlain({ template, cells })).toBe(true);
    expect(isPlain({ template, cells }, [], 'VT.04')).toBe(false);
    const typed = (sheet: EditedSheet) =>
      (['1', '2', '3', '7'] as const).forEach((symbol) => sheet.type(sheet.at('VT.04', symbol), 2_000));
    expect(isPlain({ template, cells, edit: typed }, [], 'VT.04')).toBe(false);
  });

  test('its indicator counts tenths of things', () => {
    const [report] = bookOf({ cells: { [code]: plainCells } }).reports;
    const tenths = report!.rows.map((row) =>
      row.code === code ? { ...row, indicator: { ...row.indicator!, decimals: 1 } } : row,
    );
    const seen = looks({ ...report!, rows: tenths })[tenths.findIndex((row) => row.code === code)]!;
    expect(seen.quick).toBeNull();
    expect(seen.full.concerns).toBe(bit.finer);
  });
});

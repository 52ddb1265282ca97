import { Facts } from '../../../src/checks/facts/facts';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { bookOf, catalogue, type BookInput, type EditedSheet, type SheetInput } from '../books';
import { withRows } from '../templates';

describe('a row is open where', () => {
  /** Landline subscriptions: counted one by one, never below zero. */
  const plainCells = { 1: 1_000, 2: 1_100, 3: 1_050, 7: 1_120 };
  const code = 'VT.05';

  function isPlain(input: BookInput, of = code): boolean {
    const book = bookOf(input);
    const { survey, report } = new Facts(book.reports[0]!, book, catalogue);
    return !survey.openRows.includes(report.rows.find((row) => row.code === of)!);
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
    expect(isPlain(withCell(3, ''))).toBe(true);
  });

  test.each<[string, SheetInput]>([
    ['the result is last year’s', withCell(3, 1_000)],
    ['the result is far from the plan', withCell(2, 400)],
    ['a number is ten times the others', withCell(1, 10_000)],
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
    const cells = { [code]: plainCells };
    expect(isPlain({ cells, ledger: [{ indicator: 'phone-fixed', value: 1_050 }] })).toBe(false);
    expect(isPlain({ cells, ledger: [{ indicator: 'phone-mobile', value: 1_050 }] })).toBe(true);
  });

  test('the form computes it and something else stands there', () => {
    const template = withRows([['phone-subscribers-total', 'sum'], ['phone-fixed'], ['phone-mobile']]);
    const cells = { [code]: plainCells, 'VT.06': plainCells };
    expect(isPlain({ template, cells })).toBe(true);
    expect(isPlain({ template, cells }, 'VT.04')).toBe(true);
    const typed = (sheet: EditedSheet) => sheet.type(sheet.at('VT.04', '3'), 2_100);
    expect(isPlain({ template, cells, edit: typed }, 'VT.04')).toBe(false);
    const stale = (sheet: EditedSheet) => sheet.show(sheet.at('VT.04', '3'), 2_101);
    expect(isPlain({ template, cells, spoil: stale }, 'VT.04')).toBe(false);
  });
});

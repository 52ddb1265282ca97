import { movedFormula, movedOnSheet, readsSheet } from '../../src/sheet/upgrade/movedFormula';

const moved = {
  sheet: 'Thanh Hóa 2024',
  rows: new Map([
    [9, 9],
    [10, 12],
    [11, 13],
    [12, 20],
  ]),
  columns: new Map([
    [4, 4],
    [6, 6],
    [7, 9],
  ]),
};

test.each([
  ["='Thanh Hóa 2024'!$G$9*2", "='Thanh Hóa 2024'!$G$9*2"],
  ["='Thanh Hóa 2024'!G10+G10", "='Thanh Hóa 2024'!G12+G10"],
  ["=SUM('thanh hóa 2024'!G10:G11)", "=SUM('thanh hóa 2024'!G12:G13)"],
  ["='Thanh Hóa 2024'!H$10&\"'Thanh Hóa 2024'!G10\"", "='Thanh Hóa 2024'!J$12&\"'Thanh Hóa 2024'!G10\""],
  ["='Khác'!G10", "='Khác'!G10"],
  // Not together on the new sheet, a row or column that is gone, whole columns, several sheets.
  ["=SUM('Thanh Hóa 2024'!G9:G12)", null],
  ["='Thanh Hóa 2024'!G40", null],
  ["='Thanh Hóa 2024'!N9", null],
  ["=SUM('Thanh Hóa 2024'!G:G)", null],
  ["=SUM('Bìa:Thanh Hóa 2024'!G9)", null],
])('%s follows the rows, or is not known', (formula, expected) => {
  expect(movedFormula(formula, moved)).toBe(expected);
});

test('a sheet is read where a formula names it, not where a text does', () => {
  expect(readsSheet("=SUM('THANH HÓA 2024'!G9)", moved.sheet)).toBe(true);
  expect(readsSheet('="\'Thanh Hóa 2024\'!G9"', moved.sheet)).toBe(false);
});

test.each([
  ['=G10+5', '=G12+5'],
  ['=SUM(G10:G11)*1.5', '=SUM(G12:G13)*1.5'],
  ['=IF(H$9>0,"G10",G12)', '=IF(J$9>0,"G10",G20)'],
  ['=SUM(G9:G12)', null],
  ['=N9+1', null],
  ['=ten_vung*2', null],
  ["='Khác'!G10", null],
])('on its own sheet %s reads the same indicators, or is not known', (formula, expected) => {
  expect(movedOnSheet(formula, moved)).toBe(expected);
});

import { recalculated } from '../../../src/excel/read/recalculated';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';

const before: Grid = {
  sheet: 'Tỉnh 1',
  top: 2,
  left: 1,
  values: [
    [1, 2],
    [3, ''],
  ],
  formulas: [
    [1, '=B3*2'],
    ['=B3+C3', ''],
  ],
  numberFormats: [
    ['General', 'General'],
    ['0.00', 'General'],
  ],
  inputRules: [{ row: 2, column: 1, rows: 1, columns: 1 }],
};

const range = (values: CellValue[][], rowIndex = 2): Excel.Range =>
  ({ isNullObject: false, values, rowIndex, columnIndex: 1 }) as unknown as Excel.Range;

test('formulas that show something else are taken over, all else stays', () => {
  const now = recalculated(
    before,
    range([
      [1, 8],
      [9, ''],
    ]),
  );
  expect(now).toEqual({
    ...before,
    values: [
      [1, 8],
      [9, ''],
    ],
  });
});

test('where nothing shows anything else the sheet is the same object', () => {
  expect(
    recalculated(
      before,
      range([
        [1, 2],
        [3, ''],
      ]),
    ),
  ).toBe(before);
});

test.each([
  [
    'a number without a formula has changed',
    range([
      [7, 2],
      [3, ''],
    ]),
  ],
  [
    'a blank cell holds something',
    range([
      [1, 2],
      [3, 'x'],
    ]),
  ],
  [
    'rows were put in above',
    range(
      [
        [1, 2],
        [3, ''],
      ],
      3,
    ),
  ],
  [
    'there are more rows',
    range([
      [1, 2],
      [3, ''],
      [5, 6],
    ]),
  ],
  ['the sheet is blank', { isNullObject: true } as Excel.Range],
])('everything is to be read when %s', (_, now) => {
  expect(recalculated(before, now)).toBeNull();
});

import type { Grid } from '../../../src/sheet/grid/grid';
import { defineTable } from '../../../src/sheet/table/defineTable';
import { lastFilledRow } from '../../../src/sheet/table/tableRow';
import { gridOf } from '../grid/layoutGrid';

const table = defineTable({
  title: { vi: 'Việc cần làm', en: 'To do' },
  hints: [{ vi: 'Mỗi dòng một việc.', en: 'One task a row.' }],
  isOpen: true,
  columns: [
    { id: 'task', width: 20, required: true, head: { vi: 'Việc', en: 'Task' } },
    { id: 'hours', width: 8, required: true, holds: 'number', head: { vi: 'Số giờ', en: 'Hours' } },
    { id: 'by', width: 12, head: { vi: 'Người làm', en: 'By' } },
  ],
});
const grid = gridOf(table.build([{ task: 'Nhập số', hours: 2 }, { task: '=1+1' }], { name: 'Việc' }));

/** A sheet without its last column. */
const narrow = (one: Grid): Grid => {
  const cut = <Cell>(rows: readonly (readonly Cell[])[]) => rows.map((row) => row.slice(0, 2));
  return { ...one, values: cut(one.values), formulas: cut(one.formulas), numberFormats: cut(one.numberFormats) };
};

test('what was built is found and read back, text that looks like a formula too', () => {
  const rows = [...table.rows(grid)].map((row) => [row.text('task'), row.value('hours'), row.text('by')]);
  expect(rows).toEqual([
    ['Nhập số', 2, ''],
    ['=1+1', '', ''],
  ]);
  expect(table.find({ ...grid, values: [['Việc', 'Người làm']] })).toBeNull();
});

test('heads are read in both languages and in any order, a repeated one is told', () => {
  const values = [
    ['Hours', 'Việc', 'hours'],
    [3, 'Kiểm tra', 4],
  ];
  const other: Grid = { ...grid, values, formulas: values };
  expect(table.find(other)).toMatchObject({ row: 0, repeated: [2] });
  expect([...table.rows(other)].map((row) => row.value('hours'))).toEqual([3]);
});

test('a row is written where it differs; columns that are not named or lost stay', () => {
  const { columns, row } = table.find(grid)!;
  const writes = table.write(grid, columns, row + 1, { task: 'Nhập số', hours: 5 });
  expect(writes).toEqual([
    { sheet: 'Việc', address: 'B4', row: 3, column: 1, value: 5, numberFormat: 'General', replaces: 2 },
  ]);
  const cut = narrow(grid);
  expect(table.write(cut, table.find(cut)!.columns, row + 1, { by: 'Hạnh' })).toEqual([]);
});

test('a lost column is put behind the last', () => {
  const cut = narrow(grid);
  const { columns, writes } = table.widen(cut, table.find(cut)!, ['by']);
  expect(columns.get('by')).toBe(2);
  expect(writes).toEqual([expect.objectContaining({ address: 'C3', value: 'Người làm' })]);
});

test('nothing is added over a formula that shows nothing', () => {
  const values = [...grid.values, ['', '', '']];
  const formulas = [...grid.formulas, ['', '=IF(B4="","",B4)', '']];
  expect(lastFilledRow({ ...grid, values, formulas }, 2)).toBe(5);
});

import { dueDay, dueText } from '../../src/indicators/forms/deadlines';
import { shippedLists } from '../../src/indicators/shippedLists';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { findTemplate, loadTemplates } from '../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { readBook } from '../../src/sheet/readBook';
import { sheetReaders } from '../../src/sheet/grid/sheetReaders';
import { newerVersion, upgradeForm } from '../../src/sheet/upgrade/formUpgrade';
import { buildLeftSheet } from '../../src/sheet/upgrade/leftSheet';
import { gridOf } from './grid/layoutGrid';

const lists = shippedLists();
const province = findProvince(2024, 'Thanh Hóa')!;
const old = findTemplate({ id: 'TH-NAM', version: '2' })!;
const inputs = ['1', '2', '3', '7', '9'] as const;

/** A sheet of the first edition with every input filled, and what a person adds to it. */
function filled(
  add: readonly (readonly [row: number, column: number, value: CellValue, formula?: string])[] = [],
): Grid {
  const values = new Map(
    old.rows.flatMap((row, at) =>
      row.kind === 'indicator'
        ? [
            [
              row.indicator,
              new Map(inputs.map((symbol) => [symbol as ColumnSymbol, symbol === '9' ? `ghi chú ${at}` : at + 1])),
            ] as const,
          ]
        : [],
    ),
  );
  const layout = buildProvinceSheet({
    ...{
      catalogue: lists.catalogue,
      template: old,
      province,
      year: 2024,
      status: 'final',
      name: 'Thanh Hóa 2024',
      values,
    },
  });
  const grid = gridOf(layout);
  const wide = <T>(matrix: readonly (readonly T[])[], blank: T) => matrix.map((line) => [...line, blank, blank]);
  const [own, formulas] = [wide<CellValue>(grid.values, ''), wide<CellValue>(grid.formulas, '')];
  for (const [row, column, value, formula] of add) {
    own[row]![column] = value;
    formulas[row]![column] = formula ?? value;
  }
  return { ...grid, values: own, formulas, numberFormats: wide(grid.numberFormats, 'General') };
}
const reportOf = (grid: Grid) => readBook({ grids: [grid] }, lists).reports[0]!;
const upgraded = (grid: Grid) => {
  const report = reportOf(grid);
  return upgradeForm(report, newerVersion(report, loadTemplates())!, lists.catalogue)!;
};

test('every value, mark and note goes to the row of its code, and the rest is said', () => {
  const upgrade = upgraded(filled());
  const before = reportOf(filled());
  const after = reportOf(gridOf(upgrade.layout));
  expect([after.sheet, after.head.template]).toEqual(['Thanh Hóa 2024', { id: 'TH-NAM', version: '4' }]);
  for (const row of before.rows) {
    const found = after.rows.find(({ code }) => code === row.code)!;
    const of = (one: typeof row) => inputs.map((symbol) => one.cells.get(symbol)!.value);
    expect([row.code, of(found)]).toEqual([row.code, of(row)]);
  }
  expect(upgrade.left).toEqual([]);
  expect(upgrade.kept.concat(upgrade.moved).sort()).toEqual(before.rows.map(({ code }) => code).sort());
  expect(upgrade.kept).toContain('TH.01');
  expect(upgrade.moved).toContain('VT.11');
  expect(upgrade.added.join(' ')).toMatch(/VT\.51.*CQ\.03.*XH\.53/);
  expect(newerVersion(after, loadTemplates())).toBeNull();
});

test('a head as earlier versions of the product made it is the form’s own', () => {
  const due = dueText(dueDay('TH-NAM', 2024, 'estimate')!).vi;
  const former = filled([
    [1, 3, ''],
    [2, 4, 'Năm 2024'],
    [2, 9, 'Hạn gửi báo cáo:'],
    [2, 11, due],
    [3, 12, 'Ước tính'],
  ]);
  expect(upgraded(former).left).toEqual([]);
  const noted = filled([
    [2, 9, 'Hạn gửi báo cáo:'],
    [2, 11, 'xin lùi đến 30/3'],
  ]);
  expect(upgraded(noted).left).toEqual([expect.objectContaining({ address: 'L3', content: 'xin lùi đến 30/3' })]);
});

test('what has no place is kept with its cell: beside the table, a foreign row, a formula of one’s own', () => {
  const last = filled().values.length - 1;
  const grid = filled([
    [8, 13, 'tôi ghi thêm'],
    [9, 13, 1234.5, '=G10*2'],
    [last, 2, 'ZZ.01'],
    [last, 6, 77],
    [7, 6, 30, '=10+20'],
  ]);
  const { left, layout } = upgraded(grid);
  expect(left).toEqual(
    expect.arrayContaining([
      { address: 'N9', row: 'TH.01', column: null, content: 'tôi ghi thêm' },
      expect.objectContaining({ address: `C${last + 1}`, content: 'ZZ.01' }),
      expect.objectContaining({ address: `G${last + 1}`, row: 'ZZ.01', content: 77 }),
    ]),
  );
  const cells = buildLeftSheet([{ ...upgraded(grid), left, layout }]).cells.map(({ content }) => content);
  // A formula is kept as text: it never becomes one again.
  for (const content of cells) expect('value' in content && typeof content.value === 'string').toBe(true);
  expect(cells).toContainEqual({ value: 'tôi ghi thêm' });
  // Its cells are gone: what it gave is kept with it.
  expect(cells).toContainEqual({ value: '=G10*2 → 1.234,5' });
});

test('a cell is told by its place: a text that stands elsewhere on the form, too, is somebody’s work', () => {
  const at = filled().values.length - 1;
  const unit = reportOf(filled()).rows[0]!.cells.get('D')!.value;
  const { left } = upgraded(
    filled([
      [at, 1, 'Số máy ATM'],
      [at, 4, 10],
      [at, 6, 12],
      [8, 13, unit],
      [9, 13, 4],
      [3, 14, 2024],
      [6, 13, 1],
    ]),
  );
  expect(left.map(({ address, content }) => [address, content])).toEqual([
    ['O4', 2024],
    ['N7', 1],
    ['N9', unit],
    ['N10', 4],
    [`B${at + 1}`, 'Số máy ATM'],
    [`E${at + 1}`, 10],
    [`G${at + 1}`, 12],
  ]);
  expect(left.at(-1)).toMatchObject({ row: 'Số máy ATM', column: { vi: 'Thực hiện năm' } });
  const texts = buildLeftSheet([{ ...upgraded(filled([[8, 13, 98.7]])) }]).cells.map(({ content }) => content);
  expect(texts).toContainEqual({ value: '98,7' });
});

test('figures of rows that the newer version does not have are listed with their codes', () => {
  const from = findTemplate({ id: 'CN-NAM', version: '2' })!;
  const layout = buildProvinceSheet({
    ...{ catalogue: lists.catalogue, template: from, province, year: 2025, status: 'final', name: 'A' },
    values: new Map(
      from.rows.flatMap((row) =>
        row.kind === 'indicator' ? [[row.indicator, new Map<ColumnSymbol, CellValue>([['3', 100]])] as const] : [],
      ),
    ),
  });
  const report = reportOf(gridOf(layout));
  const to = newerVersion(report, loadTemplates())!;
  const upgrade = upgradeForm(report, to, lists.catalogue)!;
  const gone = report.rows.filter(
    ({ indicator }) => !to.rows.some((row) => row.kind === 'indicator' && row.indicator === indicator?.id),
  );
  expect(gone.length).toBeGreaterThan(0);
  expect(upgrade.left.map(({ address, row, content }) => [address, row, content])).toEqual(
    gone.map(({ cells, code }) => [cells.get('3')!.address, code, 100]),
  );
});

test('a formula of one’s own goes along where what it reads has a place; else it is listed', () => {
  const row = reportOf(filled()).rows[0]!;
  const at = row.row - 1;
  const { left, layout } = upgraded(
    filled([
      [at, 6, '', '=1200+300'],
      [at, 4, 5, '=SUM(2,3)'],
      [at, 5, '', '=G9*2'],
      [at, 10, 8, '=N9+1'],
      [at, 13, '', '=G9*2'],
    ]),
  );
  const found = reportOf(gridOf(layout)).rows.find(({ code }) => code === row.code)!;
  expect([found.cells.get('3')!.formula, found.cells.get('1')!.formula]).toEqual(['=1200+300', '=SUM(2,3)']);
  expect(found.cells.get('2')!.formula).toBe('=G9*2');
  expect(left.map(({ address, content }) => [address, content])).toEqual([
    [`K${row.row}`, '=N9+1'],
    [`N${row.row}`, '=G9*2'],
  ]);
});

test('a number format of one’s own goes with its row', () => {
  const grid = filled();
  const row = reportOf(grid).rows.at(-1)!;
  const formats = grid.numberFormats.map((line, r) =>
    line.map((format, c) => (r === row.row - 1 && c === 6 ? '0.000" máy"' : format.replace(/([+-])/g, '\\$1'))),
  );
  const after = reportOf(gridOf(upgraded({ ...grid, numberFormats: formats }).layout));
  const formatsOf = after.rows.flatMap(({ code, cells }) =>
    cells.get('3')!.numberFormat === '0.000" máy"' ? [code] : [],
  );
  expect(formatsOf).toEqual([row.code]);
  // An escape that another program puts before a sign is no format of one's own.
  expect(after.rows.some(({ cells }) => cells.get('5')!.numberFormat.includes('\\'))).toBe(false);
});

test('a sheet of the newest version, and a year that has one version, have nowhere to go', () => {
  const of = (id: string, version: string, year: number) => {
    const template = findTemplate({ id, version })!;
    const layout = buildProvinceSheet({
      ...{ catalogue: lists.catalogue, template, province, year, status: 'final', name: 'A' },
    });
    return newerVersion(reportOf(gridOf(layout)), loadTemplates())?.version ?? null;
  };
  expect([of('TH-NAM', '1', 2018), of('VT-NAM', '4', 2023), of('VT-NAM', '2', 2023)]).toEqual([null, null, '4']);
});

test('a sheet that formulas elsewhere read is named', () => {
  const reader = { ...filled(), sheet: 'Tổng hợp', formulas: [["='Thanh Hóa 2024'!G9"]] };
  expect(sheetReaders([filled(), reader])('Thanh Hóa 2024')).toBe('Tổng hợp');
  expect(sheetReaders([filled(), reader], new Set(['Tổng hợp']))('Thanh Hóa 2024')).toBeNull();
  expect(sheetReaders([filled()])('Thanh Hóa 2024')).toBeNull();
});

import { pageOf, type Layout } from './layouts/layout';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { applied, layoutGrid } from '../../src/sheet/grid/applied';
import type { CellValue, Snapshot } from '../../src/sheet/grid/grid';
import type { LineReading, RememberedTable } from '../../src/sheet/tableMemory/memory';
import { buildMemorySheet, planMemory } from '../../src/sheet/tableMemory/memorySheet';
import { memoryTable } from '../../src/sheet/tableMemory/memoryColumns';
import { readMemory } from '../../src/sheet/tableMemory/readMemory';
import { cellsOf } from '../../src/tables/document';
import { readTables } from '../../src/tables/readTables';

const catalogue = loadCatalogue();
const role = (told: Extract<LineReading, { kind: 'role' }>['role']): LineReading => ({ kind: 'role', role: told });
const of = (indicator: string): LineReading => ({ kind: 'indicator', indicator });

type Rows = Layout['rows'];

const own = (year: number, change: Partial<Record<'title' | 'plan' | 'name' | 'unit', string>> = {}): Rows => [
  [change.title ?? `CHỈ TIÊU NĂM ${year} (kèm theo Báo cáo số ${year}/BC-STTTT ngày 5/12/${year})`],
  ['TT', 'Chỉ tiêu', 'ĐVT', `KH ${year} tỉnh giao`, change.plan ?? `KH ${year} Bộ giao`, 'Giá trị khác', `TH ${year}`],
  [1, change.name ?? 'Trạm BTS và trạm lặp', change.unit ?? 'trạm', 1000, 1010, 3, 990],
  [2, 'Thuê bao di động', 'thuê bao', 700000, 710000, 4, 705000],
];

function read(rows: Rows, year: number, memory: readonly RememberedTable[] = []) {
  const page = pageOf({ name: '', province: '38', year, kind: 'sheet', expected: {}, rows });
  return readTables([page], { province: findProvince(year, '38')!, year, catalogue, memory });
}

const told = (rows: Rows, year: number, memory: readonly RememberedTable[] = []) =>
  cellsOf(read(rows, year, memory)).map(({ indicator, role: is, value, doubts }) => [
    indicator?.id ?? null,
    is,
    value,
    doubts.length,
  ]);

/** The table of a year as a person confirmed it. */
function confirmed(year: number, change: Partial<Pick<RememberedTable, 'source'>> = {}): RememberedTable {
  const { layout } = read(own(year), year)[0]!.tables[0]!;
  const [columns, rows] = [
    [role('plan'), role('none'), role('none'), role('actual')],
    [of('bts-stations'), of('phone-mobile')],
  ];
  return {
    title: layout.title,
    columns: layout.columns.map((line, at) => ({ ...line, reading: columns[at]! })),
    rows: layout.rows.map((line, at) => ({ ...line, reading: rows[at]! })),
    year,
    source: 'rieng.xlsx, Biểu!D3',
    ...change,
  };
}

const certain = [
  ['bts-stations', 'plan', 1000, 0],
  ['bts-stations', 'none', 1010, 0],
  ['bts-stations', 'none', 3, 0],
  ['bts-stations', 'actual', 990, 0],
  ['phone-mobile', 'plan', 700000, 0],
  ['phone-mobile', 'none', 710000, 0],
  ['phone-mobile', 'none', 4, 0],
  ['phone-mobile', 'actual', 705000, 0],
];

/** What comes back of tables that were written to a sheet. */
function kept(tables: readonly RememberedTable[]): readonly RememberedTable[] {
  return readMemory({ grids: [layoutGrid(buildMemorySheet(tables, catalogue))] }, catalogue).tables;
}

describe('a table that was confirmed', () => {
  it('is asked about before, and read without a question next year', () => {
    expect(told(own(2023), 2023).filter(([, , , doubts]) => Number(doubts) > 0).length).toBeGreaterThan(4);
    const memory = kept([confirmed(2023)]);
    expect(told(own(2023), 2023, memory)).toEqual(certain);
    expect(told(own(2024), 2024, memory)).toEqual(certain);
    expect(read(own(2024), 2024, memory)[0]!.tables[0]!.isRecalled).toBe(true);
  });

  it.each([
    ['head', { plan: 'KH 2024 điều chỉnh' }],
    ['title', { title: 'CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024' }],
    ['year of the title', { title: 'CHỈ TIÊU NĂM 2023' }],
  ])('is asked about again where its %s has changed', (_, change) => {
    const memory = kept([confirmed(2023)]);
    expect(read(own(2024, change), 2024, memory)[0]!.tables[0]!.isRecalled).toBe(false);
  });

  it('asks about a row whose words or unit have changed, and about no other', () => {
    const memory = kept([confirmed(2023)]);
    for (const change of [{ name: 'Trạm BTS và trạm phát lại' }, { unit: 'vị trí' }]) {
      const [first, , , , ...others] = told(own(2024, change), 2024, memory);
      expect(first![3]).toBeGreaterThan(0);
      expect(others).toEqual(certain.slice(4));
    }
  });

  it('still asks about what the figures themselves leave open', () => {
    const [title, head, first, second] = own(2024);
    const range: Rows = [title!, head!, first!.map((value, at) => (at === 6 ? '980-990' : value)), second!];
    expect(cellsOf(read(range, 2024, kept([confirmed(2023)])))[3]!.doubts).toEqual(['range']);
  });

  it('is known to the workbook that remembers it, whose sheet is no table itself', () => {
    const rows = layoutGrid(buildMemorySheet([confirmed(2023)], catalogue));
    const page = pageOf({ name: '', province: '38', year: 2024, kind: 'sheet', expected: {}, rows: own(2024) });
    const memory = { label: { kind: 'sheet', name: memoryTable.title.vi }, grid: rows, above: [] } as const;
    const pages = readTables([page, memory], { province: findProvince(2024, '38')!, year: 2024, catalogue });
    expect(pages).toHaveLength(1);
    expect(pages[0]!.tables[0]!.isRecalled).toBe(true);
  });
});

describe('the sheet that remembers', () => {
  const blank: Snapshot = { grids: [] };
  const plan = (snapshot: Snapshot, tables: readonly RememberedTable[]) =>
    planMemory(snapshot, tables, { catalogue, taken: [] });

  it('holds words and no formula, whatever a head begins with', () => {
    const table = confirmed(2023);
    const evil = { ...table, rows: [{ text: '=1+1', under: '+A1', unit: '@x', reading: of('bts-stations') }] };
    const { cells } = buildMemorySheet([evil], catalogue);
    expect(cells.every(({ content }) => 'value' in content)).toBe(true);
    const evilCells = cells.filter(({ content }) => 'value' in content && /^[=+@]/.test(String(content.value)));
    expect(evilCells.map(({ numberFormat }) => numberFormat)).toEqual(['@', '@', '@']);
    expect(kept([evil])).toEqual([evil]);
  });

  it('gains nothing where a table is known as it is, and rows below where it is read otherwise', () => {
    const first = plan(blank, [confirmed(2023)]);
    expect(first).toMatchObject({ sheet: memoryTable.title.vi, writes: [], added: 1 });
    const book = applied(blank, { create: first.layouts, fill: [] });
    expect(plan(book, [confirmed(2024)])).toMatchObject({ layouts: [], writes: [], added: 0 });
    const table = confirmed(2024);
    const other = { ...table, columns: table.columns.map((line) => ({ ...line, reading: role('none') })) };
    const second = plan(book, [other]);
    expect(second.added).toBe(1);
    const { tables, problems } = readMemory(applied(book, { create: [], fill: second.writes }), catalogue);
    expect(problems).toEqual([]);
    expect(tables).toEqual([confirmed(2023), other]);
  });

  it('keeps rows that this year’s table does not have', () => {
    const table = confirmed(2024);
    const shorter = {
      ...table,
      rows: [table.rows[0]!],
      columns: table.columns.map((line) => ({ ...line, reading: null })),
    };
    const book = applied(blank, { create: plan(blank, [confirmed(2023)]).layouts, fill: [] });
    expect(plan(book, [shorter])).toMatchObject({ added: 0 });
  });

  it('names a cell that says nothing it knows, and asks about its line', () => {
    const grid = layoutGrid(buildMemorySheet([confirmed(2023)], catalogue));
    const values = grid.values.map((row) => [...row]) as CellValue[][];
    const row = values.findIndex((cells) => cells.includes('không dùng'));
    values[row]![5] = 'cái gì đó';
    const { tables, problems } = readMemory({ grids: [{ ...grid, values }] }, catalogue);
    expect(problems).toMatchObject([{ address: `F${row + 1}`, column: 'reading', value: 'cái gì đó' }]);
    expect(tables[0]!.columns[1]!.reading).toBeNull();
  });
});

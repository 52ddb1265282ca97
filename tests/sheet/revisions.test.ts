import type { DataStatus } from '../../src/indicators/forms/template';
import { dataStatuses } from '../../src/indicators/forms/template';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { readBook } from '../../src/sheet/readBook';
import { buildRevisionSheet, revisionSheetName } from '../../src/sheet/revisions/revisionSheet';
import { revisionTables } from '../../src/sheet/revisions/revisionTables';
import { declaredStatus, statusNote, statusOfRow } from '../../src/sheet/revisions/rowStatus';
import { calculated, calculatedBook } from './calculated';
import { gridOf } from './grid/layoutGrid';
import { context, sheet, valuesOf } from './samples';

const vintage = (status: DataStatus, cells: Parameters<typeof valuesOf>[0], name: string = status): Grid =>
  calculated(gridOf(sheet({ status, name, values: valuesOf(cells) })));
const tables = (...grids: readonly Grid[]) => revisionTables(readBook({ grids }, context));

describe('the status of a row', () => {
  it.each<[string, '1' | '3', DataStatus | null]>([
    ['Cột 3: số sơ bộ', '3', 'preliminary'],
    ['Cột 3: báo cáo nêu “trên 3.100”; số ước tính. Cột 1: số chính thức.', '3', 'estimate'],
    ['Cột 3: báo cáo nêu “trên 3.100”; số ước tính. Cột 1: số chính thức.', '1', 'final'],
    ['Cột 1, 3: theo Niên giám; số chính thức', '3', 'final'],
    ['Số liệu tạm tính.\nSơ bộ', '3', 'preliminary'],
    ['Tình trạng: ước tính', '3', 'estimate'],
    ['Tình trạng số liệu: Chính thức', '3', 'final'],
    ['Column 3: a preliminary figure', '3', 'preliminary'],
    ['Sơ bộ', '1', null],
    ['Số sơ bộ sẽ có sau', '3', null],
    ['Cột 2: số sơ bộ', '3', null],
    ['', '3', null],
  ])('is declared by “%s” for column %s: %s', (note, symbol, status) =>
    expect(declaredStatus(note, symbol)).toBe(status),
  );

  it('is the sheet’s where the row declares none', () => {
    const cells = { 'fibre-km': { 3: 1, 9: statusNote('3', 'preliminary').vi }, 'bts-stations': { 3: 1 } };
    const [report] = readBook({ grids: [vintage('estimate', cells)] }, context).reports;
    const row = (code: string) => report!.rows.find((one) => one.code === code)!;
    expect(statusOfRow(report!, row('VT.12'))).toBe('preliminary');
    expect(statusOfRow(report!, row('VT.11'))).toBe('estimate');
    expect(statusOfRow(report!, row('VT.11'), '1')).toBeNull();
  });

  it.each(dataStatuses)('%s is read back from the note that declares it', (status) => {
    const { vi, en } = statusNote('3', status);
    expect([declaredStatus(`${vi}.`, '3'), declaredStatus(en, '3')]).toEqual([status, status]);
  });
});

const estimate = {
  'ict-sector-revenue': { 1: 3554, 3: 3738, 7: 3795 },
  'fibre-km': { 3: 100 },
  'smartphone-share': { 3: 80.5 },
  'ict-index-rank': { 3: 7 },
  'bts-stations': { 3: '…' },
  'phone-density': { 3: 80 },
} as const;
const final = {
  'ict-sector-revenue': { 1: 3554, 3: 3800, 7: 3795 },
  'fibre-km': { 3: 90.1, 9: 'Cột 3: số sơ bộ.' },
  'smartphone-share': { 3: 82 },
  'ict-index-rank': { 3: 9 },
  'bts-stations': { 3: 4100 },
  'phone-fixed': { 3: 5 },
  'phone-density': { 3: 80 },
} as const;

describe('a revision table', () => {
  const book = [vintage('final', final, 'Chính'), vintage('estimate', estimate, 'Ước')];
  const [table] = tables(...book);

  it('tells which numbers moved and by how much', () => {
    const said = table!.rows.map(({ indicator, symbol, first, second, difference, percent }) => [
      indicator.code,
      symbol,
      first.value,
      second.value,
      difference,
      percent === null ? null : Number(percent.toFixed(2)),
    ]);
    expect(said).toEqual([
      ['TH.02', '3', 3738, 3800, 62, 1.66],
      ['VT.05', '3', '', 5, null, null],
      ['VT.11', '3', '…', 4100, null, null],
      ['VT.12', '3', 100, 90.1, -9.9, -9.9],
      ['IN.16', '3', 80.5, 82, 1.5, null],
      ['CQ.01', '3', 7, 9, null, null],
    ]);
    expect(table!.unchanged).toBe(3);
    expect([table!.onlyFirst, table!.onlySecond]).toEqual([[], []]);
  });

  it('goes from the less to the more final sheet, whatever their order', () => {
    expect([table!.first.sheet, table!.second.sheet]).toEqual(['Ước', 'Chính']);
  });

  it('compares each vintage with the next, and nothing with itself', () => {
    const three = tables(vintage('final', final), vintage('estimate', estimate), vintage('preliminary', estimate));
    expect(three.map(({ first, second }) => [first.head.status, second.head.status])).toEqual([
      ['estimate', 'preliminary'],
      ['preliminary', 'final'],
    ]);
    expect(three[0]!.rows).toEqual([]);
    expect(tables(vintage('final', final))).toEqual([]);
    expect(tables(vintage('final', final), vintage('final', estimate, 'Bản sao'))).toEqual([]);
  });

  it('names rows that only one sheet has', () => {
    const [grid] = book;
    const at = grid!.values.findIndex((row) => row[2] === 'VT.12');
    const without = {
      ...grid!,
      values: grid!.values.map((row, index) => (index === at ? row.map((): CellValue => '') : row)),
    };
    expect(tables(without, book[1]!)[0]!.onlyFirst).toEqual(['VT.12']);
  });

  it('becomes a sheet whose formulas give the same', () => {
    const layout = buildRevisionSheet(table!);
    expect(layout.name).toBe(revisionSheetName(table!));
    expect(layout.name).toBe('Điều chỉnh Thanh Hóa 2018');
    const grids = calculatedBook([...book, gridOf(layout)]);
    const rows = grids[2]!.values.slice(3);
    expect(rows).toHaveLength(table!.rows.length);
    rows.forEach((row, index) => {
      const { indicator, first, second, difference, percent } = table!.rows[index]!;
      expect([row[0], row[4], row[5]]).toEqual([indicator.code, first.value, second.value]);
      for (const [value, expected] of [
        [row[6], difference],
        [row[7], percent],
      ] as const) {
        if (expected === null) expect(value).toBe('');
        else expect(value).toBeCloseTo(expected, 9);
      }
    });
    expect(readBook({ grids }, context).reports).toHaveLength(2);
  });
});

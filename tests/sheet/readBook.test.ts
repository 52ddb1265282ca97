import { parseAddress } from '../../src/sheet/grid/address';
import type { Grid } from '../../src/sheet/grid/grid';
import { readBook } from '../../src/sheet/readBook';
import type { SheetReport } from '../../src/sheet/province/report';
import { beside, gridOf, insertColumn, insertRow, stacked } from './grid/layoutGrid';
import { annual, context, formOf, indicatorRow, province, sheet, valuesOf } from './samples';

const read = (...grids: readonly Grid[]) => readBook({ grids }, context);
const only = (grid: Grid): SheetReport => {
  const { reports } = read(grid);
  expect(reports).toHaveLength(1);
  return reports[0]!;
};
const valueOf = (report: SheetReport, code: string, symbol: '1' | '2' | '3' | '7') =>
  report.rows.find((row) => row.code === code)?.cells.get(symbol)?.value;

const filled = gridOf(sheet({ values: valuesOf({ 'ict-sector-revenue': { 3: 3738 } }) }));

describe('a sheet as it was written', () => {
  const report = only(filled);

  it('says whose report it is', () => {
    expect(report.head.province).toMatchObject({ scheme: '63', code: '38', name: { vi: 'Thanh Hóa' } });
    expect(report.head).toMatchObject({ template: { id: 'TH-NAM', version: '1' }, year: 2018, status: 'estimate' });
    expect(report.template).toBe(annual);
    expect([...report.head.found.keys()].sort()).toEqual(
      ['code', 'province', 'scheme', 'status', 'template', 'version', 'year'].sort(),
    );
  });

  it('has every row of the form under its own code', () => {
    const written = annual.rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : []));
    expect(report.rows.map((row) => row.indicator?.id)).toEqual(written);
  });

  it('gives cells with address, value and formula', () => {
    const row = report.rows.find(({ code }) => code === 'TH.02')!;
    const actual = row.cells.get('3')!;
    expect(actual).toMatchObject({ sheet: 'Thanh Hóa 2018', column: '3', code: 'TH.02', value: 3738, formula: null });
    expect(actual.address).toBe(`G${row.row}`);
    expect(actual.numberFormat).toBe('#,##0');
    expect(row.cells.get('5')!.formula).toBe(
      `=IF(AND(ISNUMBER(G${row.row}),ISNUMBER(E${row.row})),G${row.row}-E${row.row},"")`,
    );
  });

  it('leaves no sheet unexplained', () => {
    const other: Grid = { ...filled, sheet: 'Nháp', values: [['A', 1, 2]], formulas: [['A', 1, 2]], numberFormats: [] };
    expect(read(filled, other).otherSheets).toEqual(['Nháp']);
  });
});

describe('a sheet that people have worked on', () => {
  it('is found after renaming, with rows and columns inserted, and with an offset used range', () => {
    const changed = insertColumn(insertRow(insertRow({ ...filled, sheet: 'Bản sao', top: 4, left: 2 }, 0), 9), 2);
    const report = only(changed);
    expect(report.head).toMatchObject({ year: 2018, status: 'estimate', province: { code: '38' } });
    expect(valueOf(report, 'TH.02', '3')).toBe(3738);
    const { address, row } = report.rows.find(({ code }) => code === 'TH.02')!.cells.get('3')!;
    expect(address).toBe(`J${row}`);
    expect(changed.values[row - 1 - changed.top]![9 - changed.left]).toBe(3738);
  });

  it('reads symbols in brackets and as text', () => {
    const values = filled.values.map((row) =>
      row.map((value) => (value === 3 ? '(3)' : value === 'A' ? ' a ' : value)),
    );
    expect(valueOf(only({ ...filled, values }), 'TH.02', '3')).toBe(3738);
  });

  it('keeps rows with unknown and repeated codes', () => {
    const values = filled.values.map((row) => [...row]);
    const at = values.findIndex((row) => row[2] === 'TH.03');
    values[at]![2] = 'TH.02';
    values[at + 1]![2] = 'ZZ.99';
    const report = only({ ...filled, values });
    expect(report.rows.filter(({ code }) => code === 'TH.02')).toHaveLength(2);
    expect(report.rows.find(({ code }) => code === 'ZZ.99')?.indicator).toBeNull();
  });

  it('takes codes typed with blanks, in lower case and in full-width letters', () => {
    const values = filled.values.map((row) => row.map((value) => (value === 'TH.02' ? ' ｔh. 02 ' : value)));
    const report = only({ ...filled, values });
    expect(report.rows.find(({ indicator }) => indicator?.id === 'ict-sector-revenue')?.cells.get('3')?.value).toBe(
      3738,
    );
  });

  it('does not see a renamed symbol as another column', () => {
    const values = filled.values.map((row) => row.map((value) => (value === 3 ? '3a' : value)));
    const report = only({ ...filled, values });
    expect(report.columns.has('3')).toBe(false);
    expect(valueOf(report, 'TH.02', '3')).toBeUndefined();
  });

  it('is found by its head when many columns are gone', () => {
    const keep = [0, 1, 2, 3, 6, 12];
    const cut = <Value>(matrix: readonly (readonly Value[])[]): Value[][] =>
      matrix.map((row) => keep.map((at) => row[at]!));
    const report = only({ ...filled, values: cut(filled.values), formulas: cut(filled.formulas), numberFormats: [] });
    expect(valueOf(report, 'TH.02', '3')).toBe(3738);
  });
});

describe('head cells', () => {
  it.each(['status', 'province', 'version', 'year', 'scheme', 'code'] as const)(
    'a blank value of %s stands where the form has it, beside a label of two columns too',
    (field) => {
      const { address } = only(filled).head.found.get(field)!;
      const { row, column } = parseAddress(address)!;
      const values = filled.values.map((cells, at) =>
        at === row ? cells.map((value, index) => (index === column ? '' : value)) : cells,
      );
      expect(only({ ...filled, values }).head.found.get(field)).toMatchObject({ address, value: '' });
    },
  );

  const withHead = (label: string, text: string): SheetReport => {
    const values = filled.values.map((row) => row.map((value) => (value === label ? text : value)));
    return only({ ...filled, values });
  };

  it.each(['Mã tỉnh :', 'MÃ TỈNH', 'Mã tỉnh:'.normalize('NFD'), 'Province code:'])('finds the label %j', (label) => {
    expect(withHead('Mã tỉnh:', label).head.found.get('code')?.value).toBe('38');
  });

  it('reads the value out of the label’s own cell', () => {
    const values = filled.values.map((row) =>
      row.map((value) => (value === 'Năm báo cáo:' ? 'Năm báo cáo: 2019' : value)),
    );
    expect(only({ ...filled, values }).head.year).toBe(2019);
  });

  it('takes an empty cell before the next label as empty', () => {
    const values = filled.values.map((row) => row.map((value) => (value === '63' ? '' : value)));
    const { head } = only({ ...filled, values });
    expect(head.found.get('scheme')?.value).toBe('');
    expect(head.province).toBeNull();
  });

  it.each([
    ['Thanh Hoá', '38'],
    ['THANH HÓA'.normalize('NFD'), '38'],
  ])('knows %j without its code', (name, code) => {
    const values = filled.values.map((row) =>
      row.map((value) => (value === '38' ? '' : value === 'Thanh Hóa' ? name : value)),
    );
    expect(only({ ...filled, values }).head.province?.code).toBe(code);
  });

  it('keeps code 01 apart from number 1 typed over it', () => {
    const hanoi = gridOf(sheet({ province: province('63', '01') }));
    const values = hanoi.values.map((row, at) => row.map((value) => (at === 3 && value === '01' ? 1 : value)));
    expect(only({ ...hanoi, values }).head.province?.name.vi).toBe('Hà Nội');
  });

  it('reads the same code by the list it belongs to', () => {
    const before = only(gridOf(sheet({ province: province('63', '15'), year: 2024 })));
    const after = only(gridOf(sheet({ province: province('34', '15'), year: 2025 })));
    expect([before.head.province?.name.vi, after.head.province?.name.vi]).toEqual(['Yên Bái', 'Lào Cai']);
  });
});

describe('two forms on one sheet', () => {
  const short = formOf([indicatorRow('bts-stations')]);
  const second = gridOf(sheet({ template: short, year: 2019, values: valuesOf({ 'bts-stations': { 3: 4100 } }) }));

  it.each([
    ['one under the other', stacked(filled, second)],
    ['side by side', beside(filled, second)],
  ])('are two reports: %s', (_, grid) => {
    const { reports } = readBook({ grids: [grid] }, { ...context, templates: [annual, short] });
    expect(reports.map(({ head, template }) => [template?.id, head.year])).toEqual([
      ['TH-NAM', 2018],
      ['MAU-01', 2019],
    ]);
    expect(valueOf(reports[0]!, 'TH.02', '3')).toBe(3738);
    expect(valueOf(reports[0]!, 'VT.08', '3')).not.toBe(4100);
    expect(reports[1]!.rows.map(({ indicator, cells }) => [indicator?.id, cells.get('3')?.value])).toEqual([
      ['bts-stations', 4100],
    ]);
  });

  it('but heads repeated within a table begin no report', () => {
    const at = filled.values.findIndex((row) => row[0] === 'III');
    const again = <Value>(matrix: readonly (readonly Value[])[]): (readonly Value[])[] => [
      ...matrix.slice(0, at),
      ...matrix.slice(5, 7),
      ...matrix.slice(at),
    ];
    const report = only({
      ...filled,
      values: again(filled.values),
      formulas: again(filled.formulas),
      numberFormats: again(filled.numberFormats),
    });
    expect(report.rows).toHaveLength(annual.rows.filter((row) => row.kind === 'indicator').length);
  });
});

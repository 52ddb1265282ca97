import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../src/indicators/provinces/provinces';
import type { CellValue } from '../../src/sheet/grid/grid';
import type { Rectangle } from '../../src/sheet/grid/rectangles';
import { cellsOf } from '../../src/tables/document';
import type { TablePage } from '../../src/tables/page/page';
import { readTables } from '../../src/tables/readTables';
import { htmlPages } from '../../src/xlsx/tablePages';

const year = 2023;
const context = { province: findProvince(year, '38')!, year, catalogue: loadCatalogue() };

interface Work {
  /** How often cells and rows of the page were looked at. */
  readonly looks: number;
  readonly cells: number;
}

/** Reads a page and counts what it looks at: the same on every machine. */
function workOf(rows: readonly (readonly CellValue[])[], merges: readonly Rectangle[] = []): Work {
  let looks = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const values = counted(rows.map(counted));
  const formats = counted(rows.map((row) => counted(row.map(() => 'General'))));
  const page: TablePage = {
    label: { kind: 'sheet', name: 'Biểu' },
    grid: { sheet: 'Biểu', top: 0, left: 0, values, formulas: values, numberFormats: formats, merges: counted(merges) },
    above: [],
  };
  return { cells: cellsOf(readTables([page], context)).length, looks };
}

const names = ['Trạm BTS', 'Tỷ lệ văn bản ký số', 'Tổng số', 'Huyện Văn Lâm', 'Vốn đầu tư', 'Trong đó:', '- VNPT'];
const nameAt = (at: number): string => names[at % names.length]!;

const shapes: Readonly<Record<string, (size: number) => readonly [(readonly CellValue[])[], Rectangle[]?]>> = {
  'rows of names that come again': (size) => [
    [
      ['Chỉ tiêu', 'ĐVT', 'TH 2022', 'KH 2023', 'TH 2023', 'TH/KH (%)'],
      ...Array.from({ length: size }, (_, at) => [nameAt(at), '%', 50 + at, 60 + at, 61 + at, 101]),
    ],
  ],
  'rows of names of their own': (size) => [
    [['Chỉ tiêu', 'TH 2023'], ...Array.from({ length: size }, (_, at) => [`Số trạm BTS của khu vực ${at}`, at])],
  ],
  'columns of years and plans': (size) => [
    [
      ['Chỉ tiêu', ...Array.from({ length: size }, (_, at) => `${at % 2 ? 'TH' : 'KH'} ${2000 + (at % 60)}`)],
      ...names.map((name, row) => [name, ...Array.from({ length: size }, (_, at) => row + at)]),
    ],
  ],
  'columns that only their figures explain': (size) => [
    [
      ['Chỉ tiêu', ...Array.from({ length: size }, (_, at) => `Tỷ lệ ${at} (%)`)],
      ...names.map((name, row) => [name, ...Array.from({ length: size }, (_, at) => row + at)]),
    ],
  ],
  'merged cells in every row': (size) => [
    [['Chỉ tiêu', '', 'TH 2023', ''], ...Array.from({ length: size }, (_, at) => [nameAt(at), '', at, ''])],
    Array.from({ length: size * 2 }, (_, at) => ({ row: 1 + (at >> 1), column: at % 2 ? 2 : 0, rows: 1, columns: 2 })),
  ],
  'merged cells over one another': (size) => [
    [['Chỉ tiêu', 'TH 2023'], ...Array.from({ length: size }, (_, at) => [nameAt(at), at])],
    Array.from({ length: size }, () => ({ row: 0, column: 0, rows: 1_000_000, columns: 16_000 })),
  ],
  'tables one under the other': (size) => [
    Array.from({ length: size }, (_, at) =>
      at % 3 === 0 ? ['', '', ''] : at % 3 === 1 ? ['Chỉ tiêu', 'KH 2023', `TH 2023`] : [nameAt(at), at, at + 1],
    ),
  ],
  'heads without figures': (size) => [Array.from({ length: size }, () => ['Chỉ tiêu', 'KH 2023', 'TH 2023'])],
  'sections in sections': (size) => [
    [
      ['Chỉ tiêu', 'TH 2023'],
      ...Array.from({ length: size }, (_, at) => (at % 2 ? [`${at}. Mục ${at}`, ''] : ['Trạm BTS', at])),
    ],
  ],
};

describe('the work on a table', () => {
  it.each(Object.keys(shapes))('grows with the table and no faster: %s', (name) => {
    const [small, large] = [100, 400].map((size) => workOf(...shapes[name]!(size))) as [Work, Work];
    // Four times the table is four times the work; what is done once a table makes it less.
    expect(large.looks).toBeLessThan(small.looks * 4.4);
  });
});

describe('tables within tables', () => {
  const nested = (depth: number): string =>
    `<table><tr><td>Chỉ tiêu</td><td>TH 2023</td></tr><tr><td>Trạm BTS</td><td>${depth}${depth > 1 ? nested(depth - 1) : ''}</td></tr></table>`;

  it('are read as tables of their own', () => {
    const cells = cellsOf(readTables(htmlPages(nested(3)), context));
    expect(cells.map(({ place, value }) => [place, value])).toEqual([
      ['T1R2C2', 3],
      ['T2R2C2', 2],
      ['T3R2C2', 1],
    ]);
  });

  it('are refused beyond what anybody could read', () => {
    expect(() => htmlPages(nested(40))).toThrow(expect.objectContaining({ reason: 'too-large' }));
  });
});

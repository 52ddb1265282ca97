import { strToU8, zipSync } from 'fflate';
import { utils, write, type BookType } from '@e965/xlsx';
import { readAnyBook } from '../../../src/xlsx/readAnyBook';
import { pagesOfFile } from '../../../src/xlsx/tablePages';
import type { Grid } from '../../../src/sheet/grid/grid';
import { problemOf } from '../../../src/xlsx/workbookFileError';

async function gridOf(bytes: Uint8Array, name: string): Promise<Grid> {
  return (await readAnyBook(bytes, name)).grids[0]!;
}

async function refusal(bytes: Uint8Array, name: string): Promise<unknown> {
  return readAnyBook(bytes, name).then(
    (snapshot) => snapshot,
    (error: unknown) => problemOf(error),
  );
}

/** Bytes of a text in UTF-16 with its mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((code, at) => {
    view.setUint16(at * 2, code, little);
  });
  return bytes;
}

describe('workbooks of other programs', () => {
  function made(type: BookType): Uint8Array {
    const sheet = utils.aoa_to_sheet([
      ['Chỉ tiêu', 'Thực hiện'],
      ['Thuê bao', 1234.5],
      ['Tổng', true],
    ]);
    sheet['B4'] = { t: 'n', v: 2469, f: 'B2*2' };
    sheet['!ref'] = 'A1:B4';
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Số liệu');
    return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
  }

  test.each(['xls', 'xlsb', 'ods'] as const)('.%s: values, formulas and merged cells', async (type) => {
    const grid = await gridOf(made(type), `so-lieu.${type}`);
    expect(grid.sheet).toBe('Số liệu');
    expect(grid.values).toEqual([
      ['Chỉ tiêu', 'Thực hiện'],
      ['Thuê bao', 1234.5],
      ['Tổng', true],
      ['', 2469],
    ]);
    // The library writes formulas in .ods only.
    expect(grid.formulas[3]![1]).toBe(type === 'ods' ? '=B2*2' : 2469);
    expect(grid.merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }]);
  });

  test.each([
    // The library reads hidden rows of .xls and writes none.
    ['xls', [], [[1, 1]]],
    ['xlsb', [[1, 1]], [[1, 1]]],
  ] as const)('.%s: hidden rows and columns, and that letters were not looked at', async (type, rows, columns) => {
    const snapshot = await readAnyBook(made(type), `so-lieu.${type}`);
    expect(snapshot.lettersNotLookedAt).toBe(true);
    expect(snapshot.grids[0]).toMatchObject({ hiddenRows: rows, hiddenColumns: columns });
  });

  test.each(['2025/Sở Huế/so-lieu.ods', '2025\\so-lieu.ods'])('the file is known by its name: %s', async (path) => {
    expect((await readAnyBook(made('ods'), path)).file).toBe('so-lieu.ods');
  });

  test('what a file holds decides, not its name', async () => {
    expect((await gridOf(made('ods'), 'doi-ten.xlsx')).values[1]).toEqual(['Thuê bao', 1234.5]);
  });
});

/** An .ods of one sheet, `A & B`, that is hidden. */
function openDocument(content: string): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'styles.xml': strToU8('<office:document-styles/>'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles><style:style style:name="h"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A &amp; B" table:style-name="h">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

test('hidden sheets of .ods, hidden and filtered rows and columns, which stand for as many as they repeat', async () => {
  const one = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
  const row = (attributes: string): string => `<table:table-row ${attributes}>${one.repeat(6)}</table:table-row>`;
  const content = [
    '<table:table-column table:number-columns-repeated="2"/>',
    '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>',
    `<table:table-column/><table:table-column table:visibility="collapse"/>${row('')}`,
    `<table:table-row-group>${row('table:visibility="collapse" table:number-rows-repeated="2"')}</table:table-row-group>`,
    `${row('table:visibility="filter"')}${row('table:number-rows-repeated="3"')}${row('table:visibility="collapse"')}`,
  ];
  const { grids, sheets } = await readAnyBook(openDocument(content.join('')), 'a.ods');
  expect(sheets).toEqual([{ name: 'A & B', visibility: 'hidden' }]);
  expect(grids[0]).toMatchObject({
    sheet: 'A & B',
    hiddenRows: [
      [1, 3],
      [7, 7],
    ],
    hiddenColumns: [
      [2, 3],
      [5, 5],
    ],
  });
});

describe('an .ods that repeats', () => {
  const cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>';

  test.each([
    ['cells in rows', `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`, 'cells'],
    [
      'spaces',
      '<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="900000000"/></text:p></table:table-cell></table:table-row>',
      'texts',
    ],
  ])('%s without end is refused before the library sees it', async (_, content, limit) => {
    expect(await refusal(openDocument(content), 'a.ods')).toMatchObject({ reason: 'too-large', limit });
  });
});

describe('separated texts keep what is written', () => {
  test.each([
    [
      'semicolons',
      'a.csv',
      'STT;Tên;Số\r\n1;"Hà Nội; ""mở rộng""";1.234,5\r\n2;;007\r\n',
      [
        ['STT', 'Tên', 'Số'],
        ['1', 'Hà Nội; "mở rộng"', '1.234,5'],
        ['2', '', '007'],
      ],
    ],
    [
      'commas',
      'a.csv',
      'a,b\n"1,5",2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a.tsv',
      'a\tb\n1,5\t=A1',
      [
        ['a', 'b'],
        ['1,5', '=A1'],
      ],
    ],
    ['a named separator', 'a.csv', 'sep=|\na|b;c\n', [['a', 'b;c']]],
    [
      'a line end in a field',
      'a.csv',
      'a;b\n"x\ny";2\n',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'decimal commas beside semicolons',
      'a.csv',
      'a;b;c\n1,5;2,5;3,5\n1;2;3\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3,5'],
        ['1', '2', '3'],
      ],
    ],
  ])('%s', async (_, name, text, rows) => {
    const grid = await gridOf(strToU8(text), name);
    expect(grid).toMatchObject({ sheet: 'a', isText: true, values: rows, formulas: rows });
  });
});

describe('encodings', () => {
  const text = 'Tên;Số\nHà Nội;1\n';
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16', utf16(text, true)],
    ['UTF-16, the other way round', utf16(text, false)],
    ['UTF-16 without a mark', utf16(text, true).subarray(2)],
    // windows-1258 writes ô as one byte and the tone above or below it as a mark of its own.
    ['windows-1258', strToU8('T\u00ean;S\u00f4\u00ec\nH\u00e0 N\u00f4\u00f2i;1\n', true)],
  ])('%s', async (_, bytes) => {
    expect((await gridOf(bytes, 'a.csv')).values).toEqual([
      ['Tên', 'Số'],
      ['Hà Nội', '1'],
    ]);
  });

  test('TCVN3 is named', async () => {
    // "Hà Nội; Số thuê bao" as TCVN3 writes it.
    const bytes = strToU8('H\u00b5 N\u00e9i;S\u00e8 thu\u00aa bao;Th\u00b8ng \u00ae\u00a9y\n', true);
    expect(await refusal(bytes, 'a.csv')).toMatchObject({ reason: 'legacy-text' });
  });

  test('bytes that are no text are no table', async () => {
    expect(await refusal(Uint8Array.of(1, 2, 3, 4, 5), 'a.csv')).toMatchObject({ reason: 'not-a-workbook' });
    expect(await refusal(strToU8('STT;Chỉ tiêu'), 'a.xlsx')).toMatchObject({ reason: 'not-a-workbook' });
  });
});

describe('pages', () => {
  test('tables with spans, line breaks and rows that are not shown, also under the name .xls', async () => {
    const page = `<html><head><style>td{}</style></head><body><p>ngoài</p><table><caption>Biểu 1</caption>
      <tr><th rowspan=2>Chỉ tiêu<th colspan=2>Năm &amp; kế hoạch</tr><tr><th>2023<th>2024</tr>
      <tr style="display:none"><td>ẩn<td>1<td>2</tr><tr><td>Thuê<br>bao<td> 1.234,5 <td><script>3</script></tr></table></body></html>`;
    const grid = await gridOf(strToU8(page), 'bao-cao.xls');
    expect(grid.sheet).toBe('Biểu 1');
    expect(grid.values).toEqual([
      ['Chỉ tiêu', 'Năm & kế hoạch', ''],
      ['', '2023', '2024'],
      ['ẩn', '1', '2'],
      ['Thuê\nbao', '1.234,5', ''],
    ]);
    expect(grid.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
    expect(grid.hiddenRows).toEqual([[2, 2]]);
  });

  test('more cells than figures are looked for in are refused', async () => {
    const rows = (count: number): string => `${'1;'.repeat(999)}1\n`.repeat(count);
    expect(await pagesOfFile(strToU8(rows(500)), 'a.csv')).toHaveLength(1);
    const told = await pagesOfFile(strToU8(rows(501)), 'a.csv').catch((error: unknown) => problemOf(error));
    expect(told).toMatchObject({ reason: 'too-large', limit: 'tables' });
  });

  test('a page made to be endless is bounded', async () => {
    const cell = '<td colspan=1000>';
    expect(await refusal(strToU8(`<table>${`<tr>${cell.repeat(10)}`.repeat(300)}</table>`), 'a.html')).toMatchObject({
      reason: 'huge-area',
    });
    // Few letters, but tall cells beside each other cover more than any memory holds.
    const tall = '<tr><td colspan=16000 rowspan=60000>1</td></tr>'.repeat(2000);
    expect(await refusal(strToU8(`<table>${tall}</table>`), 'a.html')).toMatchObject({ reason: 'huge-area' });
    expect(await refusal(strToU8('<table><tr><td>'.repeat(50)), 'a.html')).toMatchObject({ limit: 'depth' });
  });
});

import type { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newBook } from '../../src/xlsx/edit/model';
import { readBook } from '../../src/xlsx/edit/readBook';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import { addressOf } from '../../src/sheet/grid/rectangles';
import { toGrid, toSnapshot } from '../../src/xlsx/edit/snapshot';

/** A saved workbook of one sheet, filled by the library's own means. */
async function saved(fill: (sheet: Workbook['worksheets'][number]) => void): Promise<Uint8Array> {
  const book = newBook('Số liệu');
  fill(book.worksheets[0]!);
  return saveBook(book);
}

describe('a snapshot', () => {
  test('has values, formulas and formats of the used range, errors as texts, dates as serial numbers', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('B2').value = 'Doanh thu';
      sheet.getCell('C2').value = 3738;
      sheet.getCell('C2').numFmt = '#,##0';
      sheet.getCell('D2').value = { formula: 'C2/0', result: { error: '#DIV/0!' } };
      sheet.getCell('B3').value = new Date(Date.UTC(2018, 10, 25, 12));
      sheet.getCell('B3').numFmt = 'dd/mm/yyyy';
      sheet.getCell('C3').value = true;
      sheet.getCell('D3').value = { formula: 'C2*2', result: 7476 };
      sheet.getCell('F9').font = { bold: true };
    });
    const [grid] = toSnapshot(await readBook(bytes)).grids;
    expect(grid).toEqual({
      sheet: 'Số liệu',
      top: 1,
      left: 1,
      values: [
        ['Doanh thu', 3738, '#DIV/0!'],
        [43429.5, true, 7476],
      ],
      formulas: [
        ['Doanh thu', 3738, '=C2/0'],
        [43429.5, true, '=C2*2'],
      ],
      numberFormats: [
        ['General', '#,##0', 'General'],
        ['dd/mm/yyyy', 'General', 'General'],
      ],
      inputRules: [],
    });
  });

  test('tells which cells of the used range have an input rule, however the file writes them', async () => {
    const rule = { type: 'custom' as const, formulae: ['ISNUMBER(A1)'] };
    const bytes = await saved((sheet) => {
      sheet.getCell('B2').value = 1;
      sheet.getCell('H9').value = 2;
      for (const key of ['C3', 'C4', 'D3', 'D4', 'range:F3:G5', 'range:H:H', 'range:9:9']) {
        sheet.dataValidations.model[key] = rule;
      }
    });
    const areasOf = async (file: Uint8Array) => toSnapshot(await readBook(file)).grids[0]!.inputRules!.map(addressOf);
    const expected = ['H2', 'C3:D4', 'F3:H5', 'H6:H8', 'B9:H9'];
    expect(await areasOf(bytes)).toEqual(expected);
    // Several areas of one rule, as Excel writes them.
    const parts = unzipSync(bytes);
    const part = 'xl/worksheets/sheet1.xml';
    const joined = '<dataValidation type="custom" sqref="C3 C4:D4 D3 F3:G5 H1:H1048576 A9:XFD9"/>';
    const xml = strFromU8(parts[part]!).replace(/<dataValidation .*<\/dataValidation>/s, joined);
    expect(xml).toContain(joined);
    expect(await areasOf(zipSync({ ...parts, [part]: strToU8(xml) }))).toEqual(expected);
  });

  test('flattens rich text and hyperlinks, and keeps both in the file', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'Thuê bao ' }, { font: { bold: true }, text: 'Internet' }] };
      sheet.getCell('A2').value = { text: 'Nguồn', hyperlink: 'https://example.org/' };
    });
    const model = await readBook(bytes);
    expect(toGrid(model.worksheets[0]!)?.values).toEqual([['Thuê bao Internet'], ['Nguồn']]);
    const again = await readBook(await saveBook(model));
    expect(again.worksheets[0]!.getCell('A1').value).toHaveProperty('richText');
    expect(again.worksheets[0]!.getCell('A2').value).toBe('Nguồn');
    const parts = unzipSync(await saveBook(again));
    const link = /<hyperlink [^>]*ref="A2"[^>]*r:id="([^"]*)"/.exec(strFromU8(parts['xl/worksheets/sheet1.xml']!))![1];
    expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toMatch(
      new RegExp(`Id="${link}"[^>]*Target="https://example.org/"`),
    );
  });

  test('spells out shared formulas, which then survive a change of the first of them', async () => {
    const bytes = await saved((sheet) => {
      for (let row = 1; row <= 3; row += 1) sheet.getCell(`A${row}`).value = row;
      sheet.fillFormula('B1:B3', 'A1*10', [10, 20, 30]);
    });
    const model = await readBook(bytes);
    expect(toGrid(model.worksheets[0]!)?.formulas.map((row) => row[1])).toEqual(['=A1*10', '=A2*10', '=A3*10']);
    model.worksheets[0]!.getCell('B1').value = 5;
    const again = await readBook(await saveBook(model));
    expect(toGrid(again.worksheets[0]!)?.formulas.map((row) => row[1])).toEqual([5, '=A2*10', '=A3*10']);
  });

  test('reads the hidden cells of a merge as blanks and leaves blank sheets out', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('A1').value = 'BÁO CÁO';
      sheet.mergeCells('A1:C1');
      sheet.getCell('C2').value = 1;
      sheet.workbook.addWorksheet('Trống');
    });
    const { grids } = toSnapshot(await readBook(bytes));
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Số liệu']);
    expect(grids[0]!.values).toEqual([
      ['BÁO CÁO', '', ''],
      ['', '', 1],
    ]);
  });

  test('is the same after saving and opening again', async () => {
    const bytes = await saved((sheet) => {
      sheet.getCell('A1').value = '=không phải công thức';
      sheet.getCell('A2').value = 0.1 + 0.2;
      sheet.getCell('A3').value = 105.176702307259;
      sheet.getCell('B1').value = '  hai khoảng trắng  ';
      sheet.getCell('B2').value = 'dòng một\ndòng hai';
      sheet.getCell('B3').value = 'Hoà & <Hòa> "é"';
    });
    const first = await readBook(bytes);
    const snapshot = toSnapshot(first);
    expect(snapshot.grids[0]!.values).toEqual([
      ['=không phải công thức', '  hai khoảng trắng  '],
      [0.1 + 0.2, 'dòng một\ndòng hai'],
      [105.176702307259, 'Hoà & <Hòa> "é"'],
    ]);
    expect(toSnapshot(await readBook(await saveBook(first)))).toEqual(snapshot);
  });
});

test('a conditional fill keeps its colour when a file is opened and saved again', async () => {
  const bytes = await saved((sheet) => {
    sheet.getCell('A1').value = 1;
    const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } as const;
    sheet.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [0], style: { fill } }],
    });
  });
  const styles = async (file: Uint8Array) => strFromU8(unzipSync(file)['xl/styles.xml']!);
  const fillOf = (xml: string) => /<dxf>.*?<fill>(.*?)<\/fill>/s.exec(xml)?.[1];
  const once = await saveBook(await readBook(bytes));
  const twice = await saveBook(await readBook(once));
  expect(fillOf(await styles(bytes))).toContain('FFFFC7CE');
  expect(fillOf(await styles(twice))).toBe(fillOf(await styles(bytes)));
});

test('dates of the 1904 system are not moved', async () => {
  const bytes = await saved((sheet) => {
    sheet.getCell('A1').value = 1000;
    sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
  });
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace('<workbookPr ', '<workbookPr date1904="1" ');
  const model = await readBook(zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
  expect(toGrid(model.worksheets[0]!)?.values).toEqual([[1000]]);
  const again = await readBook(await saveBook(model));
  expect(toGrid(again.worksheets[0]!)?.values).toEqual([[1000]]);
});

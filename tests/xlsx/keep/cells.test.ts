import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';
import { lostKinds } from '../../../src/xlsx/keep/census';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { packed } from '../read/packages';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cells = (...all: readonly string[]): string =>
  `<sheetData>${all.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join('')}</sheetData>`;

/** What a saved workbook holds must be what the one that came held. */
async function expectKept(bytes: Uint8Array): Promise<Uint8Array> {
  const saved = await saveBook(await readBook(bytes));
  expect(readXlsx(saved).grids).toEqual(readXlsx(bytes).grids);
  expect(lostKinds(bytes, saved)).toEqual([]);
  return saved;
}

test('a cell with a link stays what it is: number, truth value, formula, and a link over an area', async () => {
  const bytes = packed({
    sheet: `${cells('<c r="A1"><v>19551</v></c>', '<c r="A2" t="b"><v>1</v></c>', '<c r="A3"><f>A1*2</f><v>39102</v></c>', '<c r="A4" t="s"><v>0</v></c>')}<hyperlinks xmlns:r="${office}"><hyperlink ref="A1" r:id="rId5" tooltip="Nguồn"/><hyperlink ref="A2" location="'Số liệu'!A1"/><hyperlink ref="A3:B4" r:id="rId5"/></hyperlinks>`,
    strings: '<si><t>chữ</t></si>',
    others: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="${office}/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/></Relationships>`,
    },
  });
  const parts = unzipSync(await expectKept(bytes));
  const [, id] = /<hyperlink ref="A3:B4" r:id="([^"]*)"/.exec(strFromU8(parts['xl/worksheets/sheet1.xml']!))!;
  expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toMatch(
    new RegExp(`Id="${id}"[^>]*Target="https://example.org/a\\?b=1&amp;c=2" TargetMode="External"`),
  );
});

test('escapes in number formats stay: without them another figure is shown', async () => {
  const formats = ['00\\.00\\.0', '0\\ \\d', '#,##0\\ "đ";\\(#,##0\\)', '\\\\0'];
  const escaped = (code: string): string => code.replaceAll('"', '&quot;');
  const bytes = packed({
    sheet: cells(...formats.map((_, at) => `<c r="A${at + 1}" s="${at}"><v>12345</v></c>`)),
    styles: `<numFmts count="4">${formats.map((code, at) => `<numFmt numFmtId="${at + 170}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4">${formats.map((_, at) => `<xf numFmtId="${at + 170}" fontId="0" fillId="0" borderId="0"/>`).join('')}</cellXfs>`,
  });
  expect(readXlsx(bytes).grids[0]!.numberFormats.flat()).toEqual(formats);
  expect(toSnapshot(await readBook(bytes)).grids[0]!.numberFormats.flat()).toEqual(formats);
  await expectKept(bytes);
});

test('a number under a text format stays a number, and a text of digits a text', async () => {
  const bytes = packed({
    sheet: cells(
      '<c r="A1" s="1"><v>105.5</v></c>',
      '<c r="A2" s="1" t="s"><v>0</v></c>',
      '<c r="A3" s="1"><f>1+1</f><v>2</v></c>',
      '<c r="A4" s="2"><v>0.1</v></c>',
      '<c r="A5" s="1"><v>1E-7</v></c>',
      '<c r="A6" s="1" t="b"><v>1</v></c>',
    ),
    strings: '<si><t>105</t></si>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="@&quot; tỷ&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/></cellXfs>',
  });
  const saved = await expectKept(bytes);
  expect(readXlsx(saved).grids[0]!.values.flat()).toEqual([105.5, '105', 2, 0.1, 1e-7, true]);
});

test('a shared formula keeps its quoted texts, and moves whole columns with its cell', async () => {
  const first =
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">SUM(D:D)&amp;"A1"&amp;_xlfn.XLOOKUP(A1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>';
  const bytes = packed({ sheet: cells(first) });
  expect(readXlsx(bytes).grids[0]!.formulas[0]![1]).toBe('=SUM(E:E)&"A1"&XLOOKUP(B1)');
  await expectKept(bytes);
});

test('a fill without a pattern is none: no word that Excel does not know is written', async () => {
  const bytes = packed({
    sheet:
      '<cols><col min="4" max="4" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row></sheetData>',
    others: {},
  });
  const parts = unzipSync(bytes);
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="0" borderId="0" applyFont="1" applyFill="1"/></cellXfs></styleSheet>';
  parts['xl/styles.xml'] = strToU8(styles);
  const saved = unzipSync(await saveBook(await readBook(zipSync(parts))));
  const written = strFromU8(saved['xl/styles.xml']!);
  expect(written).not.toContain('undefined');
  expect(written).toMatch(/<b\/>/);
});

test('LibreOffice writes a second limit to rules that have one: nothing is lost without it', async () => {
  const rule = (attributes: string, formulas: string): string =>
    `<dataValidation sqref="A1" allowBlank="true" ${attributes}>${formulas}</dataValidation>`;
  const bytes = (rules: string): Uint8Array =>
    packed({ sheet: `${cells('<c r="A1"><v>1</v></c>')}<dataValidations count="1">${rules}</dataValidations>` });
  const custom = bytes(
    rule('type="custom" operator="between"', '<formula1>ISNUMBER(A1)</formula1><formula2>0</formula2>'),
  );
  expect(lostKinds(custom, await saveBook(await readBook(custom)))).toEqual([]);
  const between = (formulas: string): Uint8Array => bytes(rule('type="whole"', formulas));
  const lost = lostKinds(between('<formula1>1</formula1><formula2>9</formula2>'), between('<formula1>1</formula1>'));
  expect(lost).toEqual([{ kind: 'sheet:formula2', before: 1, after: 0 }]);
});

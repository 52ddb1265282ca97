import { strFromU8, unzipSync } from 'fflate';
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

test('a shared formula keeps its quoted texts, and moves whole columns with its cell', async () => {
  const first =
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">SUM(D:D)&amp;"A1"&amp;_xlfn.XLOOKUP(A1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>';
  const bytes = packed({ sheet: cells(first) });
  expect(readXlsx(bytes).grids[0]!.formulas[0]![1]).toBe('=SUM(E:E)&"A1"&XLOOKUP(B1)');
  await expectKept(bytes);
});

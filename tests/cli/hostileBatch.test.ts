import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { snapshotOf } from '../../src/cli/read/readFile';
import { isSafeFormula } from '../../src/review/national/safeFormula';
import { provinces } from '../review/provinces';
import { quickWorkbook } from '../review/quickWorkbook';
import { runTool, useFolder } from './runTool';
import { readFile } from 'node:fs/promises';

const folder = useFolder();
const sheetPart = 'xl/worksheets/sheet1.xml';
let good: Uint8Array;

/** The good workbook with some parts replaced or added. */
function changed(parts: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const files = unzipSync(good);
  for (const [name, change] of Object.entries(parts)) {
    files[name] = strToU8(change(files[name] ? strFromU8(files[name]) : ''));
  }
  return zipSync(files);
}

/** Each refused with its own sentence. */
const refused: Readonly<Record<string, { readonly make: () => Uint8Array; readonly says: RegExp }>> = {
  'bom-nen.xlsx': {
    make: () => changed({ 'xl/media/a.xml': () => ' '.repeat(60_000_000) }),
    says: /giới hạn kích thước/,
  },
  'cat-cut.xlsx': { make: () => good.slice(0, good.length / 2), says: /cắt cụt/ },
  'hai-goc.xlsx': {
    make: () =>
      changed({
        [sheetPart]: (xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      }),
    says: /vùng ô rộng bất thường/,
  },
  'cu.xls': {
    make: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    says: /bị hỏng/,
  },
  'pdf.xlsx': { make: () => strToU8('%PDF-1.7\n%âãÏÓ'), says: /không phải là sổ tính/ },
  'rong.xlsx': { make: () => new Uint8Array(0), says: /rỗng/ },
};

const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

beforeAll(async () => {
  good = await quickWorkbook(provinces[0]!, 0);
  await mkdir(path.join(folder(), 'thu'));
  const write = (name: string, bytes: Uint8Array) => writeFile(path.join(folder(), 'thu', name), bytes);
  for (const [name, { make }] of Object.entries(refused)) await write(name, make());
  await write('to.xlsx', good);
  await truncate(path.join(folder(), 'thu', 'to.xlsx'), 200_000_000);
  await write('lanh.xlsx', await quickWorkbook(provinces[1]!, 1));
});

describe('a batch with hostile files', () => {
  test('refuses each with its own sentence while the others go on', async () => {
    const ran = await runTool(folder(), ['review', 'thu', '--json']);
    expect(ran.code).toBe(2);
    for (const [name, { says }] of Object.entries(refused)) {
      const told = ran.complained.filter((line) => line.includes(name));
      expect([name, told]).toEqual([name, [expect.stringMatching(says)]]);
    }
    expect(ran.complained.filter((line) => line.includes('to.xlsx'))).toEqual([expect.stringMatching(/giới hạn/)]);
    expect(ran.complained).toHaveLength(Object.keys(refused).length + 1);
    const { provinces: reviewed } = JSON.parse(ran.printed.join('\n'));
    expect(reviewed.map(({ file }: { file: string }) => file)).toEqual([path.join('thu', 'lanh.xlsx')]);
  }, 120_000);

  test.each([
    [
      'entities are not expanded',
      () => changed({ [sheetPart]: (xml) => xml.replace('<worksheet', `${entities}<worksheet`) }),
    ],
    [
      'links to other workbooks are not followed',
      () =>
        changed({
          'xl/externalLinks/externalLink1.xml': () =>
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        }),
    ],
    [
      'a formula that calls out is text to us',
      () =>
        changed({
          [sheetPart]: (xml) =>
            xml.replace(
              '</sheetData>',
              '<row r="200"><c r="A200" t="str"><f>_xlfn.WEBSERVICE("http://localhost/"&amp;C20)</f><v>x</v></c></row></sheetData>',
            ),
        }),
    ],
    [
      'a sheet named like markup is a name',
      () => changed({ 'xl/workbook.xml': (xml) => xml.replace(/name="[^"]*"/, 'name="&lt;img src=x&gt;"') }),
    ],
  ])(
    '%s: the workbook is read safely',
    async (_, make) => {
      const name = 'an-toan.xlsx';
      await writeFile(path.join(folder(), name), make());
      const ran = await runTool(folder(), [
        'review',
        name,
        '--html',
        'bao-cao.html',
        '--out',
        'ca-nuoc.xlsx',
        '--force',
      ]);
      expect(ran.code).toBeLessThan(2);
      expect(ran.printed.join('\n')).toContain(provinces[0]!.name.vi);
      expect(await readFile(path.join(folder(), 'bao-cao.html'), 'utf8')).not.toMatch(/<img|root:/);
      const national = await snapshotOf(await readFile(path.join(folder(), 'ca-nuoc.xlsx')));
      expect(
        national.grids.flatMap(({ formulas }) => formulas.flat()).filter((one) => /WEBSERVICE/i.test(String(one))),
      ).toEqual([]);
    },
    60_000,
  );
});

describe('formulas of copied sheets', () => {
  test.each([
    ['=IF(AND(ISNUMBER(G9),ISNUMBER(F9)),G9-F9,"")', true],
    ['=SUM(G9,G10)', true],
    ["='Khác'!A1", false],
    ['=[1]Sheet1!A1', false],
    ['=WEBSERVICE("http://x")', false],
    ['=HYPERLINK("http://x","y")', false],
    ['=IF(TRUE,CALL("a","b"),1)', false],
  ])('%s stays: %s', (formula, stays) => {
    expect(isSafeFormula(formula)).toBe(stays);
  });
});

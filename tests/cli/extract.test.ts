import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paragraph, table, wordFile } from '../docx/wordFile';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const extract = (...args: string[]) => runTool(folder(), ['extract', ...args]);
const place = ['--province', '38', '--year', '2018'];

const text = [
  'Doanh thu toàn ngành ước đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch.',
  'Số doanh nghiệp công nghệ số là 615 doanh nghiệp, tăng 1,86 lần so với năm 2017. Điện thoại: 0237.3852.456.',
].join('\n');

beforeAll(async () => {
  const write = (file: string, bytes: string | Uint8Array) => writeFile(path.join(folder(), file), bytes);
  await write('bao-cao.txt', text);
  await write(
    'bao-cao.docx',
    wordFile(
      text
        .split('\n')
        .map((line) => paragraph(line))
        .join('') + table(['STT', 'Ghi chú']),
    ),
  );
  await write('khong-so.txt', 'Không có con số nào ở đây.');
  await write('rong.txt', '');
  await write('bao-cao.pdf', '%PDF-1.7 xyz');
  await write('cu.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'));
  await write('tcvn3.txt', Buffer.from('aee56e67', 'hex'));
});

describe('extract', () => {
  it.each(['bao-cao.txt', 'bao-cao.docx'])('prints the document of the design for %s', async (file) => {
    const ran = await extract(file, ...place, '--json');
    expect(ran).toMatchObject({ code: 0, complained: [] });
    const document = JSON.parse(ran.printed.join('\n'));
    expect(Object.keys(document)).toEqual(['figures', 'cells']);
    expect(document.figures).toHaveLength(4);
    const [revenue, attainment, enterprises, growth] = document.figures;
    expect(revenue).toEqual({
      indicator: 'ict-sector-revenue',
      value: 3738,
      valueMax: null,
      unit: 'tỷ đồng',
      decimals: 0,
      qualifier: null,
      kind: 'actual',
      status: 'ước tính',
      year: 2018,
      period: 'year',
      territory: 'province',
      scope: null,
      outOf: null,
      baseYear: null,
      deadline: null,
      readings: [],
      doubts: [],
      span: [text.indexOf('3.738'), text.indexOf(', bằng')],
    });
    expect(attainment).toMatchObject({ indicator: 'ict-sector-revenue', kind: 'plan_attainment_pct', value: 105.18 });
    expect(enterprises).toMatchObject({ indicator: 'digital-enterprises', value: 615, status: null });
    expect(growth).toMatchObject({ kind: 'multiple', value: 1.86, readings: ['ratio', 'increase'] });
  });

  it('prints a table for people, with what is in doubt', async () => {
    const { code, printed } = await extract('bao-cao.txt', ...place);
    expect(code).toBe(0);
    expect(printed).toHaveLength(6);
    expect(printed[2]).toMatch(/^ *1 +3\.738 tỷ đồng +TH\.02 +Thực hiện +3\.738 tỷ đồng +2018$/);
    expect(printed[5]).toMatch(/^ *2 +tăng 1,86 lần .* nhiều cách$/);
    const english = await extract('bao-cao.txt', ...place, '--lang', 'en');
    expect(english.printed[5]).toMatch(/several ways$/);
  });

  it('says so where there is no figure', async () => {
    const ran = await extract('khong-so.txt', ...place);
    expect(ran).toMatchObject({ code: 0, printed: ['Không thấy con số nào trong khong-so.txt.'] });
  });

  it.each([
    ['no file', [], /\.txt hoặc \.docx/],
    ['two files', ['bao-cao.txt', 'bao-cao.docx'], /bao-cao\.txt.*bao-cao\.docx/],
    ['a file that is not there', ['vang.docx'], /vang\.docx/],
    ['an empty file', ['rong.txt'], /rong\.txt rỗng/],
    ['a PDF', ['bao-cao.pdf'], /bao-cao\.pdf.*PDF.*\.docx/],
    ['the old format', ['cu.doc'], /cu\.doc.*\.docx/],
    ['a code page of old', ['tcvn3.txt'], /tcvn3\.txt.*UTF-8/],
    ['a folder', ['.'], /đó là một thư mục/],
  ])('refuses %s in one sentence', async (_, files, sentence) => {
    const ran = await extract(...files, ...place);
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
  });

  it('wants province and year', async () => {
    expect((await extract('bao-cao.txt', '--year', '2018')).complained[0]).toMatch(/--province/);
    expect((await extract('bao-cao.txt', '--province', '38')).complained[0]).toMatch(/--year/);
    expect((await extract('bao-cao.txt', '--province', 'Atlantis', '--year', '2018')).complained[0]).toMatch(
      /Atlantis/,
    );
  });
});

describe('fill from a report text', () => {
  const fill = (...args: string[]) => runTool(folder(), ['fill', ...place, ...args]);

  it.each(['bao-cao.txt', 'bao-cao.docx'])(
    'fills what is certain in %s, each figure with its ledger row',
    async (file) => {
      const out = `${file}.xlsx`;
      const ran = await fill('--report', file, '--out', out);
      expect(ran).toMatchObject({ code: 0, complained: [] });
      // Two results, and the plan that 105,18 % leaves one value for; four ledger rows and the
      // derived one.
      expect(ran.printed).toEqual([
        `Đã ghi ${out}: trang tính "Thanh Hóa 2018", 3 ô số liệu (trong đó 1 ô suy ra), 5 dòng số liệu nguồn.`,
      ]);
      const checked = await runTool(folder(), ['check', out, '--json']);
      expect(checked.code).toBe(0);
    },
  );

  it('tells how many numbers it left out', async () => {
    await writeFile(path.join(folder(), 'la.txt'), `${text}\nCó 12 khách sạn và 4 bể bơi.`);
    const ran = await fill('--report', 'la.txt', '--out', 'la.xlsx');
    expect(ran.printed[1]).toMatch(/^Để lại 2 con số/);
  });

  it('makes nothing of a text without figures of the catalogue', async () => {
    const ran = await fill('--report', 'khong-so.txt', '--out', 'khong.xlsx');
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained[0]).toMatch(/khong-so\.txt/);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readBook } from '../../src/xlsx/edit/readBook';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import type { Model } from '../../src/xlsx/edit/model';
import { markRequired } from './sampleBooks';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const tool = (...args: string[]) => runTool(folder(), [...args, '--lang', 'vi']);
const at = (file: string): string => path.join(folder(), file);

async function changeFile(from: string, to: string, change: (model: Model) => void): Promise<void> {
  const model = await readBook(await readFile(at(from)));
  change(model);
  await writeFile(at(to), await saveBook(model));
}

interface Sealed {
  readonly workbooks: readonly {
    readonly seal: {
      readonly state: string;
      readonly by: string;
      readonly changes: readonly { readonly sheet: string; readonly address: string; readonly row: string }[];
    };
  }[];
}
const completenessIn = (printed: readonly string[]) =>
  (JSON.parse(printed.join('\n')) as { workbooks: { sheets: { completeness: unknown }[] }[] }).workbooks[0]!.sheets[0]!
    .completeness;
const sealIn = (printed: readonly string[]) => (JSON.parse(printed.join('\n')) as Sealed).workbooks[0]!.seal;

const mark = (from: string, to: string): Promise<void> => changeFile(from, to, markRequired);

beforeAll(async () => {
  await tool('fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', 'na-draft.xlsx');
  await tool('fill', '--province', '38', '--year', '2018', '--report', 'seeds', '--out', 'th-draft.xlsx');
  await mark('na-draft.xlsx', 'na.xlsx');
  await mark('th-draft.xlsx', 'th.xlsx');
});

test('a form that is not filled in is checked without complaint and not sealed; the sentence names the cells', async () => {
  await tool('fill', '--province', '38', '--year', '2018', '--out', 'blank.xlsx');
  const checked = await tool('check', 'blank.xlsx', '--json');
  expect(checked.code).toBe(0);
  expect(completenessIn(checked.printed)).toMatchObject({ filled: 0, numbers: 0, required: 4 });
  const blank = await tool('seal', 'blank.xlsx', '--by', 'Bình');
  expect(blank.code).toBe(1);
  expect(blank.printed.join()).toMatch(/Thanh Hóa 2018: cột 3 chưa có số nào \(đã điền 0\/\d+, bắt buộc còn 4\)/);
  const draft = await tool('seal', 'th-draft.xlsx', '--by', 'Bình');
  expect(draft.code).toBe(1);
  expect(draft.printed[0]).toMatch(/bắt buộc còn 2: TH\.01 \(G\d+\), IN\.03 \(G\d+\)/);
  expect((await tool('check', 'th-draft.xlsx')).printed.join('\n')).toMatch(/đã điền \d+\/\d+, bắt buộc còn 2/);
});

test('a workbook without errors and warnings is sealed beside itself, and verified', async () => {
  const before = await readFile(at('na.xlsx'));
  const { code, printed } = await tool('seal', 'na.xlsx', '--by', 'Nguyễn Văn Bình', '--head', 'Trần Thị Mai');
  expect(code).toBe(0);
  expect(printed.join()).toMatch(/na-niem-phong\.xlsx: mã [0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4} \([0-9a-f]{64}\)/);
  expect(Buffer.compare(before, await readFile(at('na.xlsx')))).toBe(0);
  const verified = await tool('verify', 'na-niem-phong.xlsx', '--json');
  expect(verified.code).toBe(0);
  expect(sealIn(verified.printed)).toMatchObject({ state: 'valid', by: 'Nguyễn Văn Bình', changes: [] });
  const checked = await tool('check', 'na-niem-phong.xlsx', '--json');
  expect(sealIn(checked.printed)).toMatchObject({ state: 'valid' });
});

test('nothing is written over without --force, and over the file itself with it', async () => {
  expect((await tool('seal', 'na.xlsx', '--by', 'B')).code).toBe(2);
  await writeFile(at('self.xlsx'), await readFile(at('na.xlsx')));
  const first = await tool('seal', 'self.xlsx', '--by', 'Bình', '--force');
  expect(first.code).toBe(0);
  expect(first.printed).toHaveLength(1);
  expect((await tool('verify', 'self.xlsx')).code).toBe(0);
  // Who seals over a seal is told whose it was.
  const again = await tool('seal', 'self.xlsx', '--by', 'Mai', '--force');
  expect(again.printed[0]).toMatch(/đã có niêm phong: Bình, .*, mã [0-9A-F]{4}-/);
});

test('a changed figure breaks the seal and is named', async () => {
  await changeFile('na-niem-phong.xlsx', 'changed.xlsx', (model) => {
    const sheet = model.getWorksheet('Nghệ An 2013')!;
    sheet.eachRow((row, number) => {
      if (row.getCell(3).value === 'CQ.04') sheet.getCell(number, 7).value = 1_476;
    });
  });
  const { code, printed } = await tool('verify', 'changed.xlsx');
  expect(code).toBe(1);
  expect(printed.join('\n')).toMatch(
    /Niêm phong không còn hiệu lực[^]*Nghệ An 2013!G\d+ \(CQ\.04, cột 3\): khi niêm phong 1\.467, nay 1\.476/,
  );
});

test('unexplained warnings refuse the seal; rows to explain them by hand open it', async () => {
  const refused = await tool('seal', 'th.xlsx', '--by', 'Bình', '--out', 'th-sealed.xlsx');
  expect(refused.code).toBe(1);
  expect(refused.printed.filter((line) => line.startsWith('CẢNH BÁO'))).toHaveLength(4);
  expect((await tool('explain', 'th.xlsx')).code).toBe(0);
  expect((await tool('seal', 'th-giai-trinh.xlsx', '--by', 'Bình', '--out', 'th-sealed.xlsx')).code).toBe(1);
  await changeFile('th-giai-trinh.xlsx', 'th-other.xlsx', (model) => {
    model.getWorksheet('Giải trình')!.getCell(4, 8).value = 'Vì vậy';
  });
  for (const command of [['seal', '--by', 'Bình', '--out', 'th-sealed.xlsx'], ['check']])
    expect((await tool(command[0]!, 'th-other.xlsx', ...command.slice(1))).printed.join()).toContain('ô H4: “Vì vậy”');
  await changeFile('th-giai-trinh.xlsx', 'th-explained.xlsx', (model) => {
    const sheet = model.getWorksheet('Giải trình')!;
    for (let row = 4; row <= 7; row += 1) {
      sheet.getCell(row, 8).value = 'Số ước tính';
      sheet.getCell(row, 9).value = 'Đã đối chiếu với doanh nghiệp <b>viễn thông</b>.';
      sheet.getCell(row, 10).value = 'Lê Thị Hạnh';
    }
  });
  expect((await tool('seal', 'th-explained.xlsx', '--by', 'Bình', '--out', 'th-sealed.xlsx')).code).toBe(0);
  const { printed } = await tool('check', 'th-sealed.xlsx', '--json', '--html', 'th.html');
  const [workbook] = (
    JSON.parse(printed.join('\n')) as {
      workbooks: { sheets: { findings: { severity: string; explanation: unknown }[] }[]; unexplained: number }[];
    }
  ).workbooks;
  expect(workbook!.unexplained).toBe(0);
  const warnings = workbook!.sheets[0]!.findings.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ explanation }) => explanation)).toEqual(
    warnings.map(() => expect.objectContaining({ reason: 'estimate', by: 'Lê Thị Hạnh' }) as unknown),
  );
  const html = await readFile(at('th.html'), 'utf8');
  expect(html).toContain('Đã đối chiếu với doanh nghiệp &lt;b&gt;viễn thông&lt;/b&gt;.');
  expect(html).not.toContain('<b>viễn');
  expect(html).not.toMatch(/<script|https?:\/\//);
});

test('bad usage is one sentence and exit code 2', async () => {
  expect((await tool('seal', 'na.xlsx')).complained.join()).toContain('--by');
  expect((await tool('seal', '--by', 'B')).complained).toEqual(['Lệnh seal cần đúng một tệp .xlsx.']);
  expect((await tool('seal', 'gone.xlsx', '--by', 'B')).code).toBe(2);
  expect((await tool('verify')).code).toBe(2);
  expect((await tool('verify', 'na.xlsx')).code).toBe(1);
  expect((await tool('check', 'na.xlsx', '--html', 'x.txt')).complained).toEqual([
    'Tệp ghi ra phải có đuôi .html: x.txt.',
  ]);
});

test('the seal holds through our own re-save with everything else changed about the file', async () => {
  await changeFile('th-sealed.xlsx', 'restyled.xlsx', (model) => {
    for (const sheet of model.worksheets) {
      sheet.getColumn(2).width = 70;
      sheet.getColumn(7).numFmt = '0.0000';
      sheet.getCell('B2').font = { bold: true, color: { argb: 'FFFF0000' } };
    }
    model.getWorksheet('Thanh Hóa 2018')!.orderNo = 99;
    model.getWorksheet('Số liệu nguồn')!.name = 'Nguồn';
  });
  expect((await tool('verify', 'restyled.xlsx')).code).toBe(0);
});

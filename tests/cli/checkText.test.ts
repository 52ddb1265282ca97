import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paragraph, wordFile } from '../docx/wordFile';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const check = (...args: string[]) => runTool(folder(), ['check', ...args]);
const write = (file: string, bytes: string | Uint8Array) => writeFile(path.join(folder(), file), bytes);

const truth = 'Doanh thu toàn ngành ước đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch.';
const slip = 'Doanh thu toàn ngành ước đạt 3.783 tỷ đồng, bằng 105,18% kế hoạch. Có 12 khách sạn.';

beforeAll(async () => {
  for (const [province, year] of [
    ['38', '2018'],
    ['26', '2020'],
  ] as const) {
    await runTool(folder(), [
      ...['fill', '--province', province, '--year', year, '--report', 'seeds', '--out', `${province}.xlsx`],
    ]);
  }
  await write('dung.txt', truth);
  await write('sai.txt', slip);
  await write('sai.docx', wordFile(paragraph(slip)));
}, 60_000);

describe('check --text', () => {
  it('finds nothing where text and sheet agree, and says how much was compared', async () => {
    const [plain, ran] = [await check('38.xlsx'), await check('38.xlsx', '--text', 'dung.txt')];
    expect(ran).toMatchObject({ code: 0, complained: [] });
    const said = ran.printed.filter((line) => !plain.printed.includes(line));
    expect(said).toEqual(['    Văn bản dung.txt: 2 số khớp, 0 mâu thuẫn, 0 chưa kết luận, 0 không có trên biểu']);
  });

  it.each(['sai.txt', 'sai.docx'])(
    'names the cell that %s contradicts, and what nothing could be said of',
    async (file) => {
      const ran = await check('38.xlsx', '--text', file);
      const said = ran.printed.join('\n');
      expect(said).toMatch(/CẢNH BÁO CT-751 \[G10\]: TH\.02 .*“3\.783 tỷ đồng”.*3\.738/);
      expect(said).toContain(`Văn bản ${file}: 1 số khớp, 1 mâu thuẫn, 1 chưa kết luận`);
      expect(said).toMatch(/Đoạn 1 “12 khách sạn”: Không thấy tên chỉ tiêu/);
    },
  );

  it('prints findings and every figure in the JSON document', async () => {
    const ran = await check('38.xlsx', '--text', 'sai.txt', '--json');
    const [sheet] = JSON.parse(ran.printed.join('\n')).workbooks[0].sheets;
    expect(sheet.counts.warning).toBe(sheet.findings.filter(({ severity }: never) => severity === 'warning').length);
    const finding = sheet.findings.find(({ rule }: { rule: string }) => rule === 'CT-751');
    expect(finding).toMatchObject({
      family: 'claim',
      severity: 'warning',
      outcome: 'fails',
      left: 3783,
      right: 3738,
      cells: [{ sheet: 'Thanh Hóa 2018', address: 'G10', row: 'TH.02', column: '3', value: 3738 }],
    });
    expect(sheet.texts).toHaveLength(1);
    expect(sheet.texts[0]).toMatchObject({
      file: 'sai.txt',
      counts: { agrees: 1, contradicts: 1, cannotTell: 1, notOnForm: 0 },
    });
    const [first] = sheet.texts[0].comparisons;
    expect(first).toMatchObject({ verdict: 'contradicts', rule: 'CT-751', indicator: 'ict-sector-revenue' });
    expect(slip.slice(...(first.span as [number, number]))).toBe('3.783 tỷ đồng');
  });

  it('compares with the sheet that is named where there are several', async () => {
    const ran = await check('38.xlsx', '26.xlsx', '--text', 'sai.txt');
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toEqual([
      'Chưa rõ văn bản sai.txt nói về trang tính nào trong "Thanh Hóa 2018", "Vĩnh Phúc 2020": thêm --sheet TÊN.',
    ]);
    const named = await check('38.xlsx', '26.xlsx', '--text', 'sai.txt', '--sheet', 'Thanh Hóa 2018', '--json');
    const sheets = JSON.parse(named.printed.join('\n')).workbooks.flatMap(
      ({ sheets }: { sheets: unknown[] }) => sheets,
    );
    expect(sheets.map(({ texts }: { texts: unknown[] }) => texts.length)).toEqual([1, 0]);
  });

  it.each([
    ['a text that is not there', ['--text', 'vang.txt'], /vang\.txt/],
    ['a sheet that is not there', ['--text', 'sai.txt', '--sheet', 'Huế'], /"Huế".*"Thanh Hóa 2018"/],
    ['a sheet without a text', ['--sheet', 'Thanh Hóa 2018'], /--text/],
    ['a workbook as the text', ['--text', '26.xlsx'], /26\.xlsx.*\.docx/],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    const ran = await check('38.xlsx', ...args);
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
  });

  it('writes to neither', async () => {
    const before = await readFile(path.join(folder(), '38.xlsx'));
    await check('38.xlsx', '--text', 'sai.txt');
    expect(before.equals(await readFile(path.join(folder(), '38.xlsx')))).toBe(true);
  });
});

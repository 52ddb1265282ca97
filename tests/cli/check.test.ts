import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Host } from '../../src/workbench/host/host';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const check = (...args: string[]) => runTool(folder(), ['check', ...args]);

/**
 * A filled workbook in which a person has since pasted into cells (zero-based) of the province
 * sheet, past their validation.
 */
async function workbook(file: string, pasted: readonly (readonly [row: number, column: number, text: string])[] = []) {
  const target = path.join(folder(), file);
  await runTool(folder(), [
    'fill',
    '--province',
    '38',
    '--year',
    '2018',
    '--report',
    'seeds',
    '--force',
    '--out',
    file,
  ]);
  const host = await Host.open(await readFile(target));
  const texts = pasted.map(([row, column, text]) => ({ row, column, text }));
  if (texts.length > 0) host.enterAll('Thanh Hóa 2018', texts);
  await writeFile(target, await host.save());
}

/** Text where a number belongs: certain, whatever the status of the data. */
const textForNumber = [[8, 4, 'khoảng 3,6 triệu']] as const;

describe('check', () => {
  beforeAll(async () => {
    await workbook('dung.xlsx');
    await workbook('sai.xlsx', textForNumber);
    await mkdir(path.join(folder(), 'tinh', 'trong'), { recursive: true });
    await writeFile(path.join(folder(), 'tinh', '~$dung.xlsx'), 'khóa');
    for (const name of ['b.xlsx', 'trong/a.xlsx']) {
      await writeFile(path.join(folder(), 'tinh', name), await readFile(path.join(folder(), 'dung.xlsx')));
    }
    await writeFile(path.join(folder(), 'gia.xlsx'), 'không phải sổ tính');
    await writeFile(path.join(folder(), 'cu.xls'), Buffer.from('d0cf11e0a1b11ae10000', 'hex'));
    await writeFile(path.join(folder(), 'khac.xlsx'), await Host.create().save());
  }, 60_000);

  it('exits with 0 where nothing is certainly wrong', async () => {
    const ran = await check('dung.xlsx');
    expect(ran).toMatchObject({ code: 0, complained: [] });
    expect(ran.printed.join('\n')).toMatch(/dung\.xlsx\n {2}Thanh Hóa 2018: 0 lỗi/);
  });

  it('exits with 1 where something is, and says where', async () => {
    const ran = await check('sai.xlsx');
    expect(ran.code).toBe(1);
    expect(ran.printed.join('\n')).toMatch(/LỖI CT-\d+ \[E9/);
  });

  it('prints the whole document as JSON', async () => {
    const ran = await check('sai.xlsx', '--json');
    const document = JSON.parse(ran.printed.join('\n'));
    expect(Object.keys(document)).toEqual(['tool', 'rules', 'workbooks']);
    expect(document.tool).toEqual({ name: 'chi-tieu', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(document.rules).toEqual({ version: expect.any(String), count: expect.any(Number) });
    const [workbook] = document.workbooks;
    expect(workbook).toMatchObject({
      file: 'sai.xlsx',
      error: null,
      seal: { state: 'none', sealedAt: null, by: null },
      findings: [],
    });
    const [sheet] = workbook.sheets;
    expect(sheet).toMatchObject({
      sheet: 'Thanh Hóa 2018',
      province: { scheme: '63', code: '38', name: 'Thanh Hóa' },
      year: 2018,
      template: { id: 'TH-NAM', version: '1' },
      status: 'estimate',
    });
    expect(sheet.counts.error).toBe(sheet.findings.filter(({ severity }: never) => severity === 'error').length);
    expect(sheet.counts.error).toBeGreaterThan(0);
    for (const finding of sheet.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        'cells explanation family left message outcome relation repairs right rule severity subject suggestion suspects title tolerance waiver weight'.split(
          ' ',
        ),
      );
      expect(Object.keys(finding.message)).toEqual(['vi', 'en']);
      for (const cell of finding.cells) {
        expect(Object.keys(cell).sort()).toEqual(['address', 'column', 'row', 'sheet', 'value']);
      }
    }
  });

  it('checks folders with everything below them, and leaves lock files alone', async () => {
    const ran = await check('tinh', '--json');
    const files = JSON.parse(ran.printed.join('\n')).workbooks.map(({ file }: { file: string }) => file);
    expect(files).toEqual([path.join('tinh', 'b.xlsx'), path.join('tinh', 'trong', 'a.xlsx')]);
    expect(ran.code).toBe(0);
  });

  it.each([
    ['a file that is no workbook', 'gia.xlsx', /gia\.xlsx không phải là sổ tính/],
    ['the old format', 'cu.xls', /bị hỏng/],
    ['a file that is not there', 'vang.xlsx', /vang\.xlsx/],
    ['a workbook without a province sheet', 'khac.xlsx', /không có trang tính báo cáo/],
  ])('names %s, checks the others and exits with 2', async (_, file, sentence) => {
    const ran = await check(file, 'dung.xlsx', '--json');
    expect(ran.code).toBe(2);
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
    const [bad, good] = JSON.parse(ran.printed.join('\n')).workbooks;
    expect(bad).toMatchObject({ error: { vi: expect.stringMatching(sentence), en: expect.any(String) }, sheets: [] });
    expect(good).toMatchObject({ error: null });
  });

  it('says which workbook of an earlier year it could not read', async () => {
    const ran = await check('dung.xlsx', '--previous', 'vang.xlsx');
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained[0]).toMatch(/vang\.xlsx/);
  });

  it('writes nothing to what it checks', async () => {
    const before = await readFile(path.join(folder(), 'sai.xlsx'));
    await check('sai.xlsx');
    expect(before.equals(await readFile(path.join(folder(), 'sai.xlsx')))).toBe(true);
  });
});

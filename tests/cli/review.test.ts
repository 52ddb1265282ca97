import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkWorkbook, outcomeOf } from '../../src/cli/check/checkWorkbook';
import { snapshotOf } from '../../src/cli/read/readFile';
import type { CellValue } from '../../src/sheet/grid/grid';
import { withFaults } from '../review/faults';
import { provinces, provinceCells } from '../review/provinces';
import { quickWorkbook } from '../review/quickWorkbook';
import { provinceWorkbook } from '../review/workbooks';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const sent = provinces.slice(0, 4);

beforeAll(async () => {
  await mkdir(path.join(folder(), 'gui'));
  for (const [at, province] of sent.entries()) {
    await writeFile(path.join(folder(), 'gui', `${province.code}.xlsx`), await provinceWorkbook(province, at));
  }
  await mkdir(path.join(folder(), 'lan'));
  await writeFile(path.join(folder(), 'lan', '01.xlsx'), await provinceWorkbook(sent[0]!, 0));
  await writeFile(path.join(folder(), 'lan', 'cu.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
});

const run = (...args: readonly string[]) => runTool(folder(), ['review', ...args]);

describe('chi-tieu review', () => {
  test('says who sent what, the weightiest first, and who did not', async () => {
    const { code, printed } = await run('gui');
    expect(code).toBe(0);
    const text = printed.join('\n');
    for (const { name } of sent) expect(text).toContain(name.vi);
    expect(text).toContain('còn thiếu 30 tỉnh');
    expect(text).toMatch(new RegExp(`Chưa gửi: .*${provinces.at(-1)!.name.vi}`));
    // Sections of the form by province, and whom to remind of what.
    expect(text).toMatch(new RegExp(`Cần nhắc ${provinces.at(-1)!.name.vi}: chưa gửi`));
  });

  test('says at once which numbers cannot be right and why, the gravest first, and how to see the rest', async () => {
    const bytes = await quickWorkbook(sent[0]!, 0, withFaults(0));
    await mkdir(path.join(folder(), 'sai'));
    await writeFile(path.join(folder(), 'sai', '01.xlsx'), bytes);
    const { printed } = await run('sai');
    const from = printed.indexOf(`${sent[0]!.name.vi} 2026 (${path.join('sai', '01.xlsx')})`);
    expect(printed.slice(from + 1, from + 5)).toEqual([
      expect.stringMatching(/^ {2}LỖI CT-401 \[G22, .*: VT\.04 .*55\.467\.980/),
      expect.stringMatching(/^ {2}CẢNH BÁO CT-/),
      expect.stringMatching(/^ {2}CẢNH BÁO CT-/),
      expect.stringMatching(/^ {2}và \d+ phát hiện khác$/),
    ]);
    expect(printed.join('\n')).toContain('--html');
  });

  test('prints the whole review as JSON', async () => {
    const { printed } = await run('gui', '--json');
    const document = JSON.parse(printed.join('\n'));
    expect(document).toMatchObject({ tool: { name: 'chi-tieu' }, year: 2026, files: 4, aside: [] });
    expect(document.provinces).toHaveLength(4);
    expect(document.provinces[0]).toMatchObject({
      seal: { state: 'none' },
      counts: { error: 0 },
      weight: expect.any(Number),
    });
    expect(document.missing).toHaveLength(30);
  });

  test('names a file that could not be read, reviews the others and exits with 2', async () => {
    const { code, complained, printed } = await run('lan');
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringMatching(/cu\.xls bị hỏng/)]);
    expect(printed.join('\n')).toContain(sent[0]!.name.vi);
  });

  test('writes long tables, reminders and questions into folders that stand there', async () => {
    await mkdir(path.join(folder(), 'bang'));
    expect((await run('gui', '--tables', 'bang')).code).toBe(0);
    const figures = await readFile(path.join(folder(), 'bang', 'figures.csv'), 'utf8');
    for (const { code } of sent) expect(figures).toContain(`,34,${code},2026,`);
    expect((await run('gui', '--tables', 'bang')).code).toBe(2);
    expect((await run('gui', '--tables', 'khong-co')).code).toBe(2);
    await mkdir(path.join(folder(), 'hoi'));
    expect((await run('gui', '--questions', 'hoi')).code).toBe(0);
    const reminders = (await readdir(path.join(folder(), 'hoi'))).filter((name) => name.startsWith('nhac-'));
    expect(reminders).toHaveLength(30);
    const letter = await readFile(path.join(folder(), 'hoi', reminders[0]!), 'utf8');
    expect(letter).toMatch(/^Kính gửi: Sở [^…]*\n/);
  });

  test('goes on where it was stopped, and reads again what counts or changed', async () => {
    const kept = path.join(folder(), 'dang-do.jsonl');
    const first = await run('gui', '--json', '--resume', 'dang-do.jsonl');
    // Stopped in the third file: its line was cut off.
    const lines = (await readFile(kept, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('"values"');
    await writeFile(kept, `${lines[0]}\n${lines[1]}\n${lines[2]!.slice(0, 80)}`);
    const again = await run('gui', '--json', '--resume', 'dang-do.jsonl');
    expect(again.complained.join()).toContain('2 tệp');
    expect(again.printed).toEqual(first.printed);
    const workbook = path.join('gui', `${sent[0]!.code}.xlsx`);
    expect((await run('gui', '--resume', workbook)).code).toBe(2);
  });

  test('says of every file that does not count how full and how old it is, and how to choose it', async () => {
    const { printed } = await run('gui', path.join('lan', '01.xlsx'));
    const text = printed.join('\n');
    expect(text).toMatch(/Không tính: .*\(\d+\/\d+; .*\d{4}.*\)/);
    expect(text).toContain('--count');
  });

  test('counts the file that the reviewer names', async () => {
    const file = `${sent[0]!.code}.xlsx`;
    await mkdir(path.join(folder(), 'hai'));
    for (const name of [file, 'ban-hai.xlsx'])
      await copyFile(path.join(folder(), 'gui', file), path.join(folder(), 'hai', name));
    const fileOf = async (...args: readonly string[]): Promise<string> => {
      const { printed } = await run('hai', '--json', ...args);
      return path.basename((JSON.parse(printed.join('\n')) as { provinces: { file: string }[] }).provinces[0]!.file);
    };
    expect(await fileOf('--count', 'ban-hai.xlsx')).toBe('ban-hai.xlsx');
    expect(await fileOf('--count', file)).toBe(file);
    const elsewhere = sent[1]!;
    const { printed } = await run('hai', '--json', '--count', `ban-hai.xlsx=${elsewhere.code}`);
    expect(printed.join('\n')).toContain(`"code": "${elsewhere.code}"`);
    expect((await run('hai', '--count', 'khong-co.xlsx')).code).toBe(2);
  });

  test('writes the national book with live totals, and leaves the originals alone', async () => {
    const before = await Promise.all(sent.map(({ code }) => readFile(path.join(folder(), 'gui', `${code}.xlsx`))));
    expect((await run('gui', '--out', 'ca-nuoc.xlsx')).code).toBe(0);
    const snapshot = await snapshotOf(await readFile(path.join(folder(), 'ca-nuoc.xlsx')));
    expect(snapshot.grids.map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp',
      'Tiếp nhận',
      ...sent.map(({ name }) => `${name.vi} 2026`),
    ]);
    const [rollUp] = snapshot.grids;
    const row = rollUp!.values.findIndex((cells) => cells[2] === 'BC.06');
    const sum = sent.reduce((total, _, at) => total + Number(provinceCells(at)['BC.06']!['3']), 0);
    expect(rollUp!.values[row]![6]).toBe(sum);
    expect(rollUp!.formulas[row]![6]).toMatch(/^=IF\(AND\(OR\(ISNUMBER\('Hà Nội 2026'!G\d+\)/);
    const text = rollUp!.values
      .flat()
      .filter((value): value is Extract<CellValue, string> => typeof value === 'string');
    expect(text.find((line) => line.includes('4/34'))).toContain(provinces.at(-1)!.name.vi);
    const after = await Promise.all(sent.map(({ code }) => readFile(path.join(folder(), 'gui', `${code}.xlsx`))));
    expect(after.every((bytes, at) => bytes.equals(before[at]!))).toBe(true);
    expect(await readdir(path.join(folder(), 'gui'))).toHaveLength(4);
  });

  test('the national book is checked like any workbook: its provinces, and nothing else', async () => {
    await run('gui', '--out', 'kiem.xlsx');
    const snapshot = await snapshotOf(await readFile(path.join(folder(), 'kiem.xlsx')));
    const check = await checkWorkbook({ file: 'kiem.xlsx', snapshot, error: null }, []);
    expect(check.sheets.map(({ report }) => report.sheet)).toEqual(sent.map(({ name }) => `${name.vi} 2026`));
    expect(outcomeOf(check).counts.error).toBe(0);
  });

  test('accepts by name, and writes it down', async () => {
    await run('gui', '--out', 'nhan.xlsx', '--accept', sent[1]!.code, '--by', 'Nguyễn Văn An');
    const snapshot = await snapshotOf(await readFile(path.join(folder(), 'nhan.xlsx')));
    const receipts = snapshot.grids.find(({ sheet }) => sheet === 'Tiếp nhận')!;
    const row = receipts.values.find((cells) => cells[0] === sent[1]!.code)!;
    expect(row).toEqual(expect.arrayContaining(['Đã tiếp nhận', 'Nguyễn Văn An']));
  });

  test.each([
    ['accepting without a name', ['gui', '--accept', '01'], /họ tên/],
    ['accepting who did not send', ['gui', '--accept', provinces.at(-1)!.code, '--by', 'An'], /không có báo cáo/],
    ['a year that is none', ['gui', '--year', 'nay'], /"nay"/],
    ['no folder', [], /Chưa cho biết/],
    ['a folder that is not there', ['vang'], /vang/],
    [
      'questions into a folder that is not there',
      ['vang', '--questions', 'hoi-dau'],
      /^Không có thư mục hoi-dau .*tạo/,
    ],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    const { code, complained } = await run(...args);
    expect(code).toBe(2);
    expect(complained.join('\n')).toMatch(sentence);
  });

  test('never writes over a file without being told to', async () => {
    await writeFile(path.join(folder(), 'co.xlsx'), 'cũ');
    const { code, complained } = await run('gui', '--out', 'co.xlsx');
    expect(code).toBe(2);
    expect(complained[0]).toMatch(/co\.xlsx/);
    expect(await readFile(path.join(folder(), 'co.xlsx'), 'utf8')).toBe('cũ');
  });
});

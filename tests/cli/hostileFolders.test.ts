import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync, promises as files, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provinces } from '../review/provinces';
import { quickWorkbook } from '../review/quickWorkbook';
import { main } from '../../src/cli/index';
import { snapshotOf } from '../../src/cli/read/readFile';
import { runTool, systemError, useFolder } from './runTool';

const folder = useFolder();
const at = (...names: readonly string[]): string => path.join(folder(), ...names);

beforeAll(async () => {
  await mkdir(at('gửi', 'khóa'), { recursive: true });
  await writeFile(at('gửi', 'a.xlsx'), await quickWorkbook(provinces[0]!, 0));
  await writeFile(at('gửi', 'b.xlsx'), await quickWorkbook(provinces[1]!, 1));
  await symlink('.', at('gửi', 'vòng'));
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a folder of workbooks', () => {
  test.each(['check', 'review'])('%s tells a folder below that is locked, and reads the others', async (command) => {
    const { readdir } = files;
    jest
      .spyOn(files, 'readdir')
      .mockImplementation(((...args: Parameters<typeof readdir>) =>
        String(args[0]).endsWith('khóa') ? Promise.reject(systemError('EACCES')) : readdir(...args)) as typeof readdir);
    const ran = await runTool(folder(), [command, 'gửi', '--json']);
    const sentence = `Không xem được thư mục ${path.join('gửi', 'khóa')}, nên bỏ qua các tệp trong đó: không có quyền với tệp hoặc thư mục đó.`;
    expect(ran).toMatchObject({ code: 2, complained: [sentence] });
    for (const name of ['a', 'b']) expect(ran.printed.join()).toContain(`${name}.xlsx`);
  });

  test('is read once where a link leads back to it', async () => {
    const { printed, complained } = await runTool(folder(), ['check', 'gửi', '--json']);
    const { workbooks } = JSON.parse(printed.join('\n')) as { workbooks: { file: string }[] };
    expect(complained).toEqual([]);
    expect(workbooks.map(({ file }) => file)).toEqual([path.join('gửi', 'a.xlsx'), path.join('gửi', 'b.xlsx')]);
  });

  test.each(['check', 'review', 'verify', 'form'])(
    '%s tells in one line what is no workbook in it',
    async (command) => {
      await mkdir(at('lẫn', 'dưới'), { recursive: true });
      await writeFile(at('lẫn', 'a.xlsx'), await quickWorkbook(provinces[0]!, 0));
      for (const name of ['bảng.csv', 'trang.html', 'sổ.fods', path.join('dưới', 'thư.docx')])
        await writeFile(at('lẫn', name), 'x');
      // What programs leave there is nobody's.
      for (const name of ['~$a.xlsx', '._a.xlsx', '.~lock.a.xlsx#', '.DS_Store', 'Thumbs.db'])
        await writeFile(at('lẫn', name), 'x');
      const { complained } = await runTool(folder(), [command, 'lẫn']);
      const names = ['bảng.csv', path.join('dưới', 'thư.docx'), 'sổ.fods', 'trang.html'].map((name) =>
        path.join('lẫn', name),
      );
      expect(complained.filter((line) => /không phải sổ tính/.test(line))).toEqual([
        `Không đọc 4 tệp vì không phải sổ tính: ${names.join(', ')}. Nếu là số liệu gửi đến, hãy lưu thành .xlsx.`,
      ]);
      expect(complained.join()).not.toMatch(/hỏng/);
    },
  );

  test('names some of many files that are no workbooks, and counts all', async () => {
    await mkdir(at('nhiều'));
    for (let one = 10; one < 25; one += 1) await writeFile(at('nhiều', `${one}.pdf`), 'x');
    const { complained } = await runTool(folder(), ['check', 'nhiều']);
    expect(complained.at(-1)).toMatch(/^Không đọc 15 tệp .*10\.pdf.*19\.pdf…\. /);
  });

  test('is told by check workbook by workbook: each before the next is read', async () => {
    await mkdir(at('lần lượt'));
    for (const [one, name] of ['a.xlsx', 'b.xlsx'].entries())
      await writeFile(at('lần lượt', name), await quickWorkbook(provinces[one]!, one));
    const complained: string[] = [];
    await main(['check', 'lần lượt'], {
      print: (line) => {
        if (line.endsWith('a.xlsx')) writeFileSync(at('lần lượt', 'b.xlsx'), 'hỏng');
      },
      complain: (line) => complained.push(line),
      folder: folder(),
      environment: {},
    });
    expect(complained).toEqual([expect.stringMatching(/b\.xlsx không phải là sổ tính/)]);
  });

  test.each([['check'], ['review'], ['verify'], ['form']])(
    '%s takes no empty name for this folder',
    async (command) => {
      const { code, complained } = await runTool(folder(), [command, '']);
      expect({ code, complained }).toEqual({ code: 2, complained: [expect.stringMatching(/tên tệp để trống/)] });
    },
  );
});

describe('what a review keeps for going on', () => {
  const review = (): ReturnType<typeof runTool> => runTool(folder(), ['review', 'gửi', '--resume', 'dở.jsonl']);
  /** A disk that takes the first lines, and half of the next one. */
  function fillDisk(lines: number): void {
    const { appendFile } = files;
    let left = lines;
    jest.spyOn(files, 'appendFile').mockImplementation(async (target, text) => {
      left -= 1;
      await appendFile(target, left < 0 ? String(text).slice(0, 40) : String(text));
      if (left < 0) throw systemError('ENOSPC');
    });
  }

  test.each([
    [0, null],
    [1, 1],
  ])('is whole after %d lines on a full disk', async (lines, left) => {
    await rm(at('dở.jsonl'), { force: true });
    fillDisk(lines);
    expect(await review()).toMatchObject({ code: 2, complained: ['Không ghi được dở.jsonl: ổ đĩa đã đầy.'] });
    const text = existsSync(at('dở.jsonl')) ? await readFile(at('dở.jsonl'), 'utf8') : null;
    expect(text && text.split('\n').length - 1).toBe(left);
    expect(text ?? '\n').toMatch(/\n$/);
  });

  test('loses no line after one that was cut off', async () => {
    await rm(at('dở.jsonl'), { force: true });
    await review();
    const [first, second] = (await readFile(at('dở.jsonl'), 'utf8')).split('\n');
    await writeFile(at('dở.jsonl'), `${first}\n${second!.slice(0, 50)}`);
    await review();
    expect((await review()).complained.join()).toContain('2 tệp');
  });

  test.each([['không có/dở.jsonl'], ['/dev/full']])(
    'is refused before any work where it cannot stand: %s',
    async (file) => {
      const { code, complained } = await runTool(folder(), ['review', 'gửi', '--resume', file]);
      expect({ code, complained }).toEqual({ code: 2, complained: [expect.stringMatching(/\.$/)] });
      expect(complained[0]).not.toMatch(/lỗi của chính mình/);
    },
  );
});

test('a demonstration that fails leaves no empty folder', async () => {
  jest.spyOn(files, 'rename').mockRejectedValue(systemError('ENOSPC'));
  jest.spyOn(files, 'open').mockRejectedValue(systemError('ENOSPC'));
  const { code, complained } = await runTool(folder(), ['demo', '--out', 'mới/trong']);
  expect({ code, complained }).toEqual({ code: 2, complained: [expect.stringMatching(/ổ đĩa đã đầy\.$/)] });
  expect(existsSync(at('mới'))).toBe(false);
});

test('a form that was saved as text is told in one sentence, and no cell of it is accused', async () => {
  const { grids } = snapshotOf(await files.readFile(at('gửi', 'a.xlsx')));
  const rows = grids[0]!.values.map((row) => row.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(';'));
  await writeFile(at('biểu.csv'), rows.join('\n'));
  const ran = await runTool(folder(), ['check', 'biểu.csv']);
  expect(ran).toMatchObject({
    code: 2,
    complained: [expect.stringMatching(/^Tệp biểu\.csv là biểu lưu dưới dạng văn bản/)],
  });
  expect(ran.printed.join('\n')).not.toMatch(/CT-/);
});

test('names of files never steer the terminal', async () => {
  const { complained } = await runTool(folder(), ['check', 'a\u001b[31m\u202excod.xlsx', '--json']);
  expect(complained).toEqual([expect.stringContaining('a\\u001b[31m\\u202excod.xlsx')]);
});

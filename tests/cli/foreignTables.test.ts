import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const own =
  'STT\tChỉ tiêu\tĐVT\tTH 2021\tKH 2022\tTH 2022\nA\tB\tC\t1\t2\t3\n1\tTrạm BTS\ttrạm\t1.000\t1.100\t≥ 1.150\n2\tThuê bao di động\tthuê bao\t700.000\t720.000\t731.500\n';
const run = (...args: readonly string[]) => runTool(folder(), [...args, '--lang', 'vi']);

beforeAll(() => writeFile(path.join(folder(), 'rieng.tsv'), own));

describe('a table of another layout', () => {
  it('fills a form with what is certain in it, and says how much was left', async () => {
    const ran = await run(
      'fill',
      '--province',
      '60',
      '--year',
      '2022',
      '--form',
      'VT-NAM',
      '--report',
      'rieng.tsv',
      '--out',
      'bieu.xlsx',
    );
    expect(ran).toMatchObject({ code: 0, complained: [] });
    expect(ran.printed[0]).toMatch(/5 dòng số liệu nguồn/);
    expect(ran.printed.at(-1)).toMatch(/^Để lại 1 con số/);
    const checked = await run('check', 'bieu.xlsx', '--text', 'rieng.tsv');
    expect(checked.printed.join('\n')).toMatch(/Văn bản rieng\.tsv: 5 số khớp, 0 mâu thuẫn/);
  });

  it('gives last year’s results where they are certain, and says which', async () => {
    const ran = await run(
      'fill',
      '--province',
      '60',
      '--year',
      '2023',
      '--form',
      'VT-NAM',
      '--previous',
      'rieng.tsv',
      '--out',
      'sau.xlsx',
    );
    expect(ran.code).toBe(0);
    expect(ran.printed.join('\n')).toMatch(
      /rieng\.tsv là bảng riêng của đơn vị: lấy 1 số chắc chắn của năm 2022 \(VT\.06\)/,
    );
  });

  it('is called so by a check, in one sentence and without findings', async () => {
    const ran = await run('check', 'rieng.tsv');
    expect(ran.code).toBe(2);
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(/^Sổ tính rieng\.tsv là bảng riêng của đơn vị.*extract.*fill --report/);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from '../../src/xlsx/read/readXlsx';
import { Host } from '../../src/workbench/host/host';
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

describe('how a table is read', () => {
  const asked = [
    'STT\tChỉ tiêu\tĐVT\tTỉnh giao 2022\tBộ giao 2022\tTH 2022',
    '1\tTrạm BTS và trạm lặp\ttrạm\t1.000\t1.010\t1.150',
    '2\tThuê bao di động\tthuê bao\t700.000\t710.000\t731.500',
  ].join('\n');
  const place = (year: number) => ['--province', '60', '--year', String(year)];
  const sheet = 'Cách đọc bảng';

  /** What a person writes into the workbook of readings, by the words of the line. */
  async function complete(file: string, said: Readonly<Record<string, string>>): Promise<void> {
    const bytes = await readFile(path.join(folder(), file));
    const [grid] = readXlsx(bytes).grids;
    const host = await Host.open(bytes);
    grid!.values.forEach((row, at) => {
      const word = said[String(row[2])];
      if (word !== undefined) host.enter(sheet, grid!.top + at, 5, word);
    });
    await writeFile(path.join(folder(), file), await host.save());
  }

  it('is written for a person to complete, used without a question, and handed on with the new workbook', async () => {
    await writeFile(path.join(folder(), 'hoi.tsv'), asked);
    await writeFile(path.join(folder(), 'sau.tsv'), asked.replaceAll('2022', '2023'));
    const first = await run('extract', 'hoi.tsv', ...place(2022), '--remember', 'doc.xlsx');
    expect(first.printed.join('\n')).toMatch(/5 số cần hỏi.*|Đã ghi cách đọc 1 bảng vào doc\.xlsx/);
    await complete('doc.xlsx', {
      'Tỉnh giao 2022': 'kế hoạch',
      'Bộ giao 2022': 'không dùng',
      'Trạm BTS và trạm lặp': 'VT.11',
    });
    const again = await run('extract', 'hoi.tsv', ...place(2022), '--reading', 'doc.xlsx');
    expect(again.printed.at(-1)).toBe('Bảng biểu: 4 số đã rõ, 0 số cần hỏi, 2 số không thuộc biểu của năm.');
    const out = await run(
      'fill',
      ...place(2022),
      '--form',
      'VT-NAM',
      '--report',
      'hoi.tsv',
      '--reading',
      'doc.xlsx',
      '--out',
      'b22.xlsx',
    );
    expect(out).toMatchObject({ code: 0, complained: [] });
    const next = await run(
      'fill',
      ...place(2023),
      '--form',
      'VT-NAM',
      '--report',
      'sau.tsv',
      '--previous',
      'b22.xlsx',
      '--out',
      'b23.xlsx',
    );
    expect(next).toMatchObject({ code: 0, complained: [] });
    expect(next.printed.join('\n')).not.toMatch(/Để lại/);
  });

  it('names a cell that says nothing, and a workbook that remembers nothing', async () => {
    await run('extract', 'hoi.tsv', ...place(2022), '--remember', 'xau.xlsx');
    await complete('xau.xlsx', { 'Tỉnh giao 2022': 'gì đó' });
    const bad = await run('extract', 'hoi.tsv', ...place(2022), '--reading', 'xau.xlsx');
    expect(bad).toMatchObject({ code: 2, printed: [] });
    expect(bad.complained[0]).toMatch(/^xau\.xlsx, ô Cách đọc bảng!F\d+: “gì đó”/);
    const none = await run('extract', 'hoi.tsv', ...place(2022), '--reading', 'bieu.xlsx');
    expect(none.complained[0]).toMatch(/^Sổ bieu\.xlsx không có trang “Cách đọc bảng”/);
  });

  it('tells a column without a head', async () => {
    await writeFile(path.join(folder(), 'le.tsv'), 'Chỉ tiêu\tĐVT\tTH 2022\t\nTrạm BTS\ttrạm\t1.150\t7\n');
    const ran = await run('extract', 'le.tsv', ...place(2022));
    expect(ran.printed.at(-1)).toBe('Cột bắt đầu từ R2C4 không có đầu cột: 1 số trong đó không được đọc.');
  });
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const place = ['--province', '92', '--year', '2022'];

async function cellsOf(name: string, text: string): Promise<readonly Record<string, unknown>[]> {
  await writeFile(path.join(folder(), name), text);
  const { code, printed, complained } = await runTool(folder(), ['extract', name, ...place, '--json']);
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
  return JSON.parse(printed.join('\n')).cells;
}

describe('extract of tables', () => {
  it('tells the cells of pasted text by row and column', async () => {
    const cells = await cellsOf('dan.tsv', 'Chỉ tiêu\tĐVT\tKH 2022\tTH 2022\nTrạm BTS\ttrạm\t1.400\t1.500\n');
    expect(cells).toEqual([
      { file: 'dan.tsv', place: 'R2C3', indicator: 'bts-stations', role: 'plan', year: 2022, value: 1400, doubts: [] },
      {
        file: 'dan.tsv',
        place: 'R2C4',
        indicator: 'bts-stations',
        role: 'actual',
        year: 2022,
        value: 1500,
        doubts: [],
      },
    ]);
  });

  it('counts the tables of a page in the order in which they begin, layout tables too', async () => {
    const html =
      '<p>Năm 2022</p><table><tr><td><p>SỞ</p></td><td><p>CỘNG HÒA</p></td></tr></table>' +
      '<table><tr><th>Chỉ&nbsp;tiêu</th><th>ĐVT</th><th colspan="2">Năm 2022</th></tr>' +
      '<tr><th></th><th></th><th>Kế hoạch</th><th>Thực hiện</th></tr>' +
      '<tr><td>Doanh thu bưu chính</td><td>tỷ đồng</td><td>120,5</td><td><p>130,2</p></td></tr></table>';
    const cells = await cellsOf('trang.html', html);
    expect(cells.map(({ place: at, role, value }) => [at, role, value])).toEqual([
      ['T2R3C3', 'plan', 120500],
      ['T2R3C4', 'actual', 130200],
    ]);
  });

  it('lists what is clear and what must be asked about, with the reason', async () => {
    await writeFile(
      path.join(folder(), 'hoi.tsv'),
      'Chỉ tiêu\tĐVT\tKH 2022\tTH 2022\nTrạm BTS\ttrạm\t≥ 1.400\t1.500\n',
    );
    const { printed } = await runTool(folder(), ['extract', 'hoi.tsv', ...place, '--lang', 'vi']);
    expect(printed.join('\n')).toMatch(/R2C3 .*Là một mức chặn/);
    expect(printed.at(-1)).toBe('Bảng biểu: 1 số đã rõ, 1 số cần hỏi, 0 số không thuộc biểu của năm.');
  });
});

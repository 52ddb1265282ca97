import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedLists } from '../../src/indicators/shippedLists';
import { snapshotOf } from '../../src/cli/read/readFile';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import { readBook } from '../../src/sheet/readBook';
import { runTool, useFolder } from './runTool';
import { layoutOf, withCell, writeBook, type Cells } from './sampleBooks';

jest.setTimeout(60_000);

const folder = useFolder();
const fill = (...args: string[]) => runTool(folder(), ['fill', ...args]);

/** A look at the cells of a finished file's sheet. */
async function openCells(file: string): Promise<(indicator: string, symbol: ColumnSymbol) => unknown> {
  const { reports } = readBook(await snapshotOf(await readFile(path.join(folder(), file))), shippedLists());
  return (indicator, symbol) =>
    reports[0]!.rows.find((row) => row.indicator?.id === indicator)!.cells.get(symbol)!.value;
}

const cellsOf = (people: number, phones: number): Cells => ({
  'population-average': { 3: people, 9: 'Cột 3: dân số trung bình năm' },
  'ict-sector-revenue': { 3: 1000, 7: 1100 },
  'phone-subscribers-total': { 3: phones },
  'phone-density': { 3: 99 },
  'ict-index-rank': { 3: 7 },
});

beforeAll(async () => {
  await mkdir(path.join(folder(), '2024'));
  await writeBook(folder(), '2024/phu-tho.xlsx', [
    layoutOf({ province: 'Phú Thọ', year: 2024, cells: cellsOf(1_500_000, 1_200_000) }),
  ]);
  await writeBook(folder(), '2024/vinh-phuc.xlsx', [
    layoutOf({ province: 'Vĩnh Phúc', year: 2024, cells: cellsOf(1_200_000, 1_000_000), status: 'estimate' }),
  ]);
  // Whoever typed this head put the tone on the other vowel and left the code out.
  const hoaBinh = layoutOf({ province: 'Hòa Bình', year: 2024, cells: cellsOf(900_000, 500_000) });
  await writeBook(folder(), 'hoa-binh.xlsx', [
    { ...withCell(withCell(hoaBinh, 'Hoà Bình', 'Hòa Bình'), '17', ''), name: 'Hòa Bình 2024' },
  ]);
});

describe('fill --previous', () => {
  it('makes the base of Phú Thọ 2025 from the workbooks of its three predecessors', async () => {
    const ran = await fill(
      ...['--province', 'Phú Thọ', '--year', '2025', '--out', 'pt2025.xlsx'],
      ...['--previous', '2024', '--previous', 'hoa-binh.xlsx'],
    );
    expect(ran).toMatchObject({ code: 0, complained: [] });
    const cell = await openCells('pt2025.xlsx');
    expect(cell('phone-subscribers-total', '1')).toBe(2_700_000);
    expect(cell('ict-sector-revenue', '1')).toBe(3000);
    // Recomputed from the sums by the sheet's own formula, whatever the old densities were.
    expect(cell('phone-density', '1')).toBe(75);
    expect(cell('ict-index-rank', '1')).toBe('');
    expect(cell('ict-index-rank', '9')).toBe('Cột 1: không có gốc so sánh: thứ hạng của các tỉnh cũ không gộp được.');
    expect(cell('ict-sector-revenue', '2')).toBe('');
    expect(cell('phone-subscribers-total', '9')).toBe(
      'Cột 1: tổng năm 2024 của Hoà Bình (500.000), Phú Thọ (1.200.000), Vĩnh Phúc (1.000.000, ước tính).',
    );
    const printed = ran.printed.join('\n');
    expect(printed).toMatch(/Đã dùng biểu “Phú Thọ 2024” của 2024\/phu-tho\.xlsx cho \d+ ô\./);
    expect(printed).toMatch(/Đã dùng biểu “Vĩnh Phúc 2024” của 2024\/vinh-phuc\.xlsx/);
    expect(printed).toMatch(/Đã dùng biểu “Hòa Bình 2024” của hoa-binh\.xlsx/);
    expect(printed).toMatch(/Cột 1 để trống ở .*: thứ hạng của các tỉnh cũ không gộp được\./);
    expect(printed).toMatch(/Cột 2 để trống ở TH\.\d\d: kế hoạch của các tỉnh cũ/);
  });

  it('says which predecessor is missing, on the sheet too, and adds nothing up without it', async () => {
    const ran = await fill(
      ...['--province', 'Phú Thọ', '--year', '2025', '--out', 'thieu.xlsx', '--previous', '2024', '--lang', 'en'],
    );
    expect(ran.code).toBe(0);
    expect(ran.printed.join('\n')).toContain('The workbooks given have no sheet of Hoa Binh for 2024.');
    const cell = await openCells('thieu.xlsx');
    expect(cell('phone-subscribers-total', '1')).toBe('');
    expect(cell('phone-subscribers-total', '9')).toContain('không có biểu năm 2024 của Hoà Bình');
  });

  it('rolls the 2025 book forward into 2026: results become the base, next year’s plan the plan', async () => {
    await writeBook(folder(), 'pt2025-final.xlsx', [
      layoutOf({
        province: 'Phú Thọ',
        year: 2025,
        cells: { 'ict-sector-revenue': { 3: 3300, 7: 3600 }, 'phone-subscribers-total': { 3: '…' } },
      }),
    ]);
    const ran = await fill(
      ...['--province', 'Phú Thọ', '--year', '2026', '--out', 'pt2026.xlsx', '--previous', 'pt2025-final.xlsx'],
      ...['--previous', '2024'],
    );
    const cell = await openCells('pt2026.xlsx');
    expect([cell('ict-sector-revenue', '1'), cell('ict-sector-revenue', '2')]).toEqual([3300, 3600]);
    expect(cell('phone-subscribers-total', '1')).toBe('…');
    expect(cell('ict-sector-revenue', '9')).toBe('Cột 1, 2: theo biểu “Phú Thọ 2025”.');
    // Its old territory's sheet is of no use any more, and that is said.
    expect(ran.printed.join('\n')).toMatch(/Không dùng 2 biểu vì là của tỉnh khác: .*Vĩnh Phúc 2024/);
  });

  it('knows that code 15 was Yên Bái and is Lào Cai', async () => {
    await writeBook(folder(), 'yen-bai.xlsx', [
      layoutOf({ province: '15', year: 2024, cells: { 'phone-subscribers-total': { 3: 700 } } }),
    ]);
    await writeBook(folder(), 'lao-cai.xlsx', [
      layoutOf({ province: '10', year: 2024, cells: { 'phone-subscribers-total': { 3: 600 } } }),
    ]);
    const books = ['--previous', 'yen-bai.xlsx', '--previous', 'lao-cai.xlsx'];
    await fill('--province', '15', '--year', '2025', '--out', 'lc2025.xlsx', ...books);
    const cell = await openCells('lc2025.xlsx');
    expect(cell('phone-subscribers-total', '1')).toBe(1300);
    expect(cell('phone-subscribers-total', '9')).toBe('Cột 1: tổng năm 2024 của Lào Cai (600), Yên Bái (700).');
    // Yên Bái 2024 carries the very code of Lào Cai 2025, and is not its own sheet of last year.
    const alone = await fill('--province', '15', '--year', '2025', '--out', 'lc.xlsx', '--previous', 'yen-bai.xlsx');
    expect(alone.printed.join('\n')).toContain('Không có biểu năm 2024 của Lào Cai trong các sổ');
  });

  it('uses the form in a folder that holds a workbook of another layout, too', async () => {
    await mkdir(path.join(folder(), 'lan'));
    await writeBook(folder(), 'lan/th2021.xlsx', [
      layoutOf({ province: '38', year: 2021, cells: { 'internet-subscribers-total': { 3: 800_000 } } }),
    ]);
    const other = layoutOf({ province: '38', year: 2021, cells: {} });
    await writeBook(folder(), 'lan/khac.xlsx', [{ ...other, name: 'Bảng', cells: other.cells.slice(0, 1) }]);
    await fill('--province', '38', '--year', '2022', '--out', 'th2022.xlsx', '--previous', 'lan');
    expect((await openCells('th2022.xlsx'))('internet-subscribers-total', '1')).toBe(800_000);
  });

  it('puts last year’s workbook before what a paper only implies', async () => {
    await writeBook(folder(), 'th2017.xlsx', [
      layoutOf({ province: '38', year: 2017, cells: { 'internet-subscribers-total': { 3: 800_000 } } }),
    ]);
    const ran = await fill(
      ...['--province', '38', '--year', '2018', '--report', 'seeds', '--out', 'th2018.xlsx'],
      ...['--previous', 'th2017.xlsx'],
    );
    expect((await openCells('th2018.xlsx'))('internet-subscribers-total', '1')).toBe(800_000);
    expect(ran.printed.join('\n')).toMatch(/Đã dùng biểu “Thanh Hóa 2017” của th2017\.xlsx cho 1 ô\./);
  });

  it('puts what a paper states first, and shows what it outweighs', async () => {
    await writeBook(folder(), 'th2023.xlsx', [
      layoutOf({ province: '38', year: 2023, cells: { 'it-industry-revenue': { 3: 600 } } }),
    ]);
    const ran = await fill(
      ...['--province', '38', '--year', '2024', '--report', 'seeds', '--out', 'th2024.xlsx'],
      ...['--previous', 'th2023.xlsx'],
    );
    expect((await openCells('th2024.xlsx'))('it-industry-revenue', '1')).toBe(584);
    expect(ran.printed.join('\n')).toMatch(/CN\.\d\d, cột 1: sổ năm trước có 600, đã điền 584 từ nguồn khác\./);
  });
});

describe('a workbook of last year that contradicts itself about its year', () => {
  const told =
    /^Trang “Thanh Hóa 2016” của tệp lac-nam\.xlsx: đầu biểu ghi năm 2017, nhưng .*2016.* chưa dùng để đối chiếu/;

  beforeAll(async () => {
    const cells = { 'internet-subscribers-total': { 3: 800_000 } };
    const layout = layoutOf({ province: '38', year: 2017, cells });
    await writeBook(folder(), 'lac-nam.xlsx', [{ ...layout, name: 'Thanh Hóa 2016' }]);
    await writeBook(folder(), 'nay.xlsx', [
      layoutOf({ province: '38', year: 2018, cells: { 'internet-subscribers-total': { 1: 700_000, 3: 900_000 } } }),
    ]);
  });

  it.each(['check', 'review'])('is told by %s, and nothing is compared with it', async (command) => {
    const ran = await runTool(folder(), [command, 'nay.xlsx', '--previous', 'lac-nam.xlsx', '--json']);
    expect(ran.complained).toEqual([expect.stringMatching(told)]);
    expect(ran.printed.join()).not.toContain('800.000');
  });

  it('gives no number to a new sheet', async () => {
    const ran = await fill('--province', '38', '--year', '2018', '--out', 'tu-lac.xlsx', '--previous', 'lac-nam.xlsx');
    expect(ran.complained).toEqual([expect.stringMatching(told)]);
    expect((await openCells('tu-lac.xlsx'))('internet-subscribers-total', '1')).toBe('');
  });
});

describe('fill --previous refuses in one sentence, and writes nothing,', () => {
  it.each([
    ['a file that is not there', 'khong-co.xlsx', /khong-co\.xlsx/],
    ['a file that is no workbook', 'thu.xlsx', /thu\.xlsx.*không phải/],
  ])('%s', async (_, file, sentence) => {
    await writeFile(path.join(folder(), 'thu.xlsx'), 'không phải sổ tính');
    const before = await readdir(folder());
    const ran = await fill('--province', '38', '--year', '2018', '--out', 'moi.xlsx', '--previous', file);
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
    expect(await readdir(folder())).toEqual(before);
  });
});

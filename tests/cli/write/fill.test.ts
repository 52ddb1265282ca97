import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSourceReports } from '../../../src/figures/sourceReports';
import { readBook } from '../../../src/sheet/readBook';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import { shippedLists } from '../../../src/indicators/shippedLists';
import { snapshotOf } from '../../../src/cli/read/readFile';
import { runTool, useFolder } from '../runTool';

const folder = useFolder();
const fill = (...args: string[]) => runTool(folder(), ['fill', ...args]);

/** The sheet of a finished file, and a look at one of its cells. */
async function openReport(file: string) {
  const book = readBook(await snapshotOf(await readFile(path.join(folder(), file))), shippedLists());
  const cell = (indicator: string, symbol: ColumnSymbol): unknown =>
    book.reports[0]!.rows.find((row) => row.indicator?.id === indicator)!.cells.get(symbol)!.value;
  return { book, cell };
}

describe('fill', () => {
  it('fills Thanh Hóa 2018 with what is stated and what can be derived', async () => {
    const ran = await fill('--province', '38', '--year', '2018', '--report', 'seeds', '--out', 'th2018.xlsx');
    expect(ran).toMatchObject({ code: 0, complained: [] });
    expect(ran.printed[0]).toMatch(/"Thanh Hóa 2018", 19 ô số liệu .* 3 ô suy ra.*, 27 dòng/);
    const { book, cell } = await openReport('th2018.xlsx');
    expect(book.reports.map(({ sheet }) => sheet)).toEqual(['Thanh Hóa 2018']);
    expect(book.otherSheets).toEqual([]);
    expect(cell('ict-sector-revenue', '3')).toBe(3738);
    expect(cell('ict-sector-revenue', '2')).toBe(3554);
    expect(cell('ict-sector-revenue', '4')).toBeCloseTo(105.18, 2);
    expect(cell('internet-subscribers-total', '1')).toBe(805_000);
    expect(cell('internet-subscribers-total', '5')).toBe(265_000);
    expect(cell('internet-subscribers-total', '6')).toBeCloseTo(32.92, 2);
  });

  it('computes the growth of 838 against 584 for Thanh Hóa 2024', async () => {
    await fill('--province', 'thanh hoa', '--year', '2024', '--report', 'seeds', '--out', 'th2024.xlsx');
    const { book } = await openReport('th2024.xlsx');
    const row = book.reports[0]!.rows.find(({ cells }) => cells.get('3')!.value === 838)!;
    expect(row.cells.get('1')!.value).toBe(584);
    expect(row.cells.get('6')!.value).toBeCloseTo(43.49, 2);
  });

  it('fills every report that comes along, each figure in the ledger', async () => {
    for (const { id, province, year, figures } of loadSourceReports()) {
      const { code } = await fill(
        ...['--province', province.code, '--year', String(year), '--report', 'seeds', '--out', `${id}.xlsx`],
      );
      expect(code).toBe(0);
      const { book } = await openReport(`${id}.xlsx`);
      expect(book.ledgerProblems).toEqual([]);
      const entered = new Set(book.ledger.map(({ figure }) => figure.id));
      expect(figures.filter((figure) => !entered.has(figure.id))).toEqual([]);
    }
  }, 60_000);

  it('makes a blank form without a report', async () => {
    const ran = await fill('--province', '01', '--year', '2019', '--status', 'final', '--out', 'trong.xlsx');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.printed[0]).toContain('biểu trống');
    const { book } = await openReport('trong.xlsx');
    expect(book.reports[0]!.head).toMatchObject({ year: 2019, status: 'final', province: { code: '01' } });
    expect(book.ledger).toEqual([]);
  });
});

describe('fill refuses in one sentence, and writes nothing,', () => {
  const good = { province: '38', year: '2018', out: 'moi.xlsx' };
  const withChange = (change: Record<string, string>): string[] =>
    Object.entries({ ...good, ...change }).flatMap(([name, value]) => [`--${name}`, value]);

  it.each([
    ['an unknown province', { province: 'Atlantis' }, /Atlantis.*2018/],
    ['a province that was merged', { province: 'Vĩnh Phúc', year: '2025' }, /Vĩnh Phúc.*Phú Thọ/],
    ['a year without data', { year: '2019', report: 'seeds' }, /Thanh Hóa năm 2019.*Thanh Hóa 2018/],
    ['a year that is none', { year: 'năm nay' }, /"năm nay"/],
    ['an unknown form', { form: 'XX-99' }, /"XX-99".*TH-NAM/],
    ['an unknown source', { report: 'bao-cao.txt' }, /bao-cao\.txt/],
    ['an unknown status', { status: 'chắc chắn' }, /"chắc chắn".*estimate/],
    ['a file of another kind', { out: 'moi.xls' }, /\.xlsx.*moi\.xls/],
    ['a folder that is not there', { out: 'khong/co/moi.xlsx' }, /khong\/co/],
  ])('%s', async (_, change, sentence) => {
    const before = await readdir(folder());
    const ran = await fill(...withChange(change));
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
    expect(await readdir(folder())).toEqual(before);
  });

  it('a file that exists, unless it is told to write over it', async () => {
    const file = path.join(folder(), 'san.xlsx');
    await writeFile(file, 'của tôi');
    const ran = await fill(...withChange({ out: 'san.xlsx' }));
    expect(ran.code).toBe(2);
    expect(ran.complained[0]).toMatch(/san\.xlsx.*--force/);
    expect(await readFile(file, 'utf8')).toBe('của tôi');
    expect((await fill(...withChange({ out: 'san.xlsx' }), '--force')).code).toBe(0);
    expect((await stat(file)).size).toBeGreaterThan(5_000);
  });
});

import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { valueAt } from '../../../src/sheet/grid/gridCells';
import { newBook } from '../../../src/xlsx/edit/model';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { readSeparated } from '../../../src/xlsx/other/readSeparated';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { runTool } from '../../cli/runTool';
import { convert, findLibreOffice, recalculate, toCsv } from './libreoffice';

const program = findLibreOffice();
let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-reader-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What LibreOffice shows of a cell as text: empty results and blanks are the same to it. */
function shown(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isSame(ours: CellValue, theirs: string): boolean {
  // A truth value with the format of a number is shown as one.
  if (typeof ours === 'boolean' && theirs === String(Number(ours))) return true;
  if (typeof ours !== 'number') return shown(ours).replace(/\r\n?/g, '\n') === theirs;
  // Fifteen digits are written.
  return theirs !== '' && Math.abs(Number(theirs) - ours) <= 1e-14 * Math.abs(ours);
}

/** Cells that the two read differently, and how many were compared. */
function differences(grid: Grid, csv: string): { readonly compared: number; readonly differ: readonly string[] } {
  // A first line without anything would be left out as blank.
  const [table] = readSeparated(`sep=,\r\n"."\n${csv}`, 'csv').grids;
  const differ: string[] = [];
  const rows = Math.max(grid.top + grid.values.length, table!.values.length - 1);
  const columns = Math.max(grid.left + grid.values[0]!.length, table!.values[0]!.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const ours = valueAt(grid, row - grid.top, column - grid.left);
      const theirs = String(valueAt(table!, row + 1 - table!.top, column - table!.left));
      if (!isSame(ours, theirs)) differ.push(`${grid.sheet} R${row + 1}C${column + 1}: ${String(ours)} | ${theirs}`);
    }
  return { compared: rows * columns, differ };
}

/** Every sheet of these workbooks as both read it. */
async function compare(files: readonly string[], csvs: string): Promise<number> {
  await toCsv(program!, files, csvs);
  const written = await readdir(csvs);
  let compared = 0;
  for (const file of files) {
    for (const grid of readXlsx(await readFile(file)).grids) {
      const csv = written.find((name) => name.normalize() === `${path.basename(file, '.xlsx')}-${grid.sheet}.csv`);
      expect([file, grid.sheet, csv]).not.toContain(undefined);
      const told = differences(grid, await readFile(path.join(csvs, csv!), 'utf8'));
      expect([path.basename(file), told.differ]).toEqual([path.basename(file), []]);
      compared += told.compared;
    }
  }
  return compared;
}

// The script that runs the tests says when LibreOffice is missing.
const measured = program === null ? test.skip : test;

measured('produced workbooks read as LibreOffice reads them, also after it has saved them', async () => {
  const made = await runTool(folder, ['fill', '--province=38', '--year=2018', '--report=seeds', '--out=th.xlsx']);
  expect(made.code).toBe(0);
  await runTool(folder, ['check', 'th.xlsx', '--live', 'kt.xlsx']);
  await runTool(folder, ['explain', 'th.xlsx', '--out', 'gt.xlsx']);
  const files = ['th.xlsx', 'kt.xlsx', 'gt.xlsx'];
  await recalculate(
    program!,
    files.map((file) => at(file)),
    folder,
  );
  expect(
    await compare(
      files.map((file) => at(file)),
      at('csv'),
    ),
  ).toBeGreaterThan(1000);
  expect(
    await compare(
      files.map((file) => at('recalculated', file)),
      at('csv-again'),
    ),
  ).toBeGreaterThan(1000);
});

measured('a form that LibreOffice saved in another format is checked as it was', async () => {
  await runTool(folder, ['fill', '--province=38', '--year=2018', '--report=seeds', '--out=gốc.xlsx']);
  for (const format of ['xls', 'ods']) await convert(program!, format, [at('gốc.xlsx')], folder, at('profile'));
  const { printed } = await runTool(folder, ['check', 'gốc.xlsx', 'gốc.xls', 'gốc.ods', '--json']);
  const { workbooks } = JSON.parse(printed.join('\n')) as {
    workbooks: { sheets: { findings: { rule: string; cells: { address: string }[] }[] }[] }[];
  };
  const [own, xls, ods] = workbooks.map(({ sheets }) =>
    sheets.map(({ findings }) =>
      findings.map(({ rule, cells }) => [rule, ...cells.map(({ address }) => address)].join(' ')),
    ),
  );
  expect(own).toHaveLength(1);
  expect(xls).toEqual(own);
  expect(ods).toEqual(own);
});

measured('generated workbooks read as LibreOffice reads them', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !/[\r\p{C}]/u.test(one));
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).filter((one) => Math.abs(one) > 1e-9),
    fc.integer(),
    fc.boolean(),
    text,
    fc.constantFrom(
      '_x0041_',
      '  hai  ',
      'dòng\nmột',
      '=không',
      '&amp;<b>',
      '"ngoặc"',
      'a,b;c',
      'Hoà'.normalize('NFD'),
    ),
  );
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 30 }),
    value,
    format: fc.constantFrom('General', '#,##0.00', '@', '0" triệu"', '+#,##0;-#,##0;0'),
  });
  const books = fc.sample(fc.array(cell, { minLength: 1, maxLength: 40 }), { numRuns: 12, seed: 20 });
  const files: string[] = [];
  for (const [number, cells] of books.entries()) {
    const model = newBook('Năm 1');
    for (const { row, column, value: held, format } of cells) {
      const target = model.worksheets[0]!.getCell(row, column);
      target.value = held;
      target.numFmt = format;
    }
    files.push(at(`sinh-${number}.xlsx`));
    await writeFile(files.at(-1)!, await saveBook(model));
  }
  expect(await compare(files, at('csv-made'))).toBeGreaterThan(1000);
});

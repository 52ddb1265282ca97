import { Checker } from '../../src/checks/checker';
import { checkBook, type SheetCheck } from '../../src/checks/engine';
import { rules } from '../../src/checks/rules';
import { cellAddress } from '../../src/sheet/grid/address';
import type { Grid, Snapshot } from '../../src/sheet/grid/grid';
import { keepUnchanged } from '../../src/sheet/grid/keepUnchanged';
import { BookReader, readBook } from '../../src/sheet/readBook';
import { EditedSheet } from '../checks/books';
import type { Bench } from './benches';
import { bigBook, type BigBook } from './bigForm';
import { budgetLine, median } from './report';

const checkBudget = 20;
const editBudget = 1;
/** The form of the budget, and a smaller one for workbooks of many years. */
const budgetRows = 400;
const fewRows = 40;
const usualSizes = [1, 10];

/** A national workbook: reading it, checking it, checking it again after an edit; then the cost of more and more provinces. */
export const checkBench: Bench = {
  name: 'check',
  usage: 'check [YEARS …]',
  needsFile: false,
  brief: ['1'],
  run(args) {
    const years = args.map(Number);
    if (years.some((one) => !Number.isInteger(one) || one < 1)) throw new Error('give whole numbers of years.');
    measureBudget();
    for (const one of years.length > 0 ? years : usualSizes) measureSize(one);
  },
};

function measureBudget(): void {
  const big = bigBook(budgetRows, 1);
  const { grids, lists, comparisons } = big;
  const { catalogue } = lists;
  const reading = timed(9, () => readBook({ grids }, lists));
  const book = readBook({ grids }, lists);
  const checks = checkBook(book, { catalogue });
  const full = timed(75, () => checkBook(book, { catalogue }));
  const thorough = timed(1, () => checkBook(book, { catalogue, thorough: true }));
  const [plain, broken] = [editTimes(big, 'BZ.09'), editTimes(big, 'BZ.05')];
  const name = `check: ${book.reports.length} provinces × ${budgetRows} indicators`;
  const lines = [
    `${name}: ${rules.length} rules; a sheet has ${comparisons} relations between its cells; ${findingsOf(checks)} findings`,
    `${name}: reading ${reading.toFixed(1)} ms`,
    budgetLine(`${name}: full check`, full, checkBudget, 'ms'),
    `${name}: the same with every relation compared exactly ${thorough.toFixed(0)} ms`,
    budgetLine(`${name}: check after one edited cell`, plain.check, editBudget, 'ms'),
    `${name}: reading of the edited sheet ${plain.reading.toFixed(2)} ms`,
    `${name}: the check where the edit breaks or mends a sum, localisation included ${broken.check.toFixed(2)} ms`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Milliseconds from the edited sheet's new contents, as a host gives them, to the findings of all sheets: medians over edits of one row in different sheets. */
function editTimes({ grids, lists }: BigBook, code: string): { readonly reading: number; readonly check: number } {
  const reader = new BookReader(lists);
  const checker = new Checker({ catalogue: lists.catalogue });
  let snapshot: Snapshot = { grids };
  checker.check(reader.read(snapshot));
  const times: { readonly reading: number; readonly check: number }[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    const given = { grids: edited(snapshot.grids, turn, code) };
    const since = performance.now();
    snapshot = keepUnchanged(snapshot, given);
    const book = reader.read(snapshot);
    const read = performance.now();
    checker.check(book);
    times.push({ reading: read - since, check: performance.now() - read });
  }
  const warm = times.slice(100);
  return { reading: median(warm.map(({ reading }) => reading)), check: median(warm.map(({ check }) => check)) };
}

function measureSize(years: number): void {
  const { grids, lists } = bigBook(fewRows, years);
  const book = readBook({ grids }, lists);
  const ms = timed(years > 10 ? 2 : 7, () => checkBook(book, { catalogue: lists.catalogue }));
  const count = book.reports.length;
  process.stdout.write(
    `check: ${count} provinces × ${fewRows} indicators: ${ms.toFixed(1)} ms, ${((1000 * ms) / count).toFixed(0)} µs a province\n`,
  );
}

/** Milliseconds, the median of warm runs. */
function timed(runs: number, run: () => unknown): number {
  for (let warm = 0; warm < runs; warm += 1) run();
  return median(
    Array.from({ length: runs }, () => {
      const since = performance.now();
      run();
      return performance.now() - since;
    }),
  );
}

/** The workbook with one typed number of one sheet made one larger, or one smaller again, and calculated as Excel does. */
function edited(grids: readonly Grid[], turn: number, code: string): readonly Grid[] {
  const at = (Math.floor(turn / 2) * 7) % grids.length;
  const sheet = new EditedSheet(grids[at]!);
  const row = sheet.values.findIndex((cells) => cells[2] === code);
  sheet.type(cellAddress(row, 5), Number(sheet.values[row]![5]) + (turn % 2 === 0 ? 1 : -1));
  sheet.calculate();
  return grids.map((one, index) => (index === at ? sheet.grid : one));
}

function findingsOf(checks: readonly SheetCheck[]): number {
  return checks.reduce((sum, { findings }) => sum + findings.length, 0);
}

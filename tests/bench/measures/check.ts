import { Checker } from '../../../src/checks/checker';
import { checkBook, type SheetCheck } from '../../../src/checks/engine';
import { rules } from '../../../src/checks/rules';
import { cellAddress } from '../../../src/sheet/grid/address';
import type { Grid, Snapshot } from '../../../src/sheet/grid/grid';
import { keepUnchanged } from '../../../src/sheet/grid/keepUnchanged';
import { BookReader, readBook } from '../../../src/sheet/readBook';
import { EditedSheet } from '../../checks/books';
import type { Bench } from '../benches';
import { bigBook, type BigBook } from '../bigForm';
import { budgetLine, median } from '../report';

/**
 * Milliseconds that a person or a machine of the craft would not notice (design, tests and
 * budgets).
 */
const budgets = { clean: 8, slips: 60, edit: 2, beside: 5 } as const;
/** The form of the budgets, and a smaller one for workbooks of many years. */
const budgetRows = 400;
const fewRows = 40;
const usualSizes = [1, 10];
/** Families of eight linked rows that the form of the budgets has. */
const families = budgetRows / 8;
/** Wrong numbers in the sheet that is edited: two in each family of its first half. */
const standingFaults = families;
/** Columns of the numbers that slip: the result of the year, and the plan. */
const slippingColumns = [6, 5] as const;

/**
 * A national workbook: reading it, checking it clean and with slips, checking it again after an
 * edit; then more and more provinces.
 */
export const checkBench: Bench = {
  name: 'check',
  usage: 'check [YEARS …]',
  needsFile: false,
  brief: ['1'],
  run(args) {
    const years = args.map(Number);
    if (years.some((one) => !Number.isInteger(one) || one < 1)) throw new Error('give whole numbers of years.');
    measureBudgets();
    for (const one of years.length > 0 ? years : usualSizes) measureSize(one);
  },
};

function measureBudgets(): void {
  const big = bigBook(budgetRows, 1);
  const { grids, lists, comparisons } = big;
  const { catalogue } = lists;
  const reading = timed(9, () => readBook({ grids }, lists));
  const book = readBook({ grids }, lists);
  const checks = checkBook(book, { catalogue });
  const name = `check: ${book.reports.length} provinces × ${budgetRows} indicators`;
  const bare = timed(40, bareRelations(big));
  const clean = timed(40, () => checkBook(book, { catalogue }));
  const thorough = timed(1, () => checkBook(book, { catalogue, thorough: true }));
  // Another family of rows slips in each run, so that nothing is known from the run before.
  const slipped = Array.from({ length: 24 }, (_, turn) => readBook({ grids: slippedEverywhere(grids, turn) }, lists));
  let turn = 0;
  const slips = timed(12, () => checkBook(slipped[turn++ % slipped.length]!, { catalogue }));
  const half = Array.from({ length: families / 2 }, (_, at) => at);
  const others = half.map((at) => at + families / 2);
  const edit = editTime(big, [], others);
  const beside = editTime(big, half, others);
  const among = editTime(big, half, half);
  const times = (ms: number): string => `${(ms / bare).toFixed(0)} × the bare arrays`;
  const lines = [
    `${name}: ${rules.length} rules; a sheet has ${comparisons} relations between its cells; ${findingsOf(checks)} findings`,
    `${name}: reading ${reading.toFixed(1)} ms`,
    `${name}: the relations alone over bare typed arrays ${bare.toFixed(3)} ms`,
    `${budgetLine(`${name}: full check, clean`, clean, budgets.clean, 'ms')} (${times(clean)})`,
    `${name}: the same with every relation compared exactly ${thorough.toFixed(0)} ms`,
    `${budgetLine(`${name}: full check, one slip in each sheet`, slips, budgets.slips, 'ms')} (${times(slips)})`,
    `${budgetLine(`${name}: an edit, read and checked`, edit, budgets.edit, 'ms')} (${times(edit)})`,
    `${budgetLine(`${name}: an edit elsewhere beside ${standingFaults} standing faults`, beside, budgets.beside, 'ms')} (${times(beside)})`,
    `${budgetLine(`${name}: an edit among rows with such faults`, among, budgets.beside, 'ms')} (${times(among)})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * The sums, parts and ratios of the made-up form over nothing but numbers: what no check can
 * undercut.
 */
function bareRelations({ grids }: BigBook): () => number {
  const columns = [4, 5, 6, 10];
  const sheets = grids.map((grid) => {
    const rows = grid.values.filter((row) => /^[A-Z]Z\.\d/.test(String(row[2])));
    return columns.map((column) => Float64Array.from(rows, (row) => Number(row[column])));
  });
  return () => {
    let broken = 0;
    for (const values of sheets.flat()) {
      for (let at = 0; at < values.length; at += 8) {
        const total = values[at]!;
        if (values[at + 1]! + values[at + 2]! + values[at + 3]! + values[at + 4]! !== total) broken += 1;
        for (const part of [5, 1, 2]) if (values[at + part]! > total) broken += 1;
        if (Math.abs((total / values[at + 7]!) * 100 - values[at + 6]!) > 0.005) broken += 1;
      }
    }
    return broken;
  };
}

/** Two neighbouring digits of a part exchanged in every sheet, in another row each turn. */
function slippedEverywhere(grids: readonly Grid[], turn: number): readonly Grid[] {
  return grids.map((grid, at) => slippedIn(grid, [(turn * 7 + at) % families], [6]));
}

/** The first part of some families of rows given with two digits exchanged in some columns. */
function slippedIn(grid: Grid, slipping: readonly number[], inColumns: readonly number[]): Grid {
  const sheet = new EditedSheet(grid);
  const first = firstFamily(sheet);
  for (const family of slipping) {
    for (const column of inColumns) {
      const row = first + family * 8 + 1;
      const text = String(sheet.values[row]![column]);
      const exchanged = `${text.slice(0, 1)}${text[2]}${text[1]}${text.slice(3)}`;
      sheet.type(cellAddress(row, column), exchanged === text ? Number(text) + 90 : Number(exchanged));
    }
  }
  sheet.calculate();
  return sheet.grid;
}

const firstFamily = ({ values }: EditedSheet): number =>
  values.findIndex((cells) => /^[A-Z]Z\.\d/.test(String(cells[2])));

/**
 * Milliseconds from a sheet's new contents, as a host gives them, to the findings of all sheets;
 * some families of it are wrong and stay so, and no edit is made twice.
 */
function editTime({ grids, lists }: BigBook, wrong: readonly number[], editedFamilies: readonly number[]): number {
  const edited = slippedIn(grids[0]!, wrong, slippingColumns);
  const reader = new BookReader(lists);
  const checker = new Checker({ catalogue: lists.catalogue });
  let snapshot: Snapshot = { grids: [edited, ...grids.slice(1)] };
  checker.check(reader.read(snapshot));
  const turns = Array.from({ length: 90 }, (_, turn) =>
    otherPlan(edited, editedFamilies[turn % editedFamilies.length]!, turn + 1),
  );
  const times = turns.map((grid) => {
    const since = processorTime();
    snapshot = keepUnchanged(snapshot, { grids: [grid, ...grids.slice(1)] });
    checker.check(reader.read(snapshot));
    return processorTime() - since;
  });
  return median(times.slice(30));
}

/** A plan of the next year typed otherwise: nothing but the sheet's own formulas follows it. */
function otherPlan(grid: Grid, family: number, less: number): Grid {
  const sheet = new EditedSheet(grid);
  const row = firstFamily(sheet) + family * 8 + 5;
  sheet.type(cellAddress(row, 10), Number(sheet.values[row]![10]) - less);
  sheet.calculate();
  return sheet.grid;
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

/** Milliseconds of the processor, whatever else the machine is doing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the processor, the median of warm runs. */
function timed(runs: number, run: () => unknown): number {
  for (let warm = 0; warm < runs; warm += 1) run();
  return median(
    Array.from({ length: runs }, () => {
      const since = processorTime();
      run();
      return processorTime() - since;
    }),
  );
}

function findingsOf(checks: readonly SheetCheck[]): number {
  return checks.reduce((sum, { findings }) => sum + findings.length, 0);
}

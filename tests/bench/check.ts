import { checkBook, type SheetCheck } from '../../src/checks/engine';
import { peersOf, sheetsOf } from '../../src/checks/outlier/peers';
import { rules } from '../../src/checks/rules';
import { paperRelations } from '../../src/checks/suspects/paperRelations';
import { sheetRelations } from '../../src/checks/suspects/sheetRelations';
import { provincesOfYear } from '../../src/indicators/provinces';
import type { Template } from '../../src/indicators/template';
import type { CellValue, Grid } from '../../src/sheet/grid';
import type { Book } from '../../src/sheet/report';
import { catalogue, gridsOf, readGrids } from '../checks/books';
import { generateBook, type GeneratedBook } from '../checks/generate';
import type { Bench } from './benches';
import { budgetLine, median } from './report';

const year = 2018;
const scheme = '63';
const provinceCount = 34;
const checkBudget = 20;
const editBudget = 1;
/** Years of 34 sheets in one workbook. */
const sizes = [1, 10];

/** A national workbook: reading it, checking it, checking it again after an edit. */
export const checkBench: Bench = {
  name: 'check',
  usage: 'check [YEARS …]',
  needsFile: false,
  brief: ['1'],
  run(args) {
    const years = args.map(Number);
    if (years.some((one) => !Number.isInteger(one) || one < 1)) throw new Error('give whole numbers of years.');
    for (const one of years.length > 0 ? years : sizes) measure(one);
  },
};

function measure(years: number): void {
  const { grids, template } = bulk(years);
  const runs = years === 1 ? 15 : 3;
  const read = (given: readonly Grid[]): Book => readGrids(given, [template]);
  const reading = timed(runs, () => read(grids));
  const checking = timed(runs, () => checkBook(read(grids), { catalogue }));
  const book = read(grids);
  const checks = checkBook(book, { catalogue });
  const edits = Array.from({ length: runs }, (_, at) => edited(grids, at));
  let at = 0;
  const editing = timed(runs, () => checkBook(read(edits[at++ % runs]!), { catalogue }));
  const name = `check: ${book.reports.length} sheets`;
  const lines = [
    `${name}: ${cellsOf(book)} cells, ${book.ledger.length} ledger rows, ${findingsOf(checks)} findings`,
    `${name}: ${rules.length * book.reports.length} applications (rules × sheets), ${relationsOf(book)} relations between cells that they compare`,
    `${name}: reading ${reading.toFixed(1)} ms`,
    budgetLine(`${name}: reading and full check`, checking, checkBudget, 'ms'),
    budgetLine(`${name}: reading and check after one edited cell`, editing, editBudget, 'ms'),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Milliseconds, the median of warm runs. */
function timed(runs: number, run: () => unknown): number {
  for (let warm = 0; warm < Math.min(runs, 5); warm += 1) run();
  return median(
    Array.from({ length: runs }, () => {
      const since = performance.now();
      run();
      return performance.now() - since;
    }),
  );
}

interface Bulk {
  readonly grids: readonly Grid[];
  readonly template: Template;
}

/** The sheets of 34 provinces for each of some years, every number rounded correctly within its sheet; years are drawn apart and contradict each other. */
function bulk(years: number): Bulk {
  const generated = withTotals();
  const sheets: Grid[] = [];
  const ledgers: Grid[] = [];
  let template: Template | undefined;
  for (let back = 0; back < years; back += 1) {
    for (const province of provincesOfYear(year).slice(0, provinceCount)) {
      const { book } = generated.next().value as GeneratedBook;
      template ??= book.template;
      const home = { province: province.code, scheme, year: year - back } as const;
      const [sheet, ledger] = gridsOf({ ...book, ...home, template: template! });
      sheets.push(sheet!);
      if (ledger) ledgers.push({ ...ledger, sheet: `${ledger.sheet} ${ledgers.length + 1}` });
    }
  }
  return { grids: [...sheets, ...ledgers], template: template! };
}

/** Books whose form leaves its totals to formulas, so that one form serves all sheets. */
function* withTotals(): Generator<GeneratedBook> {
  for (let seed = 0; ; seed += 1) {
    const generated = generateBook(seed);
    const rows = generated.book.template?.rows ?? [];
    if (rows.some((row) => row.kind === 'indicator' && row.computed === 'sum')) yield generated;
  }
}

/** The workbook with one typed number of one sheet made one larger. */
function edited(grids: readonly Grid[], seed: number): readonly Grid[] {
  const at = (seed * 7) % provinceCount;
  const grid = grids[at]!;
  const row = grid.values.findIndex((cells) => typeof cells[5] === 'number' && cells[2] !== 'C');
  const put = (matrix: Grid['values']): Grid['values'] =>
    matrix.map((cells, index) =>
      index === row ? cells.map((cell, column): CellValue => (column === 5 ? Number(cell) + 1 : cell)) : cells,
    );
  const grown = { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
  return grids.map((one, index) => (index === at ? grown : one));
}

function findingsOf(checks: readonly SheetCheck[]): number {
  return checks.reduce((sum, { findings }) => sum + findings.length, 0);
}

function cellsOf(book: Book): number {
  return book.reports.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.size, 0), 0);
}

/** Sums, ratios, parts, plans, changes and statements for which the sheets hold numbers on both sides. */
function relationsOf(book: Book): number {
  const peers = peersOf(sheetsOf([book]), catalogue);
  const { factsOf } = peers;
  return book.reports.reduce((sum, report) => {
    const context = { catalogue, book, earlier: [], facts: factsOf(report, book), factsOf, peers };
    return sum + [...sheetRelations(context), ...paperRelations(context)].length;
  }, 0);
}

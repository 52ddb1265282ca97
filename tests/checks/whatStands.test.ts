import { Checker } from '../../src/checks/checker';
import { checkBook } from '../../src/checks/engine';
import type { Rule } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import type { Grid, Snapshot } from '../../src/sheet/grid/grid';
import { keepUnchanged } from '../../src/sheet/grid/keepUnchanged';
import { BookReader } from '../../src/sheet/readBook';
import { howMany, sample } from '../sampling';
import { catalogue, gridsOf, type BookInput } from './books';
import { edited, workbook } from './edits';
import { Random } from './generated/random';
import { expectSame } from '../expectSame';
import { withRows } from './templates';

const { provinces } = loadProvinces();

/** The rules, and how many verdicts those of linked rows gave. */
function counted(): { readonly rules: readonly Rule[]; readonly given: () => number } {
  let count = 0;
  const counting = (rule: Rule): Rule => ({
    ...rule,
    *evaluate(report, context) {
      for (const verdict of rule.evaluate(report, context)) {
        count += 1;
        yield verdict;
      }
    },
  });
  return { rules: rules.map((rule) => (rule.looksAt === 'linkedRows' ? counting(rule) : rule)), given: () => count };
}

describe('what stands of linked rows', () => {
  const turns = howMany('edits between two looks', 14, 5);

  test.each(sample('workbooks looked at again', [3, 5, 8]))(
    'is what is found anew, after any edit and any move: workbook %d',
    (seed) => {
      const random = new Random(seed);
      const { grids: first, template } = workbook(seed, 4);
      const lists = { catalogue, templates: [template], provinces };
      const [following, anew] = [counted(), counted()];
      const reader = new BookReader(lists);
      const checker = new Checker({ catalogue, rules: following.rules });
      let snapshot = { grids: first };
      for (let turn = 0; turn < turns; turn += 1) {
        const book = reader.read(snapshot);
        expectSame(
          { turn, checks: checker.check(book) },
          { turn, checks: checkBook(book, { catalogue, rules: anew.rules }) },
        );
        // Some faults stand while others come and go; rows move, papers and heads are written over.
        const { grids } = snapshot;
        const next = turn % 3 === 2 ? moved(edited(grids, random), random) : edited(overwritten(grids, random), random);
        snapshot = keepUnchanged(snapshot, structuredClone({ grids: [...next] })) as typeof snapshot;
      }
      // How much stands depends on what is edited: heads and papers touch many rows.
      expect(following.given()).toBeLessThan(anew.given() * 0.85);
    },
  );

  const template = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);
  const parts = (fixed: number, mobile: number) => ({ 'VT.05': { 1: fixed, 3: fixed }, 'VT.06': { 3: mobile } });
  const sums: BookInput = { template, cells: { ...parts(99_123, 1_200_000), 'VT.04': { 3: 1_234_567 } } };
  const paper = { indicator: 'phone-fixed', value: 34_567 };
  const lastYear = (value: number): BookInput => ({
    template,
    year: 2017,
    status: 'final',
    cells: { 'VT.05': { 3: value } },
  });
  const total = withRows([['phone-subscribers-total', 'sum'], ['phone-fixed'], ['phone-mobile']]);
  const totals: BookInput = { template: total, cells: parts(34_567, 1_200_001), ledger: [{ ...paper, value: 43_567 }] };
  const foreign: BookInput = {
    ...totals,
    edit: (sheet) => sheet.enter(sheet.at('VT.04', '3'), `=${sheet.at('VT.06', '3')}+${sheet.at('VT.05', '3')}+9`),
    spoil: (sheet) => sheet.show(sheet.at('VT.04', '3'), 1_234_568),
  };

  // Each pair differs in one thing alone.
  test.each<[string, readonly BookInput[], readonly BookInput[]]>([
    ['a number', [sums], [{ ...sums, cells: { ...sums.cells, 'VT.06': { 3: 1_200_001 } } }]],
    ['what a paper says', [{ ...sums, ledger: [paper] }], [{ ...sums, ledger: [{ ...paper, value: 34_568 }] }]],
    ['a paper’s hedge', [{ ...sums, ledger: [paper] }], [{ ...sums, ledger: [{ ...paper, hedge: 'above' }] }]],
    ['last year’s number', [sums, lastYear(34_567)], [sums, lastYear(34_568)]],
    ['last year’s status', [sums, lastYear(34_567)], [sums, { ...lastYear(34_567), status: 'estimate' }]],
    ['the status', [estimated('estimate')], [estimated('final')]],
    ['a formula', [totals], [foreign]],
    [
      'a number in a formula’s place',
      [totals],
      [{ ...totals, spoil: (sheet) => sheet.type(sheet.at('VT.04', '3'), 1_234_568) }],
    ],
  ])('tells %s from another', (_, one, other) => {
    const lists = { catalogue, templates: [template, total], provinces };
    const reader = new BookReader(lists);
    const checker = new Checker({ catalogue });
    let snapshot: Snapshot = { grids: [] };
    const checked = (inputs: readonly BookInput[]) => {
      snapshot = keepUnchanged(snapshot, { grids: inputs.flatMap(gridsOf) });
      const book = reader.read(snapshot);
      const checks = checker.check(book);
      expect(checks).toEqual(checkBook(book, { catalogue }));
      return checks;
    };
    const first = checked(one);
    expect(checked(other)).not.toEqual(first);
    expect(checked(one)).toEqual(first);
  });

  /** Whether an estimate that the final figure left behind counts depends on the sheet's status. */
  function estimated(status: 'estimate' | 'final'): BookInput {
    return { ...sums, status, ledger: [{ ...paper, estimated: true }] };
  }
});

const everyPart = (grid: Grid, change: (rows: readonly (readonly never[])[]) => unknown): Grid => ({
  ...grid,
  values: change(grid.values as never) as Grid['values'],
  formulas: change(grid.formulas as never) as Grid['formulas'],
  numberFormats: change(grid.numberFormats as never) as Grid['numberFormats'],
});

/**
 * Two rows of a sheet change places, and formulas keep what they say: some point elsewhere then.
 */
function moved(grids: readonly Grid[], random: Random): readonly Grid[] {
  const at = random.whole(0, grids.length - 1);
  const { length } = grids[at]!.values;
  const [one, other] = [random.whole(8, length - 1), random.whole(8, length - 1)];
  const exchange = (rows: readonly (readonly never[])[]) =>
    rows.map((row, index) => (index === one ? rows[other] : index === other ? rows[one] : row));
  return grids.map((grid, index) => (index === at ? everyPart(grid, exchange) : grid));
}

/** Words that papers and heads have, put in the place of others of their kind. */
const words = [
  ['ước', 'đạt', 'trên', 'gần', 'khoảng', ''],
  ['Ước tính', 'Sơ bộ', 'Chính thức'],
  ['-', '…', 'x', ''],
] as const;

function overwritten(grids: readonly Grid[], random: Random): readonly Grid[] {
  const at = random.whole(0, grids.length - 1);
  const grid = grids[at]!;
  const places = grid.values.flatMap((row, line) =>
    row.flatMap((value, column) => {
      const kind = words.find((list) => value !== '' && (list as readonly unknown[]).includes(value));
      return kind ? [{ line, column, kind }] : [];
    }),
  );
  if (places.length === 0) return grids;
  const { line, column, kind } = random.pick(places);
  const word = random.pick([...kind]);
  const put = <Cell>(rows: readonly (readonly Cell[])[]) =>
    rows.map((row, index) => (index === line ? row.map((cell, place) => (place === column ? word : cell)) : row));
  const written = { ...grid, values: put(grid.values), formulas: put(grid.formulas) } as Grid;
  return grids.map((one, index) => (index === at ? written : one));
}

import { checkBook } from '../../../src/checks/engine';
import { peersOf, sheetsOf } from '../../../src/checks/provinces/peers';
import { nothingStands } from '../../../src/checks/standing/standing';
import { locate } from '../../../src/checks/suspects/locate';
import type { Book } from '../../../src/sheet/province/report';
import { bookOf, catalogue, type BookInput } from '../books';
import { withRows } from '../templates';

/** Total, landline and mobile subscriptions, all typed. */
const typedSum = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);
/** The total is the form's own formula. */
const formulaSum = withRows([
  ['phone-subscribers-total', 'sum'],
  ['phone-fixed'],
  ['phone-mobile'],
  ['phone-density'],
  ['population-average'],
]);

function contextOf(book: Book, earlier: readonly Book[] = []) {
  const peers = peersOf(sheetsOf([book]), catalogue);
  const facts = peers.factsOf(book.reports[0]!, book);
  return { catalogue, book, earlier, peers, factsOf: peers.factsOf, facts, standing: nothingStands() };
}

/** The located sets as `VT.05 3→120000 transposition`. */
function located(input: BookInput, earlier: readonly BookInput[] = []) {
  const context = contextOf(bookOf(input), earlier.map(bookOf));
  const { groups, unused } = locate(new Set(catalogue.indicators.map(({ id }) => id)), context);
  const sets = groups.map((group) =>
    group.sets.map((set) =>
      set
        .map(({ indicator, slot, value, cause }) => {
          const [cell] = context.facts.fact(indicator, slot)!.cells;
          return `${cell!.row} ${cell!.column}→${value} ${cause}`;
        })
        .join(' + '),
    ),
  );
  return { sets, unused: unused.map(({ why }) => why) };
}

const sum = (total: number, fixed: number, mobile: number, column: '1' | '3' = '3') => ({
  'VT.04': { [column]: total },
  'VT.05': { [column]: fixed },
  'VT.06': { [column]: mobile },
});

describe('locate', () => {
  it('says nothing of what holds', () => {
    expect(located({ template: typedSum, cells: sum(1_234_567, 34_567, 1_200_000) })).toEqual({ sets: [], unused: [] });
  });

  it('names the cell whose slip explains a broken sum first, and every other that would do', () => {
    const [sets] = located({ template: typedSum, cells: sum(1_234_568, 34_567, 120_001) }).sets;
    expect(sets![0]).toBe('VT.06 3→1200001 length');
    expect(sets).toHaveLength(3);
  });

  it('believes what a paper prints in full', () => {
    const { sets } = located({
      template: typedSum,
      cells: sum(1_234_567, 99_123, 1_200_000),
      ledger: [{ indicator: 'phone-fixed', value: 34_567 }],
    });
    expect(sets).toEqual([['VT.05 3→34567 none']]);
  });

  it('takes the number of last year’s workbook where a column repeats it wrongly', () => {
    const { sets } = located({ template: typedSum, cells: { 'VT.05': { 1: 45_000, 3: 46_000 } } }, [
      { template: typedSum, year: 2017, status: 'final', cells: { 'VT.05': { 3: 34_567 } } },
    ]);
    expect(sets).toEqual([['VT.05 1→34567 none']]);
  });

  it('sees two columns of a row that hold each other’s values', () => {
    const { sets } = located({
      template: typedSum,
      cells: {
        'VT.04': { 1: 1_100_123, 3: 1_234_567 },
        'VT.05': { 1: 34_567, 3: 31_001 },
        'VT.06': { 1: 1_069_122, 3: 1_200_000 },
      },
    });
    // One group for each column; both are told the same.
    expect(sets.flat()).toContain('VT.05 1→31001 swapped + VT.05 3→34567 swapped');
    for (const group of sets) expect(group[0]).toMatch(/swapped/);
  });

  it('knows a copy of last year’s figure', () => {
    const { sets } = located({
      template: typedSum,
      cells: {
        'VT.04': { 1: 1_069_321, 3: 1_234_567 },
        'VT.05': { 1: 34_321, 3: 34_567 },
        'VT.06': { 1: 1_035_000, 3: 1_035_000 },
      },
    });
    expect(sets[0]![0]).toBe('VT.06 3→1200000 copied');
  });

  it('never blames the form’s formula, but the parts it adds up', () => {
    const { sets } = located({
      template: formulaSum,
      cells: { 'VT.05': { 3: 34_567 }, 'VT.06': { 3: 12_000_000 }, 'VT.08': { 3: 41.15 }, 'TH.01': { 3: 3_000_123 } },
    });
    expect(sets.flat().join()).toContain('VT.06 3→1200000 powerOfTen');
    expect(sets.flat().join()).not.toContain('VT.04');
  });

  it('asks about a ratio of a total whose parts are all marked as nothing', () => {
    const { sets } = located({
      template: formulaSum,
      cells: { 'VT.05': { 3: '-' }, 'VT.06': { 3: '-' }, 'VT.08': { 3: 41.15 }, 'TH.01': { 3: 3_000_123 } },
    });
    expect(sets).toEqual([['VT.08 3→0 none']]);
  });

  it('offers no fraction of a thing that is counted whole', () => {
    for (const text of located({ template: typedSum, cells: sum(1_234_567, 34_566.5, 1_200_000) }).sets.flat())
      expect(text).not.toMatch(/\.\d/);
  });

  it('names the same cells however busy the machine is', () => {
    const input = { template: typedSum, cells: sum(1_234_568, 34_567, 120_001) };
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => 1e15 * Math.random());
    const [one, other] = [located(input), located(input)];
    clock.mockRestore();
    expect(one).toEqual(other);
    expect(one).toEqual(located(input));
  });
});

describe('findings with suspects', () => {
  const check = (input: BookInput) => checkBook(bookOf(input), { catalogue })[0]!;

  it('leads from a broken ratio over a total to the part that is wrong', () => {
    const { findings } = check({
      template: formulaSum,
      cells: { 'VT.05': { 3: 34_567 }, 'VT.06': { 3: 12_000_000 }, 'VT.08': { 3: 41.15 }, 'TH.01': { 3: 3_000_123 } },
    });
    const ratio = findings.find(({ rule }) => rule === 'CT-403')!;
    expect(ratio.cells[0]).toMatchObject({ row: 'VT.06', column: '3', led: true });
    expect(ratio.cells.filter(({ led }) => led)).toHaveLength(1);
    expect(ratio.suggestion).toMatchObject({ value: 1_200_000, cause: 'power-of-ten' });
    expect(ratio.suspects!.text.vi).toContain('1.200.000');
  });

  it('keeps the cells that a rule read itself unmarked, the suspected one first', () => {
    const { findings } = check({ template: typedSum, cells: sum(1_234_568, 34_567, 120_001) });
    const broken = findings.find(({ rule }) => rule === 'CT-401')!;
    expect(broken.cells.map(({ row }) => row).sort()).toEqual(['VT.04', 'VT.05', 'VT.06']);
    expect(broken.cells[0]!.row).toBe('VT.06');
    expect(broken.cells.some(({ led }) => led)).toBe(false);
  });
});

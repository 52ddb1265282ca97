import { contradictedRows } from '../../../src/checks/outlier/rowTies';
import { peersOf, sheetsOf } from '../../../src/checks/provinces/peers';
import { nothingStands } from '../../../src/checks/standing/standing';
import { judged } from '../../../src/checks/relations/judged';
import { keepRelation } from '../../../src/checks/relations/keepRelation';
import type { RelationKind } from '../../../src/checks/relations/kinds';
import { whatIsOpen } from '../../../src/checks/relations/asked';
import { relations } from '../../../src/checks/relations/relations';
import { bookOf, catalogue, type BookInput } from '../books';
import { withRows } from '../templates';

const template = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);

function contextOf(input: BookInput) {
  const book = bookOf({ template, ...input });
  const peers = peersOf(sheetsOf([book]), catalogue);
  const facts = peers.factsOf(book.reports[0]!, book);
  return { catalogue, book, earlier: [], peers, factsOf: peers.factsOf, facts, standing: nothingStands() };
}

/** The outcomes of a kind's relations as they stand. */
const outcomes = (kind: RelationKind, input: BookInput) =>
  relationsOf(kind, input).map((relation) => judged(relation).outcome);

function relationsOf(kind: RelationKind, input: BookInput) {
  const context = contextOf(input);
  return [...relations(context, whatIsOpen(context))].filter((relation) => relation.kind === kind);
}

/** What contradicts each row: `VT.05 paper`. */
const contradicted = (input: BookInput) =>
  contradictedRows(contextOf(input)).flatMap(({ indicator, broken }) =>
    broken.map(({ name }) => `${indicator.code} ${name.split('|')[0]}`),
  );

/**
 * Rules, localisation and the ties of a row each had a copy of these relations, and the copies
 * differed. There is one list now; here stands which way was taken, and why.
 */
describe('where copies of a relation had parted', () => {
  const paper = { indicator: 'phone-fixed', value: 54_000, hedge: 'above' } as const;

  // "trên 54.000" is open upwards only: 45.378 lies below it, whatever was meant.
  it('a hedged paper holds a row like any other, on the side that its hedge leaves closed', () => {
    const sheet = (fixed: number): BookInput => ({ cells: { 'VT.05': { 3: fixed } }, ledger: [paper] });
    expect(contradicted(sheet(45_378))).toEqual(['VT.05 paper']);
    expect(contradicted(sheet(54_378))).toEqual([]);
  });

  // A hyphen says that there is none: the total counts it as 0 (CT-401), and so do its ties.
  it('a hyphen among the parts of a total is worth 0 for rules and ties alike', () => {
    const sheet = (total: number): BookInput => ({
      cells: { 'VT.04': { 3: total }, 'VT.05': { 3: 34_567 }, 'VT.06': { 3: '-' } },
    });
    expect(outcomes('sum', sheet(43_567))).toEqual(['fails']);
    expect(contradicted(sheet(43_567))).toEqual(['VT.04 sum', 'VT.05 sum']);
    expect(contradicted(sheet(34_567))).toEqual([]);
    // A mark for a number that nobody knows leaves the sum open.
    const unknown = { ...sheet(43_567).cells, 'VT.06': { 3: '…' } };
    expect(outcomes('sum', { cells: unknown })).toEqual([]);
  });

  // It agrees by construction, so it proves nothing, neither for CT-701 nor for a swap of columns.
  it('an attainment is not compared with the plan that was worked out from it', () => {
    const attainment = { indicator: 'phone-fixed', kind: 'attainment', value: 80, unit: '%', scale: 1 } as const;
    const plan = { indicator: 'phone-fixed', kind: 'plan', value: 50_000 } as const;
    const derived = { from: ['F-1'], assumption: 'plan-is-whole-at-printed-scale' } as const;
    const sheet = (parts: object): BookInput => ({
      cells: { 'VT.05': { 2: 50_000, 3: 34_567 } },
      ledger: [attainment, { ...plan, ...parts }],
    });
    expect(outcomes('attainment', sheet({}))).toEqual(['fails']);
    expect(contradicted(sheet({}))).toEqual(['VT.05 attainment']);
    expect(outcomes('attainment', sheet({ derived }))).toEqual([]);
    expect(contradicted(sheet({ derived }))).toEqual([]);
  });

  // The cell holds a number; "trên" belongs to the paper that says it, and excuses no other paper.
  it('what one paper hedges is a bare number beside another paper', () => {
    const hedged = { ...paper, value: 54_321 };
    const other = { ...paper, value: 60_000, hedge: null, source: { report: 'other', paragraph: 1 } };
    const sheet: BookInput = { cells: { 'VT.05': { 3: 54_321 } }, ledger: [hedged, other] };
    expect(contextOf(sheet).facts.fact('phone-fixed', 'actual')!.hedge).toBe('above');
    expect(outcomes('paper', sheet)).toEqual(['holds', 'fails']);
  });

  // result × 100 / plan: the equation that a finding prints is the one that was judged.
  it('an attainment is written once, with its hundred', () => {
    const ledger = [{ indicator: 'phone-fixed', kind: 'attainment', value: 80, unit: '%', scale: 1 } as const];
    const [relation] = relationsOf('attainment', { cells: { 'VT.05': { 2: 50_000, 3: 34_567 } }, ledger });
    const { right, results } = keepRelation(relation!, judged(relation!));
    expect(right).toEqual({
      operation: 'quotient',
      terms: [{ operation: 'product', terms: [{ operand: 1 }, { constant: 100 }] }, { operand: 2 }],
    });
    expect(results.right).toBeCloseTo(69.134, 6);
  });
});

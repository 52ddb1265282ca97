import type { Finding } from '../../../src/checks/finding';
import { rules } from '../../../src/checks/rules';
import type { FindingRelation, FindingTerm } from '../../../src/checks/relations/findingRelation';
import { relationKinds } from '../../../src/checks/relations/kinds';
import { checkBook } from '../../../src/checks/engine';
import { bookOf, catalogue } from '../books';
import { withRows } from '../templates';
import { runFixture } from '../fixture';
import { allFixtures } from '../fixtures/all';

/**
 * The rules that compare two sides of the one list, with what they say of each when nothing can be
 * compared.
 */
const comparing: Readonly<Record<string, readonly string[]>> = {
  'CT-202': ['part', 'limit'],
  'CT-401': ['sum'],
  'CT-402': ['part'],
  'CT-403': ['ratio'],
  'CT-404': ['denominator'],
  'CT-501': ['stock-flow'],
  'CT-502': ['last-year'],
  'CT-504': ['last-plan'],
  'CT-601': ['next-plan'],
  'CT-701': ['attainment'],
  'CT-702': ['change'],
  'CT-706': ['paper'],
};

/** What a side comes to with the numbers that the finding keeps. */
function valueOf(term: FindingTerm, { operands }: FindingRelation): number {
  if ('operand' in term) return operands[term.operand]!.value!;
  if ('constant' in term) return term.constant;
  const values = term.terms.map((one) => valueOf(one, { operands } as FindingRelation));
  switch (term.operation) {
    case 'sum':
      return values.reduce((total, value) => total + value, 0);
    case 'difference':
      return values[0]! - values[1]!;
    case 'product':
      return values[0]! * values[1]!;
    case 'quotient':
      return values[0]! / values[1]!;
  }
}

describe.each(Object.entries(comparing))('%s keeps its relation', (id, kinds) => {
  const rule = rules.find((one) => one.id === id)!;
  const findings = allFixtures
    .filter((fixture) => fixture.rule === id)
    .flatMap((fixture) => runFixture(rule, fixture).findings);
  const compared = findings.filter((finding): finding is Finding & { relation: FindingRelation } => !!finding.relation);

  it('in every finding that gives two sides', () => {
    expect(compared.length).toBeGreaterThan(0);
    expect(findings.filter(({ left, relation }) => (left === null) !== (relation === null))).toEqual([]);
    expect([...new Set(compared.map(({ relation }) => relation.kind))]).toEqual(kinds);
  });

  it('as an equation that gives both sides again', () => {
    for (const { relation, left, right, tolerance } of compared) {
      expect(relation.results).toEqual({ left, right });
      expect(relation.tolerance).toBe(tolerance);
      expect(valueOf(relation.left, relation)).toBeCloseTo(left!, 6);
      expect(valueOf(relation.right, relation)).toBeCloseTo(right!, 6);
      expect(relation.gap).toBeCloseTo(Math.abs(left! - right!), 6);
    }
  });

  it('with the place and the print of each number, as plain data', () => {
    for (const { relation } of compared) {
      for (const { cells, printed, code } of relation.operands) {
        expect(cells.length).toBeGreaterThan(0);
        expect([printed.vi, printed.en, code]).not.toContain('');
      }
      expect(JSON.parse(JSON.stringify(relation))).toEqual(relation);
      expect(structuredClone(relation)).toEqual(relation);
    }
  });
});

test('every kind of relation is some rule’s', () => {
  expect(new Set(Object.values(comparing).flat())).toEqual(new Set(relationKinds));
});

test('a share beyond 100 % keeps the part and the whole that its sentence compares', () => {
  const template = withRows([
    ['internet-subscribers-total'],
    ['broadband-subscribers-total'],
    ['broadband-share-of-internet', 'ratio'],
  ]);
  const book = bookOf({ template, cells: { 'IN.01': { 3: 2_406_700 }, 'IN.03': { 3: 2_446_100 } } });
  const finding = checkBook(book, { catalogue })[0]!.findings.find(({ rule }) => rule === 'CT-202');
  expect(finding).toMatchObject({ left: 2_446_100, right: 2_406_700 });
  expect(finding?.relation).toMatchObject({ kind: 'part', operator: 'atMost', gap: 39_400 });
  expect(finding?.relation?.operands.map(({ code }) => code)).toEqual(['IN.03', 'IN.01']);
});

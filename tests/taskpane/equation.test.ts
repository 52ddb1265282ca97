import type { FindingRelation, FindingTerm } from '../../src/checks/relations/findingRelation';
import { equationOf } from '../../src/taskpane/finding/equation';

const at = (operand: number): FindingTerm => ({ operand });
const of = (operation: 'sum' | 'difference' | 'product' | 'quotient', ...terms: FindingTerm[]): FindingTerm => ({
  operation,
  terms,
});

/** A relation over operands whose values are 1, 2, 3 …, as it is written. */
function written(parts: Partial<FindingRelation> & Pick<FindingRelation, 'left' | 'right'>): string {
  const operands = Array.from({ length: 6 }, (_, place) => ({ value: place + 1 })) as never;
  const relation: FindingRelation = {
    kind: 'sum',
    year: null,
    operands,
    operator: 'equals',
    results: { left: 10, right: 20 },
    gap: 10,
    tolerance: 0,
    ...parts,
  };
  return equationOf(relation)
    .map((part) => (part.kind === 'sign' ? part.sign : part.kind === 'number' ? part.value : part.operand.value))
    .join(' ');
}

test('a side that is worked out is followed by what it comes to', () => {
  expect(written({ left: of('sum', at(0), at(1)), right: at(2) })).toBe('1 + 2 = 10 ≠ 3');
  expect(written({ left: at(2), right: of('sum', at(0), at(1)) })).toBe('3 ≠ 1 + 2 = 20');
});

test('of a long side the inner part is worked out first', () => {
  const implied = of('quotient', of('product', at(1), { constant: 100 }), at(3));
  const right = of('quotient', of('product', at(2), implied), { constant: 100 });
  expect(written({ left: at(0), right })).toBe('2 × 100 / 4 = 50 ; 1 ≠ 3 × 50 / 100 = 20');
});

test('a side that comes to nothing stands as it is', () => {
  const results = { left: null, right: 20 };
  expect(written({ left: of('sum', at(0), at(1)), right: at(2), results })).toBe('1 + 2 ≠ 3');
});

test('brackets stand only where the arithmetic needs them', () => {
  const sum = of('sum', at(0), at(1));
  const product = of('product', at(0), { constant: 100 });
  expect(written({ left: at(5), right: of('quotient', product, at(1)) })).toBe('6 ≠ 1 × 100 / 2 = 20');
  expect(written({ left: at(5), right: of('product', sum, at(2)) })).toBe('6 ≠ ( 1 + 2 ) × 3 = 20');
  expect(written({ left: at(5), right: of('difference', at(2), sum) })).toBe('6 ≠ 3 − ( 1 + 2 ) = 20');
  expect(written({ left: at(5), right: of('quotient', at(2), product) })).toBe('6 ≠ 3 / ( 1 × 100 ) = 20');
  expect(written({ left: at(5), right: of('difference', sum, at(2)) })).toBe('6 ≠ 1 + 2 − 3 = 20');
});

test('an inequality says which side is the larger one', () => {
  const sides = { left: at(0), right: at(1), operator: 'atMost' } as const;
  expect(written({ ...sides, results: { left: 20, right: 10 } })).toBe('1 > 2');
  expect(written({ ...sides, results: { left: 10, right: 20 } })).toBe('1 ≤ 2');
  expect(written({ ...sides, left: { constant: 0 }, results: { left: 0, right: -5 } })).toBe('2 < 0');
});

import fc from 'fast-check';
import { eliminate, toRow, type LinearRule } from '../../../src/checks/localise/linear';
import { howMany } from '../../sampling';

const coefficient = fc.oneof(
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
);

const cells = [0, 1, 2, 3] as const;

const rule = (id: string): fc.Arbitrary<LinearRule> =>
  fc
    .record({
      coefficients: fc.tuple(coefficient, coefficient, coefficient, coefficient),
      bound: coefficient,
      equality: fc.boolean(),
    })
    .map(({ coefficients, bound, equality }) => ({
      id,
      terms: cells.map((cell) => ({ cell, coefficient: coefficients[cell] })),
      bound,
      equality,
      tolerance: 0,
    }));

test('nothing is left of a cell that was eliminated, however huge its coefficients', () => {
  fc.assert(
    fc.property(fc.tuple(rule('one'), rule('two'), rule('three')), fc.constantFrom(...cells), (rules, cell) => {
      const rows = eliminate(rules.map(toRow), cell);
      expect(rows.filter((row) => row.coefficients.has(cell))).toEqual([]);
    }),
    { numRuns: howMany('eliminations', 500), seed: 7 },
  );
});

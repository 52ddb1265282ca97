import { of, over, sum, times } from '../../../src/figures/expression';
import { pointReading, type Reading } from '../../../src/figures/reading';
import { isBroken, toRow } from '../../../src/checks/localise/linear';
import { connected } from '../../../src/checks/suspects/groups';
import { linearise } from '../../../src/checks/suspects/linear';

const rounded = (value: number, half: number): Reading => {
  const spread = { below: half, above: half, belowOpen: false, aboveOpen: true };
  return { value, high: value, strict: spread, wide: spread };
};

const common = { operator: 'equals' as const };

describe('linearise', () => {
  const [total, one, other] = [pointReading(9), pointReading(4), pointReading(6)];
  const cells = new Map([
    [total, 0],
    [one, 1],
    [other, 2],
  ]);
  const cellOf = (reading: Reading) => cells.get(reading);

  it('makes a sum of cells one row', () => {
    const made = linearise({ ...common, left: of(total), right: sum([of(one), of(other)]) }, cellOf, 'denominator')!;
    expect(made.bilinear).toBe(false);
    expect(made.rule.terms).toEqual([
      { cell: 0, coefficient: 1 },
      { cell: 1, coefficient: -1 },
      { cell: 2, coefficient: -1 },
    ]);
    expect(isBroken(toRow(made.rule), [9, 4, 6])).toBe(true);
    expect(isBroken(toRow(made.rule), [10, 4, 6])).toBe(false);
  });

  it('holds one factor of a product of two cells, and says so', () => {
    // ratio = numerator / denominator × 100, that is ratio × denominator = numerator × 100.
    const [ratio, numerator, denominator] = [rounded(50, 0.5), pointReading(40), pointReading(80)];
    const place = new Map([
      [ratio, 0],
      [numerator, 1],
      [denominator, 2],
    ]);
    const relation = {
      operator: 'equals' as const,
      left: of(ratio),
      right: over(times(of(numerator), of(pointReading(100))), of(denominator)),
    };
    const cellsOf = (held: 'denominator' | 'ratio') => {
      const made = linearise(relation, (reading) => place.get(reading), held)!;
      expect(made.bilinear).toBe(true);
      return made.rule.terms.map(({ cell, coefficient }) => [cell, coefficient]);
    };
    expect(cellsOf('denominator')).toEqual([
      [0, 80],
      [1, -100],
    ]);
    expect(cellsOf('ratio')).toEqual([
      [2, 50],
      [1, -100],
    ]);
  });

  it('lets the rounding of a factor follow the cell it multiplies', () => {
    // 100 × a = plan × 90 ± 0.5: a plan ten times as large is ten times as uncertain.
    const [plan, said, result] = [pointReading(200), rounded(90, 0.5), pointReading(180)];
    const place = new Map([
      [plan, 0],
      [result, 1],
    ]);
    const { rule } = linearise(
      {
        operator: 'equals',
        left: of(said),
        right: over(times(of(result), of(pointReading(100))), of(plan)),
      },
      (reading) => place.get(reading),
      'denominator',
    )!;
    const row = toRow(rule);
    expect(isBroken(row, [200, 180.9])).toBe(false);
    expect(isBroken(row, [200, 181.1])).toBe(true);
    expect(isBroken(row, [2000, 1809])).toBe(false);
    expect(isBroken(row, [2000, 1811])).toBe(true);
  });

  it('takes a sum without terms for nothing, by itself and inside a ratio', () => {
    const none = linearise({ ...common, left: of(total), right: sum<Reading>([]) }, cellOf, 'denominator')!;
    expect(isBroken(toRow(none.rule), [0, 4, 6])).toBe(false);
    expect(isBroken(toRow(none.rule), [9, 4, 6])).toBe(true);
    const share = over(times(sum<Reading>([]), of(pointReading(100))), of(other));
    const ratio = linearise({ ...common, left: of(total), right: share }, cellOf, 'denominator')!;
    expect(isBroken(toRow(ratio.rule), [0, 4, 6])).toBe(false);
    expect(isBroken(toRow(ratio.rule), [9, 4, 6])).toBe(true);
  });

  it('says nothing where a divisor may be zero or no cell takes part', () => {
    const nearZero = rounded(0.2, 0.5);
    const divided = { ...common, left: of(total), right: over(of(one), of(nearZero)) };
    expect(linearise(divided, cellOf, 'denominator')).toBeNull();
    expect(linearise({ ...common, left: of(total), right: of(one) }, () => undefined, 'ratio')).toBeNull();
  });

  it('leaves out what a hedge opens altogether', () => {
    const open = { below: 0, above: Infinity, belowOpen: false, aboveOpen: true };
    const hedged: Reading = { value: 9, high: 9, strict: open, wide: open };
    expect(linearise({ ...common, left: of(hedged), right: of(one) }, cellOf, 'denominator')).toBeNull();
  });

  it('takes a cell as at least as uncertain as its last decimal', () => {
    const { rule } = linearise({ ...common, left: of(total), right: of(one) }, cellOf, 'denominator', () => 0.05)!;
    expect(rule.tolerance).toBeCloseTo(0.1, 12);
  });
});

describe('connected', () => {
  const rule = (...cells: readonly number[]) => ({
    terms: cells.map((cell) => ({ cell, coefficient: 1 })),
    bound: 0,
    equality: true,
    tolerance: 0,
  });

  it('puts rules together that share cells, directly or through others', () => {
    const [a, b, c, d, e] = [rule(1, 2), rule(5, 6), rule(2, 3), rule(3, 4), rule(7)] as const;
    expect(connected([a, b, c, d, e])).toEqual([[a, c, d], [b], [e]]);
    expect(connected([])).toEqual([]);
  });
});

import fc from 'fast-check';
import { compare, mayHold } from '../../src/figures/compare';
import { inDecimals, inDoubles, minus, of, over, sum, times, type Expression } from '../../src/figures/expression';
import { pointReading, readCell, readStated, zeroStep } from '../../src/figures/reading';
import { billions, indicator, stated } from './makers';

const percent = (value: number, decimals: number): Expression =>
  of(readStated(stated({ kind: 'attainment', value, decimals }), billions));
const counted = (value: number): Expression => of(readStated(stated({ value }), indicator('count')));
const density = (value: number): Expression => of(readStated(stated({ value, decimals: 2 }), indicator('ratio')));

describe('the intervals of a printed number', () => {
  it('are half of the last digit, half-open: 105,18 is [105.175, 105.185)', () => {
    const interval = inDecimals.interval(percent(105.18, 2), 'strict');
    expect([interval.low.toString(), interval.high.toString(), interval.lowOpen, interval.highOpen]).toEqual([
      '105.175',
      '105.185',
      false,
      true,
    ]);
  });

  it('scale with the printed unit: 18 triệu is [17.5, 18.5) million', () => {
    const reading = readStated(stated({ value: 18, scale: 1e6, unit: 'triệu tờ' }), indicator('count'));
    expect([reading.value, reading.strict.below, reading.strict.above]).toEqual([18e6, 0.5e6, 0.5e6]);
  });

  it('shrink to a point for a count printed in full, and widen by its closing zeros', () => {
    const reading = readStated(stated({ value: 2890000 }), indicator('count'));
    expect(reading.strict).toEqual({ below: 0, above: 0, belowOpen: false, aboveOpen: false });
    expect(reading.wide).toEqual({ below: 5000, above: 5000, belowOpen: false, aboveOpen: true });
  });

  it('keep two significant digits however many zeros there are, and no zeros of percentages or small values', () => {
    expect([zeroStep(8000, 'amount'), zeroStep(500000, 'count'), zeroStep(2890000, 'count')]).toEqual([
      100, 10000, 10000,
    ]);
    expect([zeroStep(4000, 'percentage'), zeroStep(900, 'count'), zeroStep(1001, 'count')]).toEqual([1, 1, 1]);
  });

  it('follow a typed cell: strict at the indicator’s decimals, wide at the digits shown', () => {
    const reading = readCell(18, indicator('amount', { decimals: 3 }));
    expect([reading.strict.above, reading.wide.above]).toEqual([0.0005, 0.5]);
    expect(readCell(80.981, indicator('ratio')).strict.above).toBe(0.0005);
  });

  test('a range is the same whichever end comes first', () => {
    const [low, high] = [20, 25].map((value) => ({ value, unit: '%', kind: 'range' }) as const);
    expect(readStated(stated({ ...high!, valueMax: 20 }), billions)).toEqual(
      readStated(stated({ ...low!, valueMax: 25 }), billions),
    );
  });

  it('open upwards for "trên" and downwards for "gần"', () => {
    const above = readStated(stated({ value: 3100, hedge: 'above' }), indicator('count'));
    expect([above.strict.below, above.strict.above, above.wide.above]).toEqual([0, 100, Infinity]);
    const below = readStated(stated({ value: 500000, hedge: 'below' }), indicator('count'));
    expect([below.strict.below, below.strict.above]).toEqual([100000, 0]);
  });
});

describe('compare', () => {
  const hundred = of(pointReading(100));

  it('holds for the attainment of a whole plan: 3.738 against 3.554 is 105,18 %', () => {
    const computed = times(over(of(readCell(3738, billions)), of(readCell(3554, billions))), hundred);
    expect(compare(computed, 'equals', percent(105.18, 2)).outcome).toBe('holds');
  });

  it('holds when two densities imply one population', () => {
    const population = (count: number, value: number): Expression =>
      over(times(counted(count), hundred), density(value));
    expect(compare(population(2890000, 80.98), 'equals', population(1070000, 29.98)).outcome).toBe('holds');
  });

  it('is undecided where only rounded zeros reconcile: 2.890.000 is 110,74 % of 2.610.000', () => {
    const computed = times(over(counted(2890000), counted(2610000)), hundred);
    expect(compare(computed, 'equals', percent(110.74, 2)).outcome).toBe('undecided');
  });

  it('fails for 1.070.000 + 330.000 against 1.130.000, with both sides named', () => {
    const result = compare(sum([counted(1070000), counted(330000)]), 'equals', counted(1130000));
    expect(result).toEqual({ outcome: 'fails', left: 1400000, right: 1130000, tolerance: 15000 });
  });

  it('never fails by less than its tolerance: of a hedge only the end that faces the other number counts', () => {
    const hedged = of(readStated(stated({ value: 29, unit: '%', kind: 'attainment', hedge: 'above' }), billions));
    expect(compare(hedged, 'atMost', percent(28, 0))).toMatchObject({ outcome: 'fails', tolerance: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), (one, other) => {
        const { outcome, left, right, tolerance } = compare(percent(one / 10, 1), 'equals', percent(other / 10, 1));
        if (outcome === 'fails') expect(Math.abs(left - right)).toBeGreaterThan(tolerance - 1e-9);
      }),
    );
  });

  it('decides at the very boundary by decimals', () => {
    // 0.1 + 0.2 rounds to exactly the open end of 0.3: doubles would see 0.30000000000000004.
    const tenths = sum([of(pointReading(0.1)), of(pointReading(0.2))]);
    expect(compare(tenths, 'equals', of(pointReading(0.3))).outcome).toBe('holds');
    // [2.675 …) belongs to 2.68 and not to 2.67.
    const exact = of(pointReading(2.675));
    expect(compare(exact, 'equals', density(2.68)).outcome).toBe('holds');
    expect(compare(exact, 'equals', density(2.67)).outcome).toBe('fails');
  });

  it('refuses nothing that the strict reading allows, whatever the hedge', () => {
    const hedges = ['above', 'atLeast', 'below', 'atMost', 'about', null] as const;
    const leaf = fc
      .record({ digits: fc.integer({ min: -5000, max: 5000 }), zeros: fc.integer({ min: 0, max: 4 }) })
      .chain(({ digits, zeros }) =>
        fc
          .constantFrom(...hedges)
          .map((hedge) => of(readStated(stated({ value: digits * 10 ** zeros, hedge }), billions))),
      );
    fc.assert(
      fc.property(leaf, leaf, (a, b) => {
        const exact = inDecimals.arithmetic.meet(inDecimals.interval(a, 'strict'), inDecimals.interval(b, 'strict'));
        if (exact) expect([compare(a, 'equals', b).outcome, mayHold(a, 'equals', b)]).toEqual(['holds', true]);
        expect(mayHold(a, 'atMost', b)).toBe(compare(a, 'atMost', b).outcome !== 'fails');
      }),
    );
  });

  it('says nothing certain when a divisor may be zero', () => {
    const ratio = over(counted(5), of(readCell(0, indicator('ratio'))));
    expect(compare(ratio, 'equals', counted(1)).outcome).toBe('holds');
  });

  it('never accuses a truth that was rounded half up, in sums, ratios and differences', () => {
    const amount = indicator('amount', { decimals: 1 });
    const rounded = (truth: number, decimals: number): number =>
      Number((Math.floor(truth * 10 ** decimals + 0.5) / 10 ** decimals).toFixed(decimals));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        // Truths with three decimals: exact enough that the test's own rounding is right.
        const [left, right] = [a / 1000, b / 1000];
        const cell = (truth: number): Expression => of(readCell(rounded(truth, 1), amount));
        const total = Number((left + right).toFixed(3));
        expect(compare(sum([cell(left), cell(right)]), 'equals', cell(total)).outcome).not.toBe('fails');
        expect(compare(minus(cell(total), cell(right)), 'equals', cell(left)).outcome).not.toBe('fails');
        expect(compare(cell(Math.min(left, right)), 'atMost', cell(Math.max(left, right))).outcome).toBe('holds');
      }),
    );
  });

  it('agrees with decimals whatever the doubles say', () => {
    const leaf = fc
      .record({ digits: fc.integer({ min: -1e15, max: 1e15 }), decimals: fc.integer({ min: 0, max: 6 }) })
      .map(({ digits, decimals }) => of(readCell(Number(`${digits}e-${decimals}`), indicator('amount'))));
    fc.assert(
      fc.property(leaf, leaf, leaf, (a, b, c) => {
        const left = sum([a, b]);
        const exact = inDecimals.arithmetic.meet(inDecimals.interval(left, 'strict'), inDecimals.interval(c, 'strict'));
        expect(compare(left, 'equals', c).outcome === 'holds').toBe(exact);
        const strict = inDoubles.interval(left, 'strict');
        expect(strict.low).toBeLessThanOrEqual(strict.high);
      }),
    );
  });
});

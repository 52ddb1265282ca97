import fc from 'fast-check';
import { hidiroglouBerthelot, usualSettings } from '../../../src/checks/outlier/hidiroglouBerthelot';
import { quantile } from '../../../src/checks/outlier/quantile';
import { robustZ, sidedZ, usualLimit } from '../../../src/checks/outlier/robustZ';

describe('quantile', () => {
  it('interpolates as type 7 does', () => {
    // quantile(c(1,2,3,4), c(.25,.5,.75)) of R gives 1.75 2.50 3.25.
    expect([0.25, 0.5, 0.75].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1.75, 2.5, 3.25]);
    expect(quantile([7], 0.3)).toBe(7);
  });
});

describe('hidiroglouBerthelot', () => {
  const pairs = [
    { id: 'a', previous: 100, current: 110 },
    { id: 'b', previous: 100, current: 120 },
    { id: 'c', previous: 100, current: 130 },
    { id: 'd', previous: 100, current: 400 },
  ];

  it('agrees with a computation by hand', () => {
    // Ratios 1.1 1.2 1.3 4.0, median 1.25; s = 1−1.25/1.1, 1−1.25/1.2, 1.3/1.25−1, 4/1.25−1.
    // E = s·√max: −0.136364·√110, −0.041667·√120, 0.04·√130, 2.2·√400.
    const { scores, bounds, medianRatio, flagged } = hidiroglouBerthelot(pairs);
    expect(medianRatio).toBeCloseTo(1.25, 12);
    const expected = [-1.4302, -0.45644, 0.45607, 44];
    scores.forEach(({ score }, at) => expect(score).toBeCloseTo(expected[at]!, 4));
    // Median of E −0.00018, quartiles −0.69988 and 11.34205: distances 0.69970 and 11.34224.
    expect(bounds![0]).toBeCloseTo(-0.00018 - 4 * 0.6997, 3);
    expect(bounds![1]).toBeCloseTo(-0.00018 + 4 * 11.34224, 3);
    expect(flagged).toEqual([]);
  });

  it('flags a tenfold slip among steady provinces', () => {
    const steady = Array.from({ length: 33 }, (_, at) => ({
      id: `p${at}`,
      previous: 1000 + at * 50,
      current: (1000 + at * 50) * (1.03 + at / 1000),
    }));
    const { flagged } = hidiroglouBerthelot([...steady, { id: 'slip', previous: 2000, current: 20800 }]);
    expect(flagged).toEqual(['slip']);
  });

  it('lists pairs that have no ratio instead of dropping them', () => {
    const { excluded, scores } = hidiroglouBerthelot([
      ...pairs,
      { id: 'zero', previous: 0, current: 5 },
      { id: 'gone', previous: 5, current: NaN },
    ]);
    expect(excluded).toEqual(['zero', 'gone']);
    expect(scores).toHaveLength(4);
    expect(hidiroglouBerthelot([]).bounds).toBeNull();
  });

  it('does not care for the unit of measure: flags stay when everything is multiplied', () => {
    const value = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (values) => {
        const made = (factor: number) =>
          values.map(([previous, current], at) => ({
            id: String(at),
            previous: previous * factor,
            current: current * factor,
          }));
        expect(hidiroglouBerthelot(made(1024), usualSettings).flagged).toEqual(
          hidiroglouBerthelot(made(1), usualSettings).flagged,
        );
      }),
    );
  });
});

describe('robustZ', () => {
  it('agrees with the example of Iglewicz and Hoaglin’s formula worked by hand', () => {
    // Median 3, deviations 2 1 0 1 97, MAD 1: the last score is 0.6745·97.
    const result = robustZ([1, 2, 3, 4, 100])!;
    expect([result.median, result.deviation]).toEqual([3, 1]);
    expect(result.scores[4]).toBeCloseTo(65.4265, 4);
  });

  it('scores as 0.6745·(x − median)/MAD of Iglewicz and Hoaglin 1993 does by hand, limit 3.5', () => {
    // Median (2.4 + 2.5)/2 = 2.45; deviations .05 .05 .15 .15 .15 .15 .35 .35 5.75 5.85, MAD .15; 0.6745·5.75/.15 and 0.6745·5.85/.15.
    const { scores } = robustZ([2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3])!;
    expect(scores[8]).toBeCloseTo(25.8558, 4);
    expect(scores[9]).toBeCloseTo(26.3055, 4);
    expect(scores.filter((score) => Math.abs(score) > usualLimit)).toHaveLength(2);
  });

  it('measures a skewed side by its own spread, a symmetric sample as usual', () => {
    const symmetric = [1, 2, 3, 4, 5];
    expect(sidedZ(symmetric, 0).scores.map((score) => score.toFixed(9))).toEqual(
      robustZ(symmetric)!.scores.map((score) => score.toFixed(9)),
    );
    // Median 4, all deviations 3 2 1 0 4 12 28: MAD 3; above 0 4 12 28: MAD 8; below 3 2 1 0: 1.5, so the common 3 stands.
    const { below, above } = sidedZ([1, 2, 3, 4, 8, 16, 32], 0);
    expect([below * 0.6745, above * 0.6745].map((one) => Number(one.toFixed(9)))).toEqual([3, 8]);
    expect(sidedZ([5, 5, 5, 9], 1).scores[3]).toBeCloseTo(0.6745 * 4, 9);
  });

  it('says nothing when most values are equal or there are none', () => {
    expect([robustZ([5, 5, 5, 9]), robustZ([])]).toEqual([null, null]);
  });
});

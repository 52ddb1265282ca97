import fc from 'fast-check';
import { usualSettings } from '../../../src/checks/provinces/hidiroglouBerthelot';
import { quantile } from '../../../src/checks/provinces/quantile';
import { robustZ, sidedZ, usualLimit } from '../../../src/checks/provinces/robustZ';
import { hidiroglouBerthelot } from './hidiroglouBerthelot';

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

  it('gives the scores that the R package univOutl publishes for rice farms', () => {
    // HBmethod on RiceFarms (R package plm), year 5 to 6, as printed in the documentation of
    // univOutl (D'Orazio): id, yt1, yt2, Escore. The median ratio of the 171 farms follows from any
    // row: 600/2200 × (1 + 103.58001/√2200) = 0.875. Here as many farms stand on either side of it.
    const published = [
      { id: '18', previous: 2200, current: 600, score: -103.58001 },
      { id: '21', previous: 3600, current: 1600, score: -58.125 },
      { id: '22', previous: 3000, current: 1200, score: -65.04205 },
      { id: '24', previous: 5700, current: 1050, score: -283.11879 },
      { id: '25', previous: 17610, current: 5000, score: -276.25379 },
      { id: '26', previous: 9000, current: 4800, score: -60.77502 },
    ];
    const others = [700, 720, 760, 800, 840, 900, 980].map((current, at) => ({ id: `x${at}`, previous: 800, current }));
    const { scores, medianRatio } = hidiroglouBerthelot([...published, ...others]);
    expect(medianRatio).toBeCloseTo(0.875, 12);
    published.forEach(({ id, score }) => expect(scores.find((one) => one.id === id)!.score).toBeCloseTo(score, 5));
  });

  it('bounds a cluster of equal changes by the share A of the median score, as Hidiroglou and Berthelot 1986 ask', () => {
    // Ratios 1 1 1 1 1.1 1.1 1.1 1.1 2, sizes 100: median ratio 1.1; s = −0.1 four times, 0 four
    // times, 2/1.1 − 1 = 0.818182; E = s·√max. E: −1 four times (√100), 0 four times, 0.818182·√200
    // = 11.570837. Median 0, quartiles −1 and 0: the upper distance is max(0, 0.05·0) = 0.
    const cluster = [100, 100, 100, 100, 110, 110, 110, 110, 200].map((current, at) => ({
      id: String(at),
      previous: 100,
      current,
    }));
    const { bounds, flagged, scores } = hidiroglouBerthelot(cluster);
    expect(bounds![0]).toBeCloseTo(-4, 9);
    expect(bounds![1]).toBeCloseTo(0, 9);
    expect(scores[8]!.score).toBeCloseTo(11.570837, 5);
    expect(flagged).toEqual(['8']);
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
    // Median (2.4 + 2.5)/2 = 2.45; deviations .05 .05 .15 .15 .15 .15 .35 .35 5.75 5.85, MAD .15;
    // 0.6745·5.75/.15 and 0.6745·5.85/.15.
    const { scores } = robustZ([2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3])!;
    expect(scores[8]).toBeCloseTo(25.8558, 4);
    expect(scores[9]).toBeCloseTo(26.3055, 4);
    expect(scores.filter((score) => Math.abs(score) > usualLimit)).toHaveLength(2);
  });

  it('labels the two far values of fourteen, and none of the twelve that lie together', () => {
    // Median 4; deviations .8 .6 .3 .3 .2 .1 0 0 .1 .2 .7 .8 10 11, in order 0 0 .1 .1 .2 .2 .3 .3
    // .6 .7 .8 .8 10 11: MAD .3. 0.6745·10/.3 = 22.4833, 0.6745·11/.3 = 24.7317; the next is
    // 0.6745·.8/.3 = 1.7987. Mean and standard deviation would hide both (z 2.3 and 2.5).
    const values = [3.2, 3.4, 3.7, 3.7, 3.8, 3.9, 4, 4, 4.1, 4.2, 4.7, 4.8, 14, 15];
    const { scores, median, deviation } = robustZ(values)!;
    expect([median, Number(deviation.toFixed(9))]).toEqual([4, 0.3]);
    expect(scores[12]).toBeCloseTo(22.4833, 4);
    expect(scores[13]).toBeCloseTo(24.7317, 4);
    expect(scores.filter((score) => Math.abs(score) > usualLimit)).toHaveLength(2);
    expect(scores[11]).toBeCloseTo(1.7987, 4);
  });

  it('measures a skewed side by its own spread, a symmetric sample as usual', () => {
    const symmetric = [1, 2, 3, 4, 5];
    expect(sidedZ(symmetric, 0).scores.map((score) => score.toFixed(9))).toEqual(
      robustZ(symmetric)!.scores.map((score) => score.toFixed(9)),
    );
    // Median 4, all deviations 3 2 1 0 4 12 28: MAD 3; above 0 4 12 28: MAD 8; below 3 2 1 0: 1.5,
    // so the common 3 stands.
    const { below, above } = sidedZ([1, 2, 3, 4, 8, 16, 32], 0);
    expect([below * 0.6745, above * 0.6745].map((one) => Number(one.toFixed(9)))).toEqual([3, 8]);
    expect(sidedZ([5, 5, 5, 9], 1).scores[3]).toBeCloseTo(0.6745 * 4, 9);
  });

  it('says nothing when most values are equal or there are none', () => {
    expect([robustZ([5, 5, 5, 9]), robustZ([])]).toEqual([null, null]);
  });
});

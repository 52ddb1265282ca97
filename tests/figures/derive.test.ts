import { atOnce } from '../../src/figures/steps';
import { possibleChanges } from '../../src/figures/change';
import { derivingMissing } from '../../src/figures/derive';
import { of } from '../../src/figures/expression';
import { readStated } from '../../src/figures/reading';
import type { StatedFigure } from '../../src/figures/stated';
import type { Indicator } from '../../src/indicators/catalogue/indicator';
import { billions, indicator, stated } from './makers';

const count = indicator('count');
const share = indicator('percentage', { decimals: 1 });
const ratio = indicator('ratio');

function derive(one: Indicator, ...figures: Partial<StatedFigure>[]): readonly StatedFigure[] {
  return atOnce(
    derivingMissing(
      figures.map((parts, index) => stated({ id: `f${index}`, ...parts })),
      () => one,
    ),
  );
}

const tỷ = { scale: 1e9, unit: 'tỷ đồng' };

describe('deriveMissing', () => {
  it('finds the only whole plan behind 3.738 tỷ = 105,18 %', () => {
    const [plan] = derive(billions, { ...tỷ, value: 3738 }, { kind: 'attainment', value: 105.18, decimals: 2 });
    expect(plan).toMatchObject({
      kind: 'plan',
      value: 3554,
      year: 2018,
      derived: { from: ['f0', 'f1'], assumption: 'plan-is-whole-at-printed-scale' },
    });
  });

  it('finds the base behind 1.070.000 after +265.000', () => {
    const [base] = derive(count, { value: 1070000 }, { kind: 'change', value: 265000, baseYear: 2017 });
    expect(base).toMatchObject({
      kind: 'actual',
      value: 805000,
      year: 2017,
      derived: { assumption: 'exact-difference' },
    });
  });

  it('finds the only whole number of communes that grew 32 % to 156', () => {
    const [base] = derive(count, { value: 156 }, { kind: 'growth', value: 32, baseYear: 2017 });
    expect(base).toMatchObject({ value: 118, derived: { assumption: 'count-is-whole' } });
  });

  it.each<[string, Indicator, Partial<StatedFigure>, Partial<StatedFigure>]>([
    ['many plans fit 102 %', billions, { ...tỷ, value: 4020 }, { kind: 'attainment', value: 102 }],
    ['many plans fit a full count', count, { value: 2890000 }, { kind: 'attainment', value: 110.74, decimals: 2 }],
    [
      'two prints fit 11,7 after +15,9 %',
      ratio,
      { value: 11.7, decimals: 1 },
      { kind: 'growth', value: 15.9, decimals: 1, baseYear: 2017 },
    ],
    [
      '"tăng 1,86 lần" reads two ways',
      count,
      { value: 615 },
      { kind: 'multiple', value: 1.86, decimals: 2, baseYear: 2017 },
    ],
    ['the result is hedged', billions, { ...tỷ, value: 5, hedge: 'above' }, { kind: 'attainment', value: 100 }],
    [
      'the change is hedged',
      billions,
      { ...tỷ, value: 2850 },
      { kind: 'growth', value: 3.5, decimals: 1, hedge: 'about', baseYear: 2017 },
    ],
    ['points or per cent', share, { kind: 'share', value: 85 }, { kind: 'growth', value: 25, baseYear: 2017 }],
  ])('derives nothing when %s', (_, one, result, claim) => {
    expect(derive(one, result, claim)).toEqual([]);
  });

  it('derives nothing that the paper states itself', () => {
    const figures = [
      { ...tỷ, value: 838 },
      { ...tỷ, value: 584, year: 2017 },
      { kind: 'growth', value: 43.49, decimals: 2, baseYear: 2017 },
    ] as const;
    expect(derive(billions, ...figures)).toEqual([]);
  });
});

describe('possibleChanges', () => {
  const readings = (one: Indicator, result: Partial<StatedFigure>, claim: Partial<StatedFigure>): readonly string[] =>
    possibleChanges(stated({ baseYear: 2017, ...claim }), of(readStated(stated(result), one)), one).map(
      (change) => change.reading,
    );

  it('drops points when the base would be below zero', () => {
    expect(readings(share, { kind: 'share', value: 94.3, decimals: 1 }, { kind: 'growth', value: 104 })).toEqual([
      'relative',
    ]);
    expect(readings(ratio, { value: 11.7, decimals: 1 }, { kind: 'growth', value: 15.9, decimals: 1 })).toEqual([
      'relative',
    ]);
  });

  it('keeps both readings where both bases are possible', () => {
    expect(readings(share, { kind: 'share', value: 85 }, { kind: 'growth', value: 25 })).toEqual([
      'relative',
      'points',
    ]);
    expect(readings(count, { value: 615 }, { kind: 'multiple', value: 1.86, decimals: 2 })).toEqual([
      'ratio',
      'increase',
    ]);
    expect(readings(count, { value: 500000 }, { kind: 'growth', value: 299 })).toEqual(['relative', 'ratio']);
  });

  it('drops a reading that leaves a fraction of a commune', () => {
    // 7 after "tăng 2,1 lần": 7/2.1 lies in [3.26, 3.41], where no whole number is; 7/3.1 in [2.22,
    // 2.30] neither.
    expect(readings(count, { value: 7 }, { kind: 'multiple', value: 2.1, decimals: 1 })).toEqual([]);
  });
});

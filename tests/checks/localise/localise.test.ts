import { isBroken, toRow } from '../../../src/checks/localise/linear';
import { localise } from '../../../src/checks/localise/localise';
import { seeds } from '../../sampling';
import { atMostRule, generateRecord, isVisible, random, spoil, sumRule } from './records';

const total = sumRule(0, [1, 2, 3]);

describe('localise', () => {
  it('finds nothing where every rule holds', () => {
    expect(localise({ values: [6, 1, 2, 3], rules: [total] })).toEqual({ sets: [], ranked: [], complete: true });
  });

  it('lists every cell that could be wrong, the one with a known slip first', () => {
    const { sets, ranked } = localise({ values: [1000, 1000, 200, 700], rules: [total] });
    expect(sets).toEqual([[0], [1]]);
    expect(ranked[0]).toMatchObject({ cells: [1], values: [100], causes: ['powerOfTen'] });
  });

  it('names the cell that two broken rules share', () => {
    const rules = [sumRule(0, [1, 2]), sumRule(3, [0, 4])];
    const { sets, ranked } = localise({ values: [53, 10, 25, 85, 50], rules });
    expect(sets).toEqual([[0]]);
    expect(ranked[0]).toMatchObject({ values: [35], causes: ['transposition'] });
  });

  it('sees two cells that hold each other’s values', () => {
    const rules = [sumRule(0, [1, 2]), sumRule(3, [4, 5])];
    // 12 and 47 stand in each other's places.
    const { ranked } = localise({ values: [20, 47, 8, 60, 12, 13], rules });
    expect(ranked[0]).toMatchObject({ cells: [1, 4], values: [12, 47], causes: ['swapped', 'swapped'] });
  });

  it('takes no zero for another cell’s value', () => {
    const rules = [sumRule(0, [1, 2]), sumRule(3, [4, 5])];
    const { ranked } = localise({ values: [20, 0, 8, 13, 12, 13], rules });
    expect(ranked.length).toBeGreaterThan(0);
    expect(ranked.flatMap(({ causes }) => causes)).not.toContain('swapped');
  });

  it('respects weights: a formula’s total is the last to be blamed', () => {
    const { sets } = localise({ values: [7, 1, 2, 3], rules: [total], weights: [5, 1, 1, 1] });
    expect(sets).toEqual([[1], [2], [3]]);
  });

  it('lists what weighs a little more behind the lightest, and nothing that holds one of those', () => {
    const weights = [0.5, 1, 0.8, 1.1];
    const { sets } = localise({ values: [7, 1, 2, 3], rules: [total], weights, slack: 0.5 });
    expect(sets).toEqual([[0], [1], [2]]);
  });

  it('says so when its effort is spent', () => {
    expect(localise({ values: [7, 1, 2, 3], rules: [total], effort: 1 })).toEqual({
      sets: [],
      ranked: [],
      complete: false,
    });
  });

  it('leaves alone what rounding explains', () => {
    expect(localise({ values: [7, 1, 2, 3], rules: [{ ...total, tolerance: 1 }] }).sets).toEqual([]);
  });

  it('gives repairs that satisfy every rule, and only smallest sets that can', () => {
    for (const seed of seeds('localised records', 200, { first: 1 })) {
      const draw = random(seed);
      const record = generateRecord(draw);
      const faulty = spoil(record, 1 + (seed % 2), draw);
      for (const { cells, values } of localise({ values: faulty.values, rules: record.rules }).ranked) {
        const repaired = [...faulty.values];
        cells.forEach((cell, at) => (repaired[cell] = values[at]!));
        expect(record.rules.filter((rule) => isBroken(toRow(rule), repaired))).toEqual([]);
        expect(Math.min(...repaired)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([
    [1, 0.9],
    [2, 0.85],
  ])(
    'names the guilty cells of %i visible slip(s) exactly in at least %d of records, and lists them among the ties',
    (count, share) => {
      let [seen, named] = [0, 0];
      const records = seeds('localised slips', 400, { first: 1, least: 100 });
      for (const seed of records) {
        const draw = random(seed * 31 + count);
        const record = generateRecord(draw);
        const { values, cells } = spoil(record, count, draw);
        if (cells.length < count || !cells.every((cell) => isVisible(record, values, cell))) continue;
        const { ranked } = localise({ values, rules: record.rules });
        seen += 1;
        if (String([...(ranked[0]?.cells ?? [])].sort((a, b) => a - b)) === String(cells)) named += 1;
      }
      expect(seen).toBeGreaterThan(records.length / 2);
      expect(named / seen).toBeGreaterThanOrEqual(share);
    },
  );
});

describe('the cause of a wrong number', () => {
  it.each([
    [3783, 3738, 'transposition'],
    [37380, 3738, 'powerOfTen'],
    [3.738, 3738, 'powerOfTen'],
    [-3738, 3738, 'sign'],
    [3768, 3738, 'digit'],
    [378, 3738, 'length'],
    [2890, 2890123, 'unit'],
    [9999, 3738, 'none'],
  ])('explains %d where %d is right as %s', (found, right, cause) => {
    const { ranked } = localise({ values: [found, right], rules: [sumRule(0, [1])], weights: [1, 3] });
    expect(ranked[0]).toMatchObject({ cells: [0], values: [right], causes: [cause] });
  });

  it('knows parts that exceed their whole', () => {
    const { ranked } = localise({ values: [5000, 800], rules: [atMostRule(0, 1)] });
    expect(ranked.map(({ cells, causes }) => [cells[0], causes[0]])).toContainEqual([0, 'powerOfTen']);
  });
});

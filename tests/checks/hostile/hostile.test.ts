import { seeds } from '../../sampling';
import { hostileFindings, randomFindings } from './hostileBook';

const rounds = seeds('hostile workbooks', 750);

test('hostile workbooks: every rule answers, and in whole sentences', () => {
  const unsound: string[] = [];
  const rules = new Set<string>();
  let grids = 0;
  for (const seed of rounds) {
    const result = hostileFindings(seed);
    grids += result.grids;
    for (const { rule } of result.findings) rules.add(rule);
    unsound.push(...result.unsound.map((finding) => `${seed} ${JSON.stringify(finding)}`));
  }
  expect(unsound).toEqual([]);
  expect(grids).toBeGreaterThan(2.5 * rounds.length);
  // The hostile texts reach the rules, not only the reading.
  expect(rules.size).toBeGreaterThan(25);
});

// The ledger of this one states a number that no cell can hold.
test('nobody is advised to type what no cell can hold', () => {
  expect(hostileFindings(41_975).unsound).toEqual([]);
});

test('workbooks of random sheets: whatever looks like a form is answered in whole sentences', () => {
  const unsound: string[] = [];
  let [grids, reports] = [0, 0];
  for (const seed of rounds) {
    const result = randomFindings(seed);
    grids += result.grids;
    reports += result.reports;
    unsound.push(...result.unsound.map((finding) => `${seed} ${JSON.stringify(finding)}`));
  }
  expect(unsound).toEqual([]);
  expect(reports).toBeGreaterThan(grids / 20);
  expect(reports).toBeLessThan(grids / 2);
});

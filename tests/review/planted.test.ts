import { reviewFiles } from '../../src/review/review';
import { faults, withFaults, type Fault } from './faults';
import { misSent, rightFiles } from './misSent';
import { scoreOf } from './planted';
import { lists, provinces } from './provinces';
import { files } from './snapshots';

test('forty planted faults in the cells of thirty-four workbooks are found, and hardly anybody else is accused', () => {
  const clean = reviewFiles(files(provinces.length), lists).ranking;
  const spoiled = reviewFiles(
    files(provinces.length, (at) => withFaults(at)),
    lists,
  ).ranking;
  const { found, missed, consequences, wrong } = scoreOf(spoiled, clean);
  console.log(
    `planted ${faults.length}, found ${found.length}, missed ${missed.length}, false ${wrong.length}, on rows computed from a planted cell ${consequences.length}`,
  );
  expect(faults).toHaveLength(40);
  expect(missed).toEqual([]);
  // A spoiled neighbour moves the middle of the others, and somebody at its edge may fall out.
  expect(wrong.length).toBeLessThanOrEqual(2);
}, 60_000);

/** One slip of each kind, and as many more as make forty with the workbooks that are sent wrongly. */
function someFaults(count: number): readonly Fault[] {
  const firsts = faults.filter(({ kind }, at) => faults.findIndex((one) => one.kind === kind) === at);
  return [...firsts, ...faults.filter((one) => !firsts.includes(one))].slice(0, count);
}

test('among forty faults are exchanged heads, second copies, blank forms and two statuses: the right book counts in all', () => {
  const planted = someFaults(24);
  const inputOf = (at: number) => withFaults(at, planted);
  const extra = misSent(inputOf);
  expect(planted.length + extra.length).toBe(40);
  const clean = reviewFiles(
    rightFiles(() => ({})),
    lists,
  ).ranking;
  // The wrong ones come first: the order of the files decides nothing.
  const given = [...extra.map(({ submitted }) => submitted), ...rightFiles(inputOf)];
  const result = reviewFiles(given, lists);
  const counted = result.ranking.map(({ file }) => file).sort();
  expect(counted).toEqual(provinces.map(({ code }) => `${code}.xlsx`).sort());

  const { found, wrong } = scoreOf(result.ranking, clean, planted);
  const setAside = extra.filter(({ submitted: { file }, reason }) =>
    result.aside.some((one) => one.file === file && one.reason === reason),
  );
  const falselyAside = result.aside.filter(({ file }) => !extra.some(({ submitted }) => submitted.file === file));
  const falseOnes = wrong.length + falselyAside.length;
  console.log(`planted 40, found ${found.length + setAside.length}, false ${falseOnes}`);
  expect(setAside.map(({ kind, at }) => [kind, at])).toEqual(extra.map(({ kind, at }) => [kind, at]));
  expect(found.length + setAside.length).toBeGreaterThanOrEqual(39);
  expect(falseOnes).toBeLessThanOrEqual(2);
  // Every file that does not count can be chosen, and says how full it is.
  for (const one of result.aside) {
    expect(one.candidates.length).toBeGreaterThan(0);
    expect(one.completeness).not.toBeNull();
    expect(one.time).not.toBeNull();
  }
}, 120_000);

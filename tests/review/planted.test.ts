import { reviewFiles } from '../../src/review/review';
import { faults, withFaults } from './faults';
import { scoreOf } from './planted';
import { lists, provinces } from './provinces';
import { files } from './snapshots';

test('forty planted faults in thirty-four workbooks are found, and hardly anybody else is accused', () => {
  const clean = reviewFiles(files(provinces.length), lists).ranking;
  const spoiled = reviewFiles(files(provinces.length, withFaults), lists).ranking;
  const { found, missed, consequences, wrong } = scoreOf(spoiled, clean);
  console.log(
    `planted ${faults.length}, found ${found.length}, missed ${missed.length}, false ${wrong.length}, on rows computed from a planted cell ${consequences.length}`,
  );
  expect(faults).toHaveLength(40);
  expect(missed).toEqual([]);
  // A spoiled neighbour moves the middle of the others, and somebody at its edge may fall out.
  expect(wrong.length).toBeLessThanOrEqual(3);
}, 60_000);

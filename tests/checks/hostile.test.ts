import { checkBook } from '../../src/checks/engine';
import type { Finding } from '../../src/checks/finding';
import { catalogue, gridsOf, readGrids } from './books';
import { generateBook } from './generate';
import { spoil } from './hostile';
import { Random } from './random';

const rounds = 120;

/** Traces of a number or a word that a message did not get; `{place}` and its like are among the hostile texts themselves. */
const broken = /NaN|undefined|Infinity|\[object|\{(?!place\}|row\}|vi\})\w+\}/;

const isSound = ({ message, left, right, tolerance, cells }: Finding): boolean =>
  [message.vi, message.en].every((text) => text !== '' && !broken.test(text)) &&
  [left, right, tolerance].every((side) => side === null || Number.isFinite(side)) &&
  cells.length > 0 &&
  cells.every(({ address }) => /^[A-Z]{1,3}[1-9]\d*$/.test(address));

test(`${rounds} hostile workbooks: every rule answers, and in whole sentences`, () => {
  const unsound: string[] = [];
  const rules = new Set<string>();
  for (let seed = 0; seed < rounds; seed += 1) {
    const random = new Random(seed);
    const share = random.pick([0.005, 0.02, 0.1, 0.5]);
    const { book: input } = generateBook(seed);
    const read = (year: number) =>
      readGrids(
        gridsOf({ ...input, year }).map((grid) => spoil(grid, share, random)),
        [input.template!],
      );
    const checks = checkBook(read(2018), { catalogue, earlier: [read(2017)] });
    for (const finding of checks.flatMap((check) => check.findings)) {
      rules.add(finding.rule);
      if (!isSound(finding)) unsound.push(`${seed} ${JSON.stringify(finding)}`);
    }
  }
  expect(unsound).toEqual([]);
  // The hostile texts reach the rules, not only the reading.
  expect(rules.size).toBeGreaterThan(25);
});

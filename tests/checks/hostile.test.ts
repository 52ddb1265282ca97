import { checkBook } from '../../src/checks/engine';
import { catalogue, gridsOf, readGrids } from './books';
import { generateBook } from './generate';
import { spoil } from './hostile';
import { Random } from './random';

const rounds = 150;
const broken = /NaN|undefined|Infinity|\[object|\{(?!place\}|row\}|vi\})\w+\}/;

test(`${rounds} hostile workbooks: every rule gives an answer in words`, () => {
  let findings = 0;
  for (let seed = 0; seed < rounds; seed += 1) {
    const random = new Random(seed);
    const { book: input } = generateBook(seed);
    const share = random.pick([0.005, 0.02, 0.1, 0.5]);
    const grids = gridsOf(input).map((grid) => spoil(grid, share, random));
    const earlier = gridsOf({ ...input, year: 2017 }).map((grid) => spoil(grid, share, random));
    const checks = checkBook(readGrids(grids, [input.template!]), {
      catalogue,
      earlier: [readGrids(earlier, [input.template!])],
    });
    for (const finding of checks.flatMap((check) => check.findings)) {
      findings += 1;
      const { message, left, right, tolerance } = finding;
      if ([message.vi, message.en].some((text) => broken.test(text)))
        throw new Error(`${seed} ${finding.rule}: ${message.vi}`);
      for (const side of [left, right, tolerance]) expect(side === null || Number.isFinite(side)).toBe(true);
      expect(finding.cells.length).toBeGreaterThan(0);
      expect(finding.cells.every(({ address }) => /^[A-Z]{1,3}\d+$/.test(address))).toBe(true);
    }
  }
  expect(findings).toBeGreaterThan(rounds);
});

import { hostileFindings } from '../checks/hostileBook';
import type { Bench } from './benches';

/** A million, `fuzz 1000000`, takes the better part of an hour. */
const usualGrids = 20_000;
const reportEvery = 50_000;

/** Hostile workbooks: no rule may throw, and no message may show a number or word that is missing. */
export const fuzzBench: Bench = {
  name: 'fuzz',
  usage: 'fuzz [grids]',
  needsFile: false,
  brief: ['2000'],
  run([count]) {
    const wanted = Number(count ?? usualGrids);
    let [grids, findings, seed] = [0, 0, 0];
    const since = performance.now();
    for (let next = reportEvery; grids < wanted; seed += 1) {
      const result = hostileFindings(seed);
      grids += result.grids;
      findings += result.findings.length;
      for (const finding of result.unsound) process.stdout.write(`${seed}: ${JSON.stringify(finding)}\n`);
      if (result.unsound.length > 0) process.exitCode = 1;
      if (grids < next) continue;
      process.stderr.write(`${grids} grids, ${((performance.now() - since) / 1000).toFixed(0)} s\n`);
      next += reportEvery;
    }
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    process.stdout.write(
      `${grids} hostile grids in ${seed} workbooks: ${findings} findings, all sound, nothing thrown, ${seconds} s\n`,
    );
  },
};

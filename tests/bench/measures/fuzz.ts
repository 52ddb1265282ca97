import { hostileFindings, randomFindings } from '../../checks/hostile/hostileBook';
import type { Bench } from '../benches';

/** A million, `fuzz 1000000`, takes an hour. */
const usualGrids = 20_000;
const reportEvery = 50_000;

/**
 * Spoilt and random workbooks: no rule may throw, and no message may show a number or word that is
 * missing.
 */
export const fuzzBench: Bench = {
  name: 'fuzz',
  usage: 'fuzz [grids [first seed]]',
  needsFile: false,
  brief: ['2000'],
  run([count, from]) {
    const wanted = Number(count ?? usualGrids);
    const first = Number(from ?? 0);
    let [grids, reports, findings, faults] = [0, 0, 0, 0];
    let seed = first;
    const since = performance.now();
    const tell = (fault: string): void => {
      faults += 1;
      process.stdout.write(`seed ${seed}: ${fault}\n`);
      process.exitCode = 1;
    };
    for (let next = reportEvery; grids < wanted; seed += 1) {
      for (const judge of [hostileFindings, randomFindings]) {
        try {
          const result = judge(seed);
          grids += result.grids;
          reports += result.reports;
          findings += result.findings.length;
          for (const finding of result.unsound) tell(JSON.stringify(finding));
        } catch (error) {
          tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
        }
      }
      if (grids < next) continue;
      process.stderr.write(`${grids} grids, ${((performance.now() - since) / 1000).toFixed(0)} s\n`);
      next += reportEvery;
    }
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    const verdict = faults === 0 ? 'all sound, nothing thrown' : `${faults} FAULTS`;
    process.stdout.write(
      `${grids} hostile and random grids of ${seed - first} seeds from ${first}, ${reports} of them read as province sheets: ${findings} findings, ${verdict}, ${seconds} s\n`,
    );
  },
};

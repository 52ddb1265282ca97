import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bench } from '../benches';
import { measurePairs, measureProcesses, pairsGiven } from '../processCost';
import { budgetLine } from '../report';

const usualPairs = 30;
/** Times what Node takes to start and do nothing. */
const budget = 2;
const line = 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao, tăng 3,5%.';

/** What a person waits for before anything is done: a start of the command line. */
export const startBench: Bench = {
  name: 'start',
  usage: 'start [PAIRS]',
  needsFile: false,
  run: ([given = String(usualPairs)]) =>
    measureProcesses(async (costOf, folder) => {
      const pairs = pairsGiven(given);
      const text = path.join(folder, 'a.txt');
      await writeFile(text, line);
      const starts = { '--help': ['--help'], 'extract of one line': ['extract', text, '--province=38', '--year=2018'] };
      for (const [name, args] of Object.entries(starts)) {
        const { ratio, ours, other } = await measurePairs(
          pairs,
          () => costOf(['bin/chi-tieu.cjs', ...args]),
          () => costOf(['-e', '0']),
        );
        const what = `start: ${name}, processor time against node -e 0, median of ${pairs} pairs`;
        const medians = `medians ${ours.toFixed(0)} and ${other.toFixed(0)} ms`;
        process.stdout.write(`${budgetLine(what, ratio, budget, '×')}; ${medians}\n`);
      }
    }),
};

import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { extractFigures } from '../../../src/narrative/figure/extract';
import { hostileTexts } from '../../narrative/hostileTexts';
import type { Bench } from '../benches';
import { passageTexts, reportOf } from './passages';

/** Milliseconds that reading twenty pages may take. */
const budget = 200;
const rounds = 15;
/** Four times the text may cost so many times as much, and milliseconds besides. */
const growthAllowed = 9;
const slack = 400;

const context = { province: { scheme: '63', code: '38' }, year: 2018, catalogue: loadCatalogue() } as const;

/** Reads report texts of growing length, and texts made to hurt, and prints median times. */
export const textBench: Bench = {
  name: 'text',
  usage: 'text',
  needsFile: false,
  run() {
    const passages = passageTexts();
    for (const pages of [10, 20, 40]) {
      const { clock, processor, figures } = measured(reportOf(passages, pages));
      const verdict = pages === 20 ? `; budget ${budget} ms of clock` : '';
      print(`report text, ${pages} pages, ${figures} figures: median ${clock} ms, processor ${processor} ms${verdict}`);
    }
    for (const [name, make] of hostileTexts) {
      const [small, large] = [25_000, 100_000].map((length) => measured(make(length), 3).processor);
      const verdict = large! > growthAllowed * small! + slack ? ': over, it grows faster than the text' : '';
      const growth = `${(large! / Math.max(1, small!)).toFixed(1)} times (linear is 4, quadratic 16)${verdict}`;
      print(`hostile, ${name}: 25,000 characters ${small} ms of processor, 100,000 ${large} ms, ${growth}`);
    }
  },
};

interface Measured {
  /** Milliseconds, medians. */
  readonly clock: number;
  readonly processor: number;
  readonly figures: number;
}

function measured(text: string, times = rounds): Measured {
  const clock: number[] = [];
  const processor: number[] = [];
  let figures = 0;
  for (let round = 0; round < times + 2; round += 1) {
    const [since, used] = [performance.now(), process.cpuUsage()];
    figures = extractFigures(text, context).length;
    // The first rounds warm up.
    if (round < 2) continue;
    clock.push(performance.now() - since);
    processor.push(process.cpuUsage(used).user / 1000);
  }
  return { clock: median(clock), processor: median(processor), figures };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)]!);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { usualSettings } from '../../../src/checks/provinces/hidiroglouBerthelot';
import { hidiroglouBerthelot } from '../../checks/outlier/hidiroglouBerthelot';
import type { Bench } from '../benches';
import { readInput } from '../input';

// A missing value arrives as null: JSON has no NaN.
const value = v.nullable(v.number());
const fileSchema = v.record(
  v.string(),
  v.object({ id: v.array(v.union([v.string(), v.number()])), prev: v.array(value), cur: v.array(value) }),
);

/** Scores every case of a file; one JSON line a case. */
export const hidiroglouBerthelotBench: Bench = {
  name: 'hb',
  usage: 'hb FILE.json --U .5 --A .05 --C 4',
  needsFile: true,
  run(args) {
    const number = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { U: number, A: number, C: number },
    });
    const setting = (name: 'U' | 'A' | 'C'): number => Number(values[name] ?? usualSettings[name]);
    const settings = { U: setting('U'), A: setting('A'), C: setting('C') };
    for (const [name, { id, prev, cur }] of Object.entries(readInput(positionals[0], fileSchema))) {
      const pairs = id.map((unit, at) => ({
        id: String(at),
        unit,
        previous: prev[at] ?? NaN,
        current: cur[at] ?? NaN,
      }));
      const result = hidiroglouBerthelot(pairs, settings);
      const unitOf = (at: string): string | number => id[Number(at)]!;
      const scores = new Map(result.scores.map(({ id: at, score }) => [at, score]));
      const line = {
        case: name,
        bounds: result.bounds,
        scores: pairs.map((pair) => scores.get(pair.id) ?? null),
        flagged: result.flagged.map(unitOf),
        excluded: result.excluded.map(unitOf),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  },
};

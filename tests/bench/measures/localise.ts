import * as v from 'valibot';
import type { LinearRule } from '../../../src/checks/localise/linear';
import { localise } from '../../../src/checks/localise/localise';
import type { Bench } from '../benches';
import { readInput } from '../input';
import { measureRecords } from '../localiseRecords';

const ruleSchema = v.variant('type', [
  v.object({ type: v.literal('sum'), total: v.string(), parts: v.array(v.string()) }),
  v.object({ type: v.literal('le'), part: v.string(), whole: v.string() }),
]);

const fileSchema = v.object({
  vars: v.array(v.string()),
  rulesets: v.array(v.object({ id: v.union([v.string(), v.number()]), rules: v.array(ruleSchema) })),
  records: v.array(
    v.object({
      id: v.union([v.string(), v.number()]),
      ruleset: v.union([v.string(), v.number()]),
      values: v.union([v.array(v.number()), v.record(v.string(), v.number())]),
    }),
  ),
});

/**
 * Localises the faults of every record of a file, one JSON line a record; without a file, says how
 * well it does on generated records.
 */
export const localiseBench: Bench = {
  name: 'localise',
  usage: 'localise [FILE.json]',
  needsFile: false,
  run([file]) {
    if (file === undefined) return measureRecords();
    const { vars, rulesets, records } = readInput(file, fileSchema);
    const rulesOf = new Map(rulesets.map(({ id, rules }) => [id, rules.map((rule) => toLinear(rule, vars))]));
    for (const record of records) {
      const rules = rulesOf.get(record.ruleset);
      if (!rules) throw new Error(`record ${record.id} names a ruleset that is not there: ${record.ruleset}`);
      const values = Array.isArray(record.values) ? record.values : vars.map((name) => valueOf(record.values, name));
      const since = performance.now();
      const { sets, ranked } = localise({ values, rules });
      const ms = performance.now() - since;
      const names = (cells: readonly number[]): readonly string[] => cells.map((cell) => vars[cell]!);
      const line = {
        id: record.id,
        sets: sets.map(names),
        ranked: ranked.map(({ cells, values: repaired, causes }) => ({
          vars: names(cells),
          values: repaired,
          cause: [...new Set(causes)].join('+'),
        })),
        ms: Number(ms.toFixed(3)),
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  },
};

function valueOf(values: unknown, name: string): number {
  const value = (values as Readonly<Record<string, number>>)[name];
  if (value === undefined) throw new Error(`a record has no value for ${name}`);
  return value;
}

function toLinear(rule: v.InferOutput<typeof ruleSchema>, vars: readonly string[]): LinearRule {
  const cell = (name: string): number => {
    const index = vars.indexOf(name);
    if (index < 0) throw new Error(`a rule names a variable that is not there: ${name}`);
    return index;
  };
  const [left, right] = rule.type === 'sum' ? [[rule.total], rule.parts] : [[rule.part], [rule.whole]];
  return {
    terms: [
      ...left.map((name) => ({ cell: cell(name), coefficient: 1 })),
      ...right.map((name) => ({ cell: cell(name), coefficient: -1 })),
    ],
    bound: 0,
    equality: rule.type === 'sum',
    tolerance: 0,
  };
}

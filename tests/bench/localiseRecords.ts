import { localise } from '../../src/checks/localise/localise';
import { generateRecord, isVisible, random, slips, spoil, type Slip } from '../checks/localise/records';
import { budgetLine, median } from './report';
import { table } from './table';

/** Records of each kind whose faults arithmetic can see. */
const records = 400;
const budget = 2;
/** What is to be named exactly, per cent, by how many faults there are. */
const targets = { 1: 90, 2: 85 } as const;

interface Tally {
  readonly seen: number;
  /** The likeliest set is the guilty cells, no more and no fewer. */
  readonly named: number;
  /** The guilty cells are among the sets. */
  readonly listed: number;
  readonly times: readonly number[];
}

/**
 * Records of forty cells with twenty relations, spoilt by each kind of slip: how often the guilty
 * cells are named exactly, and how fast.
 */
export function measureRecords(): void {
  const kinds: readonly (readonly [string, readonly Slip[]])[] = [
    ...Object.entries(slips).map(([name, slip]) => [name, [slip]] as const),
    ['all kinds', Object.values(slips)],
  ];
  const times: number[] = [];
  for (const faults of [1, 2] as const) {
    process.stdout.write(`\n${faults === 1 ? 'One fault' : 'Two faults'} a record, ${records} records of each kind\n`);
    const tallies = kinds.map(([name, slip]) => [name, tallyOf(faults, slip)] as const);
    const rows = tallies.map(([name, { seen, named, listed, times: own }]) => {
      const share = (part: number): string => ((100 * part) / seen).toFixed(1);
      return [name, String(seen), share(named), share(listed), median(own).toFixed(2), Math.max(...own).toFixed(1)];
    });
    process.stdout.write(table(['kind', 'seen', 'named exactly %', 'listed %', 'median ms', 'longest ms'], rows));
    const { named, seen } = tallies.at(-1)![1];
    const verdict = (100 * named) / seen >= targets[faults] ? 'reached' : 'MISSED';
    process.stdout.write(
      `Named exactly: ${((100 * named) / seen).toFixed(1)} % (at least ${targets[faults]} %: ${verdict})\n`,
    );
    for (const [, tally] of tallies) times.push(...tally.times);
  }
  process.stdout.write(`${budgetLine('localise: median over all records', median(times), budget, 'ms')}\n`);
}

function tallyOf(faults: number, kinds: readonly Slip[]): Tally {
  const times: number[] = [];
  let [seen, named, listed] = [0, 0, 0];
  for (let seed = 1; seen < records && seed < records * 20; seed += 1) {
    const draw = random(seed * 104_729 + faults * 31 + kinds.length);
    const record = generateRecord(draw);
    const { values, cells } = spoil(record, faults, draw, kinds);
    if (cells.length < faults || !cells.every((cell) => isVisible(record, values, cell))) continue;
    seen += 1;
    const since = performance.now();
    const { sets, ranked } = localise({ values, rules: record.rules });
    times.push(performance.now() - since);
    const guilty = String(cells);
    const inOrder = (set: readonly number[]): string => String([...set].sort((a, b) => a - b));
    named += Number(ranked[0] !== undefined && inOrder(ranked[0].cells) === guilty);
    listed += Number([...sets, ...ranked.map((repair) => repair.cells)].some((set) => inOrder(set) === guilty));
  }
  return { seen, named, listed, times };
}

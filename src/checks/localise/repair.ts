import { areSame } from '../../indicators/lists';
import type { Budget } from './budget';
import { digitsIn } from './candidates';
import { causeCost, type Cause } from './causes';
import { choicesOf } from './choices';
import { isBroken, type Row } from './linear';
import { rangeOf, type Range } from './range';
import { doubt, type CellSense } from './sense';

/** New values for the cells of a set, and the slips they would undo. */
export interface Repair {
  readonly cells: readonly number[];
  readonly values: readonly number[];
  readonly causes: readonly Cause[];
  /** Sum of the causes' costs and of what makes the values hard to believe: less is likelier. */
  readonly cost: number;
}

/** What repairs are made of, and how much may be tried. */
export interface RepairTask {
  readonly rows: readonly Row[];
  readonly sense: CellSense;
  readonly budget: Budget;
  readonly known: KnownRepairs;
}

/**
 * What sets came to, with the rows for which it was worked out. Where relations are stated in
 * several ways most sets meet the same rows in each.
 */
export type KnownRepairs = Map<string, { readonly rows: readonly Row[]; readonly repair: Repair | null }>;

/**
 * The likeliest repair of a set: values that satisfy every row and undo slips, of least total cost.
 * Rows must be satisfiable by the set (see `smallestSets`). Null where no value does, where none
 * costs less than `limit`, or where the budget was spent before one was found.
 */
export function bestRepair(
  task: RepairTask,
  values: readonly number[],
  set: readonly number[],
  limit = Infinity,
): Repair | null {
  const rows = task.rows.filter((row) => set.some((cell) => row.coefficients.has(cell)));
  const key = `${set.join()} below ${limit}`;
  const before = task.known.get(key);
  if (before && areSame(before.rows, rows)) return before.repair;
  const own = { ...task, rows };
  const repair = swappedPair(own, values, set) ?? assign(own, values, set, limit);
  if (!task.budget.isSpent) task.known.set(key, { rows, repair });
  return repair;
}

/**
 * Two cells that hold each other's values; null where putting them right does not satisfy every
 * row, and where one is a zero: a number left out, or filled in by a program, came from nowhere.
 */
export function swappedPair(
  { rows, sense }: Pick<RepairTask, 'rows' | 'sense'>,
  values: readonly number[],
  set: readonly number[],
): Repair | null {
  const [a, b] = set;
  if (set.length !== 2 || a === undefined || b === undefined || values[a] === values[b]) return null;
  if (values[a] === 0 || values[b] === 0) return null;
  const swapped = [...values];
  [swapped[a], swapped[b]] = [values[b]!, values[a]!];
  if (rows.some((row) => isBroken(row, swapped))) return null;
  const believable = [a, b].reduce(
    (total, cell) => total + doubt(sense, cell, swapped[cell]!) - doubt(sense, cell, values[cell]!),
    0,
  );
  return {
    cells: set,
    values: [swapped[a], swapped[b]],
    causes: ['swapped', 'swapped'],
    // One slip, whatever it does to two cells.
    cost: causeCost('swapped', digitsIn(values[a]!)) + believable,
  };
}

function assign(task: RepairTask, values: readonly number[], set: readonly number[], limit: number): Repair | null {
  const { rows, budget } = task;
  if (set.length === 0)
    return rows.some((row) => isBroken(row, values)) ? null : { cells: [], values: [], causes: [], cost: 0 };
  if (!budget.spend(rows.length * set.length)) return null;
  const ranges = set.map((cell) => ({ cell, range: rangeOf(rows, values, set, cell) }));
  // A cell whose value the others determine is settled first: it leaves nothing to try.
  ranges.sort((a, b) => width(a.range) - width(b.range));
  const { cell, range } = ranges[0]!;
  if (range === null) return null;
  const rest = set.filter((other) => other !== cell);
  let best: Repair | null = null;
  for (const { value, cause, cost } of choicesOf(task.sense, cell, values[cell]!, range, rest.length)) {
    const room = Math.min(limit, best?.cost ?? Infinity) - cost;
    // A partner can win back at most what makes its present value hard to believe.
    if (room + rest.reduce((total, other) => total + doubt(task.sense, other, values[other]!), 0) <= 0) continue;
    const after = [...values];
    after[cell] = value;
    const inner = assign(task, after, rest, room);
    if (inner && inner.cost < room) {
      best = {
        cells: [cell, ...inner.cells],
        values: [value, ...inner.values],
        causes: [cause, ...inner.causes],
        cost: cost + inner.cost,
      };
    }
  }
  return best;
}

function width(range: Range | null): number {
  return range === null ? -1 : range.high - range.low;
}

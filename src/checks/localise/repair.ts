import { causeCost, cachedCandidates, isRoundedUnit, type Candidate, type Cause } from './causes';
import { eliminate, isBroken, type Row } from './linear';

/** New values for the cells of a set, and the slips they would undo. */
export interface Repair {
  readonly cells: readonly number[];
  readonly values: readonly number[];
  readonly causes: readonly Cause[];
  /** Sum of the causes' costs: less is likelier. */
  readonly cost: number;
}

/** What is known of a cell besides the rules. */
export interface CellSense {
  /** False for a value that cannot stand in the cell: a fraction of something that is counted whole. */
  readonly accepts: (cell: number, value: number) => boolean;
  /** True where the cell repeats another one, last year's say. */
  readonly isCopy: (cell: number) => boolean;
}

export const anything: CellSense = { accepts: () => true, isCopy: () => false };

/** Where a cell may lie when the other cells of its set are free, rounding included. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** What the least rounded equality says the cell is; null where only bounds hold it. */
  readonly middle: number | null;
}

/** How many candidates a cell without a fixed value may try before its partners are asked. */
const candidateLimit = 400;

/**
 * The likeliest repair of a set: values that satisfy every row and undo slips, of least total cost. Rows must be satisfiable
 * by the set (see `smallestSets`).
 */
export function bestRepair(
  rows: readonly Row[],
  values: readonly number[],
  set: readonly number[],
  sense: CellSense = anything,
): Repair | null {
  const touching = rows.filter((row) => set.some((cell) => row.coefficients.has(cell)));
  return swappedPair(touching, values, set) ?? assign({ rows: touching, sense }, values, set, Infinity);
}

/** Two cells that hold each other's values. */
function swappedPair(rows: readonly Row[], values: readonly number[], set: readonly number[]): Repair | null {
  const [a, b] = set;
  if (set.length !== 2 || a === undefined || b === undefined || values[a] === values[b]) return null;
  const swapped = [...values];
  [swapped[a], swapped[b]] = [values[b]!, values[a]!];
  if (rows.some((row) => isBroken(row, swapped))) return null;
  return {
    cells: set,
    values: [swapped[a], swapped[b]],
    causes: ['swapped', 'swapped'],
    cost: 2 * causeCost('swapped', values[a]!),
  };
}

interface Task {
  readonly rows: readonly Row[];
  readonly sense: CellSense;
}

function assign(task: Task, values: readonly number[], set: readonly number[], limit: number): Repair | null {
  const { rows } = task;
  if (set.length === 0)
    return rows.some((row) => isBroken(row, values)) ? null : { cells: [], values: [], causes: [], cost: 0 };
  const ranges = set.map((cell) => ({ cell, range: rangeOf(rows, values, set, cell) }));
  // A cell whose value the others determine is settled first: it leaves nothing to try.
  ranges.sort((a, b) => width(a.range) - width(b.range));
  const { cell, range } = ranges[0]!;
  if (range === null) return null;
  const rest = set.filter((other) => other !== cell);
  let best: Repair | null = null;
  for (const { value, cause } of choices(task.sense, cell, values[cell]!, range, rest.length)) {
    const cost = causeCost(cause, values[cell]!);
    const budget = Math.min(limit, best?.cost ?? Infinity) - cost;
    if (budget <= 0) continue;
    const after = [...values];
    after[cell] = value;
    const inner = assign(task, after, rest, budget);
    if (inner && inner.cost < budget) {
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

/** Values worth trying in a range: the slips that lead to what was found, and the nearest value that fits. */
function choices(sense: CellSense, cell: number, found: number, range: Range, partners: number): readonly Candidate[] {
  const { low, high, middle } = range;
  const slips = cachedCandidates(found).filter(
    ({ value }) => value >= low && value <= high && sense.accepts(cell, value),
  );
  if (middle !== null) return [explained(sense, cell, found, range, slips)];
  // A free digit fits nearly any range, so it explains nothing unless a partner's value confirms it.
  const telling = slips.filter(({ cause }) => partners > 0 || cause === 'powerOfTen' || cause === 'sign');
  const nearest = Math.min(Math.max(found, low), high);
  return [...telling.slice(0, candidateLimit), { value: nearest, cause: 'none' }];
}

/** The likeliest story of a cell whose value the rules give: of slips of one kind the one nearest to that value. */
function explained(
  sense: CellSense,
  cell: number,
  found: number,
  { low, high, middle }: Range,
  slips: readonly Candidate[],
): Candidate {
  const first = slips[0];
  if (first) {
    const alike = slips.filter(({ cause }) => cause === first.cause);
    return alike.reduce((best, next) =>
      Math.abs(next.value - middle!) < Math.abs(best.value - middle!) ? next : best,
    );
  }
  const value = roundWithin(middle!, found, low, high);
  const accepted = sense.accepts(cell, value) ? value : roundWithin(Math.round(value), found, low, high);
  return { value: accepted, cause: isRoundedUnit(found, accepted) ? 'unit' : sense.isCopy(cell) ? 'copied' : 'none' };
}

/** Removes the dust that doubles leave: 12 significant digits are more than any table prints, and fewer where the range allows. */
function roundWithin(value: number, like: number, low: number, high: number): number {
  if (Number.isInteger(like) && Math.abs(value - Math.round(value)) < 1e-6) return Math.round(value);
  for (let digits = 3; digits < 12; digits += 1) {
    const shorter = Number(value.toPrecision(digits));
    const near = Math.abs(shorter - value) <= (high - low) / 8;
    if (near && shorter >= low && shorter <= high && (!Number.isInteger(like) || Number.isInteger(shorter)))
      return shorter;
  }
  return Number(value.toPrecision(12));
}

function width(range: Range | null): number {
  return range === null ? -1 : range.high - range.low;
}

/** The values of one cell for which the rest of the set can still satisfy every row. */
function rangeOf(rows: readonly Row[], values: readonly number[], set: readonly number[], cell: number): Range | null {
  const projected = set
    .filter((other) => other !== cell)
    .reduce<readonly Row[]>((left, other) => eliminate(left, other), rows);
  let [low, high, middle, loosest] = [-Infinity, Infinity, null as number | null, Infinity];
  for (const row of projected) {
    const own = row.coefficients.get(cell);
    if (own === undefined) {
      if (isBroken(row, values)) return null;
      continue;
    }
    let rest = row.bound;
    let size = Math.abs(row.bound);
    for (const [other, coefficient] of row.coefficients) {
      if (other === cell) continue;
      const term = coefficient * values[other]!;
      rest -= term;
      size = Math.max(size, Math.abs(term));
    }
    const end = rest / own;
    const open = (row.tolerance + dust * size) / Math.abs(own);
    if (row.equality || own > 0) high = Math.min(high, end + open);
    if (row.equality || own < 0) low = Math.max(low, end - open);
    if (row.equality && open < loosest) [middle, loosest] = [end, open];
  }
  if (low > high) return null;
  return { low, high, middle: middle === null ? null : Math.min(Math.max(middle, low), high) };
}

/** Doubles that went through a handful of additions are off by less than this share of the largest number. */
const dust = 1e-9;

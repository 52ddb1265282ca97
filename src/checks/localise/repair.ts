import { causeCost, causeOf, cachedCandidates, type Cause } from './causes';
import { eliminate, isBroken, type Row } from './linear';

/** New values for the cells of a set, and the slips they would undo. */
export interface Repair {
  readonly cells: readonly number[];
  readonly values: readonly number[];
  readonly causes: readonly Cause[];
  /** Sum of the causes' costs: less is likelier. */
  readonly cost: number;
}

/** Where a cell may lie when the other cells of its set are free. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** What rounding leaves open at either end. */
  readonly tolerance: number;
}

/** How many candidates a cell without a fixed value may try before its partners are asked. */
const candidateLimit = 400;

/**
 * The likeliest repair of a set: values that satisfy every row and undo slips, of least total cost. Rows must be satisfiable
 * by the set (see `smallestSets`).
 */
export function bestRepair(rows: readonly Row[], values: readonly number[], set: readonly number[]): Repair | null {
  const touching = rows.filter((row) => set.some((cell) => row.coefficients.has(cell)));
  return swappedPair(touching, values, set) ?? assign(touching, values, set, Infinity);
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

function assign(rows: readonly Row[], values: readonly number[], set: readonly number[], limit: number): Repair | null {
  if (set.length === 0)
    return rows.some((row) => isBroken(row, values)) ? null : { cells: [], values: [], causes: [], cost: 0 };
  const ranges = set.map((cell) => ({ cell, range: rangeOf(rows, values, set, cell) }));
  // A cell whose value the others determine is settled first: it leaves nothing to try.
  ranges.sort((a, b) => width(a.range) - width(b.range));
  const { cell, range } = ranges[0]!;
  if (range === null) return null;
  const rest = set.filter((other) => other !== cell);
  let best: Repair | null = null;
  for (const { value, cause } of choices(values[cell]!, range, rest.length)) {
    const cost = causeCost(cause, values[cell]!);
    const budget = Math.min(limit, best?.cost ?? Infinity) - cost;
    if (budget <= 0) continue;
    const after = [...values];
    after[cell] = value;
    const inner = assign(rows, after, rest, budget);
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
function choices(
  found: number,
  range: Range,
  partners: number,
): readonly { readonly value: number; readonly cause: Cause }[] {
  const { low, high, tolerance } = range;
  const nearest = Math.min(Math.max(found, low), high);
  if (high - low <= 2 * tolerance + 1e-9 * Math.abs(high)) {
    return [{ value: round(nearest, found), cause: causeOf(found, (low + high) / 2, (high - low) / 2 + tolerance) }];
  }
  const slips = cachedCandidates(found)
    // A free digit fits nearly any range, so it explains nothing unless a partner's value confirms it.
    .filter(
      ({ value, cause }) =>
        value >= low && value <= high && (partners > 0 || cause === 'powerOfTen' || cause === 'sign'),
    )
    .slice(0, candidateLimit);
  return [...slips, { value: nearest, cause: 'none' as const }];
}

/** Removes the dust that doubles leave: 12 significant digits are more than any table prints. */
function round(value: number, like: number): number {
  return Number.isInteger(like) && Math.abs(value - Math.round(value)) < 1e-6
    ? Math.round(value)
    : Number(value.toPrecision(12));
}

function width(range: Range | null): number {
  return range === null ? -1 : range.high - range.low;
}

/** The values of one cell for which the rest of the set can still satisfy every row. */
function rangeOf(rows: readonly Row[], values: readonly number[], set: readonly number[], cell: number): Range | null {
  const projected = set
    .filter((other) => other !== cell)
    .reduce<readonly Row[]>((left, other) => eliminate(left, other), rows);
  let [low, high, tolerance] = [-Infinity, Infinity, 0];
  for (const row of projected) {
    const own = row.coefficients.get(cell);
    if (own === undefined) {
      if (isBroken(row, values)) return null;
      continue;
    }
    let rest = row.bound;
    for (const [other, coefficient] of row.coefficients) if (other !== cell) rest -= coefficient * values[other]!;
    const end = rest / own;
    if (row.equality || own > 0) high = Math.min(high, end);
    if (row.equality || own < 0) low = Math.max(low, end);
    if (row.equality) tolerance = Math.max(tolerance, row.tolerance / Math.abs(own));
  }
  return low <= high + 2 * tolerance + 1e-9 * Math.max(Math.abs(low), Math.abs(high))
    ? { low: Math.min(low, high), high: Math.max(low, high), tolerance }
    : null;
}

import { eliminate, isBroken, toleranceOf, type Row } from './linear';

/** Where a cell may lie when the other cells of its set are free, rounding included. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** The same ends with every number at face value. */
  readonly least: number;
  readonly most: number;
  /** What the least rounded equality says the cell is; null where only bounds hold it. */
  readonly middle: number | null;
}

/**
 * Doubles that went through a handful of additions are off by less than this share of the largest
 * number.
 */
const dust = 1e-9;

/**
 * The values of one cell for which the rest of the set can still satisfy every row; null where
 * there is none.
 */
export function rangeOf(
  rows: readonly Row[],
  values: readonly number[],
  set: readonly number[],
  cell: number,
): Range | null {
  const projected = set
    .filter((other) => other !== cell)
    .reduce<readonly Row[]>((left, other) => eliminate(left, other), rows);
  let [low, high, least, most] = [-Infinity, Infinity, -Infinity, Infinity];
  let [middle, loosest] = [null as number | null, Infinity];
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
    // A little less than what counts as broken, so that an end of the range is itself a value that
    // satisfies.
    const allowed =
      toleranceOf(row, values) + (row.relative.get(cell) ?? 0) * (Math.abs(end) - Math.abs(values[cell]!));
    const open = (allowed + (dust / 2) * size) / Math.abs(own);
    if (row.equality || own > 0) [high, most] = [Math.min(high, end + open), Math.min(most, end)];
    if (row.equality || own < 0) [low, least] = [Math.max(low, end - open), Math.max(least, end)];
    if (row.equality && open < loosest) [middle, loosest] = [end, open];
  }
  if (low > high) return null;
  return { low, high, least, most, middle: middle === null ? null : Math.min(Math.max(middle, low), high) };
}

/** Whether a value is what an equality says at face value, as far as doubles can tell. */
export function meetsFace(value: number, middle: number): boolean {
  return Math.abs(value - middle) <= dust * Math.max(Math.abs(value), 1);
}

/** A linear relation between cells: Σ coefficient × cell = bound, or ≤ bound. */
export interface LinearRule {
  readonly terms: readonly { readonly cell: number; readonly coefficient: number }[];
  readonly bound: number;
  readonly equality: boolean;
  /** How far the two sides may part before the rule is broken: what rounding explains. */
  readonly tolerance: number;
  /** What rounding explains besides, in proportion to single cells: Σ share × |cell|. */
  readonly relative?: readonly { readonly cell: number; readonly share: number }[];
}

/** A rule as a sparse row, the form elimination works on. */
export interface Row {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly bound: number;
  readonly equality: boolean;
  readonly tolerance: number;
  /** Shares of cells that add to the tolerance. */
  readonly relative: ReadonlyMap<number, number>;
}

const nothing: ReadonlyMap<number, number> = new Map();

export function toRow(rule: LinearRule): Row {
  const coefficients = new Map<number, number>();
  for (const { cell, coefficient } of rule.terms) coefficients.set(cell, (coefficients.get(cell) ?? 0) + coefficient);
  for (const [cell, coefficient] of coefficients) if (coefficient === 0) coefficients.delete(cell);
  const relative = rule.relative ? new Map(rule.relative.map(({ cell, share }) => [cell, share])) : nothing;
  return { coefficients, bound: rule.bound, equality: rule.equality, tolerance: rule.tolerance, relative };
}

/** cell ≥ limit as a row. */
export function atLeast(cell: number, limit: number): Row {
  return { coefficients: new Map([[cell, -1]]), bound: -limit, equality: false, tolerance: 0, relative: nothing };
}

/**
 * Doubles that went through a handful of additions are off by less than this share of their size.
 */
const doubleDoubt = 1e-9;

/**
 * True when the values break a row by more than its tolerance (and more than doubles can be off).
 */
export function isBroken(row: Row, values: readonly number[]): boolean {
  let side = -row.bound;
  let size = Math.abs(row.bound);
  for (const [cell, coefficient] of row.coefficients) {
    const term = coefficient * values[cell]!;
    side += term;
    size = Math.max(size, Math.abs(term));
  }
  const allowed = toleranceOf(row, values) + doubleDoubt * size;
  return side > allowed || (row.equality && side < -allowed);
}

/** How far the sides of a row may part for rounding alone. */
export function toleranceOf({ tolerance, relative }: Row, values: readonly number[]): number {
  let allowed = tolerance;
  for (const [cell, share] of relative) allowed += share * Math.abs(values[cell]!);
  return allowed;
}

/**
 * `row` with `factor` × `other` added, which rids it of a cell. Inequalities may only be added with
 * a factor ≥ 0.
 */
function without(cell: number, row: Row, factor: number, other: Row): Row {
  const coefficients = new Map(row.coefficients);
  for (const [its, coefficient] of other.coefficients) {
    const total = (coefficients.get(its) ?? 0) + factor * coefficient;
    // Of the cell itself nothing is left, whatever doubles make of huge coefficients.
    if (its === cell || Math.abs(total) < 1e-12) coefficients.delete(its);
    else coefficients.set(its, total);
  }
  return {
    coefficients,
    bound: row.bound + factor * other.bound,
    equality: row.equality && other.equality,
    tolerance: row.tolerance + Math.abs(factor) * other.tolerance,
    relative: addedShares(row.relative, Math.abs(factor), other.relative),
  };
}

function addedShares(
  one: ReadonlyMap<number, number>,
  factor: number,
  other: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (other.size === 0) return one;
  const shares = new Map(one);
  for (const [cell, share] of other) shares.set(cell, (shares.get(cell) ?? 0) + factor * share);
  return shares;
}

/**
 * The rows that remain when a cell may take any value: Fourier–Motzkin elimination, with equalities
 * substituted first. A value for the cell exists exactly when the remaining rows hold. These are
 * the implied edits of Fellegi and Holt (1976).
 */
export function eliminate(rows: readonly Row[], cell: number): readonly Row[] {
  const { untouched, implied } = eliminated(rows, cell);
  return untouched.length === rows.length ? rows : [...untouched, ...implied];
}

/** The same, with the rows that the cell leaves as they are apart from those that are implied. */
export function eliminated(
  rows: readonly Row[],
  cell: number,
): { readonly untouched: readonly Row[]; readonly implied: readonly Row[] } {
  const touching: Row[] = [];
  const untouched: Row[] = [];
  for (const row of rows) (row.coefficients.has(cell) ? touching : untouched).push(row);
  const pivot = fewestCells(touching.filter((row) => row.equality));
  const implied = pivot
    ? touching
        .filter((row) => row !== pivot)
        .map((row) => without(cell, row, -row.coefficients.get(cell)! / pivot.coefficients.get(cell)!, pivot))
    : crossed(touching, cell);
  return { untouched, implied: implied.filter((row) => !isTrivial(row)) };
}

/** Every upper bound on the cell against every lower bound. */
function crossed(rows: readonly Row[], cell: number): readonly Row[] {
  const upper = rows.filter((row) => row.coefficients.get(cell)! > 0);
  const lower = rows.filter((row) => row.coefficients.get(cell)! < 0);
  return upper.flatMap((above) =>
    lower.map((below) => without(cell, above, above.coefficients.get(cell)! / -below.coefficients.get(cell)!, below)),
  );
}

function fewestCells(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>(
    (best, row) => (!best || row.coefficients.size < best.coefficients.size ? row : best),
    undefined,
  );
}

/** 0 ≤ something not negative says nothing. */
function isTrivial(row: Row): boolean {
  return row.coefficients.size === 0 && !row.equality && row.bound >= 0;
}

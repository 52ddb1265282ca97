import type { Budget } from './budget';
import { eliminated, isBroken, type Row } from './linear';

export interface SearchLimits {
  readonly budget: Budget;
  /** Sets heavier than this are not looked for. */
  readonly weight: number;
  /** Sets up to this much heavier than the lightest count as ties; 0 when left out. */
  readonly slack?: number;
}

export interface SearchResult {
  /**
   * Cells by index, every set of the least total weight; empty when no rule is broken or none was
   * found within the budget.
   */
  readonly sets: readonly (readonly number[])[];
  /** False when the budget or the weight limit ended the search before an answer. */
  readonly complete: boolean;
}

/**
 * All sets of least total weight whose cells, given new values, can satisfy every row, the other
 * cells staying as they are (Fellegi and Holt 1976; branch and bound after de Waal 2003). Weights
 * are raised step by step, so the first level with an answer holds all ties.
 */
export function smallestSets(
  rows: readonly Row[],
  values: readonly number[],
  weights: readonly number[],
  limits: SearchLimits,
): SearchResult {
  const { budget, weight: heaviest, slack = 0 } = limits;
  let level = 0;
  while (level <= heaviest) {
    const found: WeighedSet[] = [];
    const next = explore({ rows, values, weights, level: level + slack, budget, found });
    if (next === 'spent') return { sets: [], complete: false };
    const least = Math.min(next, ...found.map(({ weight }) => weight));
    if (found.length > 0 && least <= level + doubleDoubt) return { sets: withTies(found, least), complete: true };
    if (least === Infinity) return { sets: [], complete: true };
    level = least;
  }
  return { sets: [], complete: false };
}

interface WeighedSet {
  readonly cells: readonly number[];
  readonly weight: number;
}

/** Weights that differ by less are the same. */
const doubleDoubt = 1e-9;

/** The lightest sets, then the others that hold none of them: a larger set repairs no better. */
function withTies(found: readonly WeighedSet[], least: number): readonly (readonly number[])[] {
  const isLightest = ({ weight }: WeighedSet): boolean => weight <= least + doubleDoubt;
  const lightest = found.filter(isLightest).map(({ cells }) => cells);
  const others = found.filter((set) => !isLightest(set)).map(({ cells }) => cells);
  const ties = others.filter((set) => !lightest.some((light) => light.every((cell) => set.includes(cell))));
  return [...lightest, ...ties];
}

interface Exploration {
  readonly rows: readonly Row[];
  readonly values: readonly number[];
  readonly weights: readonly number[];
  /** Sets above this weight are left for the next level. */
  readonly level: number;
  readonly budget: Budget;
  readonly found: WeighedSet[];
}

/** Fills `found`; gives the least weight above the level that was turned away, or 'spent'. */
function explore({ rows: all, values, weights, level, budget, found }: Exploration): number | 'spent' {
  let beyond = Infinity;
  const isBrokenRow = (row: Row): boolean => isBroken(row, values);

  const branch = (
    rows: readonly Row[],
    broken: readonly Row[],
    chosen: readonly number[],
    weight: number,
    barred: ReadonlySet<number>,
  ): void => {
    if (!budget.spend(rows.length)) return;
    if (broken.length === 0) {
      found.push({ cells: [...chosen].sort((a, b) => a - b), weight });
      return;
    }
    const passed = new Set(barred);
    for (const cell of narrowest(broken, barred)) {
      const heavier = weight + weights[cell]!;
      if (heavier > level + doubleDoubt) beyond = Math.min(beyond, heavier);
      else {
        const { untouched, implied } = eliminated(rows, cell);
        const still = broken.filter(({ coefficients }) => !coefficients.has(cell));
        branch(
          [...untouched, ...implied],
          [...still, ...implied.filter(isBrokenRow)],
          [...chosen, cell],
          heavier,
          passed,
        );
      }
      // Sets with this cell have all been seen on its own branch.
      passed.add(cell);
    }
  };

  branch(all, all.filter(isBrokenRow), [], 0, new Set());
  return budget.isSpent ? 'spent' : beyond;
}

/** The cells of the broken row that leaves least choice; none where a row leaves no choice. */
function narrowest(broken: readonly Row[], barred: ReadonlySet<number>): readonly number[] {
  const open = broken.map(({ coefficients }) => [...coefficients.keys()].filter((cell) => !barred.has(cell)));
  return open.reduce((best, cells) => (cells.length < best.length ? cells : best));
}

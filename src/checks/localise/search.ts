import type { Budget } from './budget';
import { eliminate, isBroken, type Row } from './linear';

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
  const { budget, slack = 0 } = limits;
  const at = (level: number) => {
    const found = new Map<string, readonly number[]>();
    return { next: explore({ rows, values, weights, level, budget, found }), sets: found };
  };
  let level = 0;
  while (level <= limits.weight) {
    const { next, sets } = at(level);
    if (next === 'spent') return { sets: [], complete: false };
    if (sets.size > 0) return withTies([...sets.values()], slack === 0 ? null : at(level + slack));
    if (next === Infinity) return { sets: [], complete: true };
    level = next;
  }
  return { sets: [], complete: false };
}

/**
 * The lightest sets, then the sets of the next levels that hold none of them: a larger set repairs
 * no better.
 */
function withTies(
  lightest: readonly (readonly number[])[],
  beyond: { readonly next: number | 'spent'; readonly sets: ReadonlyMap<string, readonly number[]> } | null,
): SearchResult {
  const others = beyond ? [...beyond.sets.values()] : [];
  const ties = others.filter((set) => !lightest.some((light) => light.every((cell) => set.includes(cell))));
  return { sets: [...lightest, ...ties], complete: beyond?.next !== 'spent' };
}

interface Exploration {
  readonly rows: readonly Row[];
  readonly values: readonly number[];
  readonly weights: readonly number[];
  /** Sets above this weight are left for the next level. */
  readonly level: number;
  readonly budget: Budget;
  readonly found: Map<string, readonly number[]>;
}

/** Fills `found`; gives the least weight above the level that was turned away, or 'spent'. */
function explore(task: Exploration): number | 'spent' {
  const { values, weights, level, budget, found } = task;
  let beyond = Infinity;

  const branch = (
    rows: readonly Row[],
    chosen: readonly number[],
    weight: number,
    barred: ReadonlySet<number>,
  ): void => {
    if (!budget.spend(rows.length)) return;
    const open = narrowest(rows, values, barred);
    if (open === 'dead') return;
    if (open === null) {
      const set = [...chosen].sort((a, b) => a - b);
      found.set(set.join(','), set);
      return;
    }
    const passed = new Set(barred);
    for (const cell of open) {
      const heavier = weight + weights[cell]!;
      if (heavier > level + 1e-9) beyond = Math.min(beyond, heavier);
      else branch(eliminate(rows, cell), [...chosen, cell], heavier, passed);
      // Sets with this cell have all been seen on its own branch.
      passed.add(cell);
    }
  };

  branch(task.rows, [], 0, new Set());
  return budget.isSpent ? 'spent' : beyond;
}

/**
 * The cells of the broken row that leaves least choice; null when nothing is broken, 'dead' when a
 * broken row has no open cell.
 */
function narrowest(
  rows: readonly Row[],
  values: readonly number[],
  barred: ReadonlySet<number>,
): readonly number[] | null | 'dead' {
  let best: readonly number[] | null = null;
  for (const row of rows) {
    if (!isBroken(row, values)) continue;
    const open = [...row.coefficients.keys()].filter((cell) => !barred.has(cell));
    if (open.length === 0) return 'dead';
    if (!best || open.length < best.length) best = open;
  }
  return best;
}

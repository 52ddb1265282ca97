import { ascending, median, quantile } from './quantile';

/** One unit with its value now and a year ago, in one unit of measure. */
export interface Pair {
  readonly id: string;
  readonly previous: number;
  readonly current: number;
}

export interface HidiroglouBerthelotSettings {
  /** 0..1: how much the size of a unit adds to the weight of its change. */
  readonly U: number;
  /**
   * Least half-width, as a share of the median score: keeps a cluster of equal changes from
   * flagging everything.
   */
  readonly A: number;
  /** Width of the acceptance interval, in distances between median and quartile. */
  readonly C: number;
}

export interface HidiroglouBerthelotResult {
  /** Scores outside these are flagged; null when no pair could be scored. */
  readonly bounds: readonly [number, number] | null;
  readonly scores: readonly { readonly id: string; readonly score: number }[];
  readonly flagged: readonly string[];
  /**
   * Pairs with a value of zero, below zero or missing: a ratio says nothing of them, so they are
   * listed instead.
   */
  readonly excluded: readonly string[];
  /** The median of current / previous: what the others did. */
  readonly medianRatio: number | null;
}

export const usualSettings: HidiroglouBerthelotSettings = { U: 0.5, A: 0.05, C: 4 };

/**
 * Ratios to last year that stand out, weighed by size (Hidiroglou and Berthelot, Survey Methodology
 * 12, 1986, 73–83). With r the ratio and r₅₀ its median, s = 1 − r₅₀/r below the median and r/r₅₀ −
 * 1 above; the score is s × max(previous, current)^U; flagged is what lies outside [E₅₀ − C·max(E₅₀
 * − E₂₅, |A·E₅₀|), E₅₀ + C·max(E₇₅ − E₅₀, |A·E₅₀|)].
 */
export function hidiroglouBerthelot(
  pairs: readonly Pair[],
  settings: HidiroglouBerthelotSettings = usualSettings,
): HidiroglouBerthelotResult {
  const isUsable = ({ previous, current }: Pair): boolean =>
    previous > 0 && current > 0 && Number.isFinite(previous) && Number.isFinite(current);
  const usable = pairs.filter(isUsable);
  const excluded = pairs.filter((pair) => !isUsable(pair)).map(({ id }) => id);
  if (usable.length === 0) return { bounds: null, scores: [], flagged: [], excluded, medianRatio: null };

  const { medianRatio, bounds, scores } = scoreRatios(
    Float64Array.from(usable, ({ previous }) => previous),
    Float64Array.from(usable, ({ current }) => current),
    settings,
  );
  const [low, high] = bounds;
  const named = usable.map(({ id }, at) => ({ id, score: scores[at]! }));
  const flagged = named.filter(({ score }) => score < low || score > high).map(({ id }) => id);
  return { bounds, scores: named, flagged, excluded, medianRatio };
}

/**
 * The same over bare numbers, all of them above zero and at least one: for looks over many
 * indicators.
 */
export function scoreRatios(
  previous: Float64Array,
  current: Float64Array,
  { U, A, C }: HidiroglouBerthelotSettings = usualSettings,
): { readonly medianRatio: number; readonly bounds: readonly [number, number]; readonly scores: Float64Array } {
  const ratios = current.map((value, at) => value / previous[at]!);
  const medianRatio = median(ascending(ratios));
  const scores = ratios.map((ratio, at) => {
    const change = ratio < medianRatio ? 1 - medianRatio / ratio : ratio / medianRatio - 1;
    return change * Math.max(previous[at]!, current[at]!) ** U;
  });
  const sorted = ascending(scores);
  const middle = median(sorted);
  const least = Math.abs(A * middle);
  const low = middle - C * Math.max(middle - quantile(sorted, 0.25), least);
  const high = middle + C * Math.max(quantile(sorted, 0.75) - middle, least);
  return { medianRatio, bounds: [low, high], scores };
}

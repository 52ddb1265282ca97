import {
  scoreRatios,
  usualSettings,
  type HidiroglouBerthelotSettings,
} from '../../../src/checks/provinces/hidiroglouBerthelot';

/** One unit with its value now and a year ago, in one unit of measure. */
export interface Pair {
  readonly id: string;
  readonly previous: number;
  readonly current: number;
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

/** The method over pairs as papers print them: what has no ratio is listed. */
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

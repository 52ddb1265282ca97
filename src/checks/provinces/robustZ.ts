import { ascending, median } from './quantile';

/** Makes the median absolute deviation of normal data estimate their standard deviation. */
const normalConsistency = 0.6745;

/** Iglewicz and Hoaglin flag modified z-scores beyond this. */
export const usualLimit = 3.5;

export interface RobustZ {
  readonly median: number;
  /** Median absolute deviation from the median. */
  readonly deviation: number;
  /** One score for each value, in order. */
  readonly scores: readonly number[];
}

/**
 * Modified z-scores 0.6745 × (x − median) / MAD (Iglewicz and Hoaglin, How to Detect and Handle
 * Outliers, 1993, which flags beyond 3.5). Null when more than half of the values are equal, for
 * then every other value would be infinitely far out, and for no values at all.
 */
export function robustZ(values: readonly number[]): RobustZ | null {
  if (values.length === 0) return null;
  const middle = median(ascending(values));
  const deviation = median(ascending(values.map((value) => Math.abs(value - middle))));
  if (deviation === 0) return null;
  return {
    median: middle,
    deviation,
    scores: values.map((value) => (normalConsistency * (value - middle)) / deviation),
  };
}

/**
 * The median absolute deviation under which a distance from the middle scores one for each
 * `distance`.
 */
export function deviationOfScore(distance: number): number {
  return distance * normalConsistency;
}

export interface SidedZ {
  readonly median: number;
  /** One score's worth of distance below and above the median: deviation / 0.6745. */
  readonly below: number;
  readonly above: number;
  readonly scores: readonly number[];
}

/**
 * Modified z-scores for data that may be skewed: each side is measured by the median absolute
 * deviation of all values or of that side's own, whichever is wider, and never by less than
 * `least`. A symmetric sample scores as `robustZ` does. `values` must not be empty.
 */
export function sidedZ(values: readonly number[], least: number): SidedZ {
  const middle = median(ascending(values));
  const spread = (side: readonly number[]): number =>
    side.length === 0 ? 0 : median(ascending(side.map((value) => Math.abs(value - middle))));
  const all = spread(values);
  const unit = (side: readonly number[]): number => Math.max(all, spread(side), least) / normalConsistency;
  const below = unit(values.filter((value) => value <= middle));
  const above = unit(values.filter((value) => value >= middle));
  return {
    median: middle,
    below,
    above,
    scores: values.map((value) => (value - middle) / (value < middle ? below : above)),
  };
}

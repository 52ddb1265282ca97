import { ascending, median } from './quantile';

/** Makes the median absolute deviation of normal data estimate their standard deviation. */
const normalConsistency = 0.6745;

export interface RobustZ {
  readonly median: number;
  /** Median absolute deviation from the median. */
  readonly deviation: number;
  /** One score for each value, in order. */
  readonly scores: readonly number[];
}

/**
 * Modified z-scores 0.6745 × (x − median) / MAD (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993, which flags beyond 3.5).
 * Null when more than half of the values are equal, for then every other value would be infinitely far out, and for no values at all.
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

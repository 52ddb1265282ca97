/**
 * The p-quantile of sorted values by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default
 * of R and of spreadsheet programs). `sorted` must be ascending and not empty; p lies in 0..1.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}

export function median(sorted: ArrayLike<number>): number {
  return quantile(sorted, 0.5);
}

export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

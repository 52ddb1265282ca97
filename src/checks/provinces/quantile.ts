/**
 * The p-quantile of sorted values by linear interpolation between order statistics (type 7 of
 * Hyndman and Fan 1996, the default of R and of spreadsheet programs). `sorted` must be ascending
 * and not empty; p lies in 0..1.
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

/** A sorted copy. */
export function ascending(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values);
  return sorted.length > few ? sorted.sort() : inserted(sorted);
}

/** Up to so many numbers insertion beats the library's sort, and there are as many provinces. */
const few = 64;

function inserted(values: Float64Array): Float64Array {
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at]!;
    let place = at;
    for (; place > 0 && values[place - 1]! > value; place -= 1) values[place] = values[place - 1]!;
    values[place] = value;
  }
  return values;
}

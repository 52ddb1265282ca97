import { ascending, median, quantile } from './quantile';

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

export const usualSettings: HidiroglouBerthelotSettings = { U: 0.5, A: 0.05, C: 4 };

/**
 * Ratios to last year that stand out, weighed by size (Hidiroglou and Berthelot, Survey Methodology
 * 12, 1986, 73–83). With r the ratio and r₅₀ its median, s = 1 − r₅₀/r below the median and r/r₅₀ −
 * 1 above; the score is s × max(previous, current)^U; what stands out lies outside [E₅₀ − C·max(E₅₀
 * − E₂₅, |A·E₅₀|), E₅₀ + C·max(E₇₅ − E₅₀, |A·E₅₀|)].
 * @param previous all of them finite and above zero, at least one; as many `current`
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

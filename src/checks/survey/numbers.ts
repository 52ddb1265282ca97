import { once } from '../../indicators/once';
import { isWhole as isWholeThing } from '../../indicators/catalogue/wholeThings';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { powerOfTen } from '../../figures/decimal';

/** What the survey has to know of an indicator, worked out once. */
export interface NumberKind {
  /** 10 to the power of its decimals. */
  readonly scale: number;
  /**
   * What a value within its decimals may have been rounded by: nothing where things are counted one
   * by one.
   */
  readonly half: number;
  /** True where a value within its decimals is always a whole number of things. */
  readonly isWhole: boolean;
  /** True where decimals of its own beyond the indicator's concern a rule. */
  readonly mindsDecimals: boolean;
  readonly min: number;
  readonly max: number;
  readonly isShare: boolean;
  /** Of plans: 1 where more is better, −1 where less is, 0 where neither. */
  readonly direction: -1 | 0 | 1;
  /** True where changes and growth are differences in points. */
  readonly inPoints: boolean;
  /** False where even an ordinary number has to be looked at by a rule. */
  readonly canBePlain: boolean;
  /** Numbers from here to `plainTo`, within the decimals, concern no rule of single cells. */
  readonly plainFrom: number;
  readonly plainTo: number;
}

/** Numbers this large lose digits; the exact reading is for them. */
export const largest = 1e15;

/**
 * Nobody is ranked behind the last province of either list; the rule of limits knows the year's own
 * count.
 */
const fewestProvinces = 34;

export const numberKind = once(kindOf);

function kindOf(indicator: Indicator): NumberKind {
  const { measure, decimals, unit, bounds, direction, comparison } = indicator;
  const scale = powerOfTen(decimals);
  const isExact = isWholeThing(indicator);
  const isWhole = (measure !== 'count' && measure !== 'rank') || Number.isInteger(unit.scale / scale);
  const mindsDecimals = measure === 'count' || measure === 'rank' || measure === 'amount';
  const isShare = measure === 'percentage' && bounds.min === 0;
  const min = bounds.min ?? -Infinity;
  const max = Math.min(bounds.max ?? Infinity, measure === 'rank' ? fewestProvinces : Infinity);
  return {
    scale,
    half: isExact ? 0 : powerOfTen(-decimals) / 2,
    isWhole,
    mindsDecimals,
    min,
    max,
    isShare,
    direction: direction === 'higher' ? 1 : direction === 'lower' ? -1 : 0,
    inPoints: comparison === 'points',
    canBePlain: isWhole || !mindsDecimals,
    plainFrom: Math.max(min, isShare ? 1 + Number.EPSILON : 1 - largest),
    plainTo: Math.min(max, largest - 1),
  };
}

/**
 * True when a number shows no more decimals than its indicator: it is the double nearest to a whole
 * number of steps.
 */
export function isWithinDecimals(value: number, { scale }: NumberKind): boolean {
  if (scale === 1) return Number.isInteger(value);
  const steps = Math.round(value * scale);
  return Math.abs(steps) < Number.MAX_SAFE_INTEGER && steps / scale === value;
}

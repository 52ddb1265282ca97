import type { Indicator } from '../../../indicators/catalogue/indicator';
import { decimalsShown, Exact } from '../../../figures/decimal';

/**
 * True for a number that looks like `3.738` or `2.890` typed into an Excel that takes the dot for a
 * decimal mark: below 1,000, at most three decimals (closing zeros are lost), and more of them than
 * its indicator has.
 */
export function isThousandsMark(value: number, { measure, decimals, unit }: Indicator): boolean {
  const shown = decimalsShown(value);
  if (Math.abs(value) >= 1000 || shown === 0 || shown > 3) return false;
  return measure === 'count' ? unit.scale === 1 : measure === 'amount' && shown > decimals;
}

/** What was meant: 3738 for 3.738. */
export function withoutThousandsMark(value: number): number {
  return new Exact(value).times(1000).toNumber();
}

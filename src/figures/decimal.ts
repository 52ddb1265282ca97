import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic for boundaries: 40 digits hold a product or quotient of two 15-digit cells with room to spare.
 * A private clone, so that nobody else's precision setting reaches a verdict.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/**
 * Decimals a number shows when written in full: 2 for 105.18, 0 for 3738. Uses the shortest text that gives the
 * double back, which is what was typed for anything of 15 digits or fewer.
 */
export function decimalsShown(value: number): number {
  return Number.isFinite(value) && !Number.isInteger(value) ? new Exact(value).decimalPlaces() : 0;
}

/** Zeros that close an integer: 4 for 2890000, 0 for 3738, 0 for fractions and zero. */
export function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let zeros = 0;
  for (let rest = Math.abs(value); rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}

/** Digits before the decimal mark; 1 for values below 10. */
export function integerDigits(value: number): number {
  return Math.trunc(Math.abs(value)).toFixed(0).length;
}

/** Ten to a whole power, as the double nearest to it: `powerOfTen(-3)` is 0.001 and prints so. */
export function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic for boundaries: 40 digits hold a product or quotient of two 15-digit cells
 * with room to spare. A private clone, so that nobody else's precision setting reaches a verdict.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/**
 * Decimals a number shows when written in full: 2 for 105.18, 0 for 3738. Uses the shortest text
 * that gives the double back, which is what was typed for anything of 15 digits or fewer.
 */
export function decimalsShown(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return 0;
  const text = String(value);
  const power = text.indexOf('e');
  const mantissa = power < 0 ? text : text.slice(0, power);
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? 0 : mantissa.length - point - 1;
  return power < 0 ? digits : Math.max(0, digits - Number(text.slice(power + 1)));
}

/** Zeros that close an integer: 4 for 2890000, 0 for 3738, 0 for fractions and zero. */
export function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let zeros = 0;
  for (let rest = Math.abs(value); rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}

/** A double has no more before its mark. */
const mostIntegerDigits = 309;

/** Digits before the decimal mark; 1 for values below 10. */
export function integerDigits(value: number): number {
  const whole = Math.abs(value);
  let digits = 1;
  while (whole >= powerOfTen(digits) && digits < mostIntegerDigits) digits += 1;
  return digits;
}

/** Powers from 1e-20 to 1e20 are asked for with every number. */
const reach = 20;
const smallPowers: readonly number[] = Array.from({ length: 2 * reach + 1 }, (_, at) => Number(`1e${at - reach}`));

/** Ten to a whole power, as the double nearest to it: `powerOfTen(-3)` is 0.001 and prints so. */
export function powerOfTen(exponent: number): number {
  return smallPowers[exponent + reach] ?? Number(`1e${exponent}`);
}

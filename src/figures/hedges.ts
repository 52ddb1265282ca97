import { powerOfTen, trailingZeros } from './decimal';
import type { Hedge } from './stated';

interface HedgeReach {
  readonly below: number;
  readonly above: number;
}

/**
 * The place value of the last digit that is not zero: 100 for 3.100, 100.000 for 500.000, 0,1 for
 * 3,5. Who writes "trên 3.100" and means 3.250 would have written "trên 3.200": one such unit is
 * the natural reach of a hedge.
 */
function lastDigitUnit(value: number, step: number): number {
  return step < 1 ? step : powerOfTen(trailingZeros(value));
}

/** Share of the value that a loose word may cover when it is read as loosely as it goes. */
const looseShare = 0.1;

/**
 * How far a hedge lets the truth lie from the printed value, in the printed unit.
 * `strict` is what the word naturally says, `wide` what it does not exclude:
 *
 * | hedge | strict | wide |
 * |---|---|---|
 * | trên, hơn | up to one unit of the last digit above | anything above |
 * | ít nhất, tối thiểu | anything above | anything above |
 * | gần, chưa đến | up to one unit of the last digit below | a tenth below, at least that unit |
 * | không quá, tối đa | anything below | anything below |
 * | khoảng, chừng | one unit of the last digit either way | a tenth either way, at least that unit
 * |
 */
export function hedgeSpread(
  hedge: Hedge,
  value: number,
  step: number,
): { readonly strict: HedgeReach; readonly wide: HedgeReach } {
  const unit = lastDigitUnit(value, step);
  const loose = Math.max(unit, Math.abs(value) * looseShare);
  const upwards = (above: number): HedgeReach => ({ below: 0, above });
  const downwards = (below: number): HedgeReach => ({ below, above: 0 });
  switch (hedge) {
    case 'above':
      return { strict: upwards(unit), wide: upwards(Infinity) };
    case 'atLeast':
      return { strict: upwards(Infinity), wide: upwards(Infinity) };
    case 'below':
      return { strict: downwards(unit), wide: downwards(loose) };
    case 'atMost':
      return { strict: downwards(Infinity), wide: downwards(Infinity) };
    case 'about':
      return { strict: { below: unit, above: unit }, wide: { below: loose, above: loose } };
  }
}

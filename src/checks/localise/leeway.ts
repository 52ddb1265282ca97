import { candidatesFor, digitsIn, type Candidate } from './candidates';
import { causeCost, type Cause } from './causes';
import type { Row } from './linear';
import { meetsFace, rangeOf, type Range } from './range';
import { accepts, doubt, isBelievable, type CellSense } from './sense';

/** What the rules leave open of a repaired cell, the other cells being as they are repaired. */
export interface Leeway {
  /** The end that was passed, at face value, where only bounds hold the cell; null elsewhere. */
  readonly bound: { readonly end: 'least' | 'most'; readonly value: number } | null;
  /**
   * Values that the rules allow and from which a slip leads to what was found, likeliest first. A
   * free digit is no such slip: where there is room, one leads nearly anywhere.
   */
  readonly candidates: readonly Candidate[];
  /**
   * Whether no other value would do as well: of several that rounding allows the one that is by far
   * the nearest to what the other numbers say as they stand; beyond a bound a wrong sign, or a
   * slipped mark that nothing but the size of the row's other numbers bears out.
   */
  readonly isOnly: boolean;
}

/**
 * What else a cell may hold.
 * @param repaired the values of all cells, those of the repair put right
 */
export function leewayOf(
  rows: readonly Row[],
  sense: CellSense,
  cell: number,
  found: number,
  repaired: readonly number[],
  cause: Cause,
): Leeway {
  const range = rangeOf(rows, repaired, [cell], cell);
  const value = repaired[cell]!;
  const bound = range && boundOf(range, found);
  // Where an equality gives a number that no slip explains, a slip that comes near explains less.
  const slips = range && (bound || slipsOfDigits.has(cause)) ? slipsWithin(range, sense, cell, found) : [];
  const candidates = slips.filter((slip) => slip.cause !== 'digit');
  if (bound) {
    const isTelling = cause === 'sign' || (cause === 'powerOfTen' && sense.usual(cell) !== null);
    return { bound, candidates, isOnly: isTelling && slips.every((slip) => slip.value === value) };
  }
  const middle = range?.middle ?? value;
  const near = farther * Math.abs(value - middle);
  const isRival = (slip: Candidate): boolean =>
    slip.value !== value && (Math.abs(slip.value - middle) <= near || meetsFace(slip.value, middle));
  return { bound, candidates, isOnly: !candidates.some(isRival) };
}

/** A value that needs so many times the rounding of another one is no rival to it. */
const farther = 10;

function boundOf({ least, most, middle }: Range, found: number): Leeway['bound'] {
  if (middle !== null) return null;
  if (found > most) return { end: 'most', value: most };
  return found < least ? { end: 'least', value: least } : null;
}

/** Slips that lead from one number alone to another one. */
const slipsOfDigits: ReadonlySet<Cause> = new Set(['powerOfTen', 'sign', 'transposition', 'digit', 'length']);

/**
 * Values in a range that a slip explains and the row leaves some belief, each by its likeliest
 * slip.
 */
function slipsWithin({ low, high }: Range, sense: CellSense, cell: number, found: number): readonly Candidate[] {
  const digits = digitsIn(found);
  const cost = ({ value, cause }: Candidate): number => causeCost(cause, digits) + doubt(sense, cell, value);
  const seen = new Set<number>();
  return candidatesFor(found, low, high)
    .filter(({ value }) => value !== 0 && accepts(sense, cell, value) && isBelievable(sense, cell, value))
    .sort((a, b) => cost(a) - cost(b))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

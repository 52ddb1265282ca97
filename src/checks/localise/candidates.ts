import { Exact, powerOfTen } from '../../figures/decimal';
import { slips, type Cause } from './causes';

/** A value that a slip may have turned into the one found. */
export interface Candidate {
  readonly value: number;
  readonly cause: Cause;
}

/** A number without mark and sign. */
interface Digits {
  readonly whole: number;
  readonly count: number;
  readonly decimals: number;
  readonly negative: boolean;
}

const mostDecimals = 12;
/** Of longer numbers doubles lose digits, and nothing is known of slips. */
const mostDigits = 15;

function digitsOf(value: number): Digits {
  const negative = value < 0;
  let text = String(Math.abs(value));
  const point = text.indexOf('.');
  let decimals = point < 0 ? 0 : text.length - point - 1;
  if (text.includes('e') || decimals > mostDecimals) {
    const exact = new Exact(value);
    decimals = Math.min(exact.decimalPlaces(), mostDecimals);
    text = exact.abs().toFixed(decimals);
  }
  const digits = text.replace('.', '');
  return { whole: Number(digits), count: digits.length, decimals, negative };
}

/** How many digits a number is written with. */
export function digitsIn(value: number): number {
  return digitsOf(value).count;
}

/** A number times a power of ten, as if its mark were moved: no double is rounded twice. */
function shifted(value: number, places: number): number {
  const [mantissa, power = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(power) + places}`);
}

/**
 * Every value between two limits from which one slip leads to `found`, likeliest kinds first. Swaps
 * and copies need another cell and are not here.
 */
export function candidatesFor(found: number, low = -Infinity, high = Infinity): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (found === 0 || !Number.isFinite(found)) return candidates;
  const add = (cause: Cause, value: number): void => {
    if (value >= low && value <= high) candidates.push({ value, cause });
  };
  add('sign', -found);
  for (const slip of slips) {
    add('powerOfTen', shifted(found, -slip));
    add('powerOfTen', shifted(found, slip));
  }
  const digits = digitsOf(found);
  eachTransposed(digits, (value) => add('transposition', value));
  eachOtherDigit(digits, (value) => add('digit', value));
  eachOtherLength(digits, (value) => add('length', value));
  return candidates;
}

/** Every value from which the exchange of two neighbouring digits leads to `found`. */
export function transpositionsOf(found: number): readonly number[] {
  const values: number[] = [];
  if (found !== 0 && Number.isFinite(found)) eachTransposed(digitsOf(found), (value) => values.push(value));
  return values;
}

type Tell = (value: number) => void;

/** The digit that stands so many places from the right. */
function digitAt(whole: number, place: number): number {
  return Math.floor(whole / powerOfTen(place)) % 10;
}

/** Digits with mark and sign again; nobody writes 0100, so it was nobody's number before a slip. */
function write(whole: number, count: number, { decimals, negative }: Digits, tell: Tell): void {
  if (whole < powerOfTen(count - 1) && count > decimals + 1) return;
  const value = whole / powerOfTen(decimals);
  tell(negative ? -value : value);
}

function eachTransposed(digits: Digits, tell: Tell): void {
  const { whole, count } = digits;
  if (count > mostDigits) return;
  for (let place = count - 2; place >= 0; place -= 1) {
    const more = digitAt(whole, place) - digitAt(whole, place + 1);
    if (more !== 0) write(whole + 9 * more * powerOfTen(place), count, digits, tell);
  }
}

function eachOtherDigit(digits: Digits, tell: Tell): void {
  const { whole, count } = digits;
  if (count > mostDigits) return;
  for (let place = count - 1; place >= 0; place -= 1) {
    const old = digitAt(whole, place);
    for (let digit = 0; digit < 10; digit += 1)
      if (digit !== old) write(whole + (digit - old) * powerOfTen(place), count, digits, tell);
  }
}

/** A digit more or fewer. */
function eachOtherLength(digits: Digits, tell: Tell): void {
  const { whole, count } = digits;
  if (count >= mostDigits) return;
  const above = (place: number): number => Math.floor(whole / powerOfTen(place));
  const below = (place: number): number => whole % powerOfTen(place);
  for (let place = count - 1; place >= 0 && count > 1; place -= 1)
    write(above(place + 1) * powerOfTen(place) + below(place), count - 1, digits, tell);
  for (let place = count; place >= 0; place -= 1)
    for (let digit = 0; digit < 10; digit += 1)
      write((above(place) * 10 + digit) * powerOfTen(place) + below(place), count + 1, digits, tell);
}

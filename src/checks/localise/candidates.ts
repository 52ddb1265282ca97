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
    for (const places of [-slip, slip]) {
      const near = found * powerOfTen(places);
      const dust = 1e-12 * Math.abs(near);
      if (near >= low - dust && near <= high + dust) add('powerOfTen', shifted(found, places));
    }
  }
  const digits = digitsOf(found);
  const room = roomOf(digits, low, high);
  eachTransposed(digits, (value) => add('transposition', value));
  eachOtherDigit(digits, room, (value) => add('digit', value));
  eachOtherLength(digits, room, (value) => add('length', value));
  return candidates;
}

/** Limits for digits without mark and sign, a little wider than for the value that they make. */
interface Room {
  readonly low: number;
  readonly high: number;
}

function roomOf({ decimals, negative }: Digits, low: number, high: number): Room {
  const scale = powerOfTen(decimals);
  const [least, most] = negative ? [-high, -low] : [low, high];
  return { low: least * scale - 1, high: most * scale + 1 };
}

/** Every value from which the exchange of two neighbouring digits leads to `found`. */
export function transpositionsOf(found: number): readonly number[] {
  const values: number[] = [];
  if (found !== 0 && Number.isFinite(found)) eachTransposed(digitsOf(found), (value) => values.push(value));
  return values;
}

/** Whether a number of so many digits may lie in a room. */
function holds({ low, high }: Room, count: number, decimals: number): boolean {
  const least = count > decimals + 1 ? powerOfTen(count - 1) : 0;
  return high >= least && low < powerOfTen(count);
}

type Tell = (value: number) => void;

/** The digit that stands at a unit: of 4711 the 7 at 100. */
function digitAt(whole: number, unit: number): number {
  return Math.floor(whole / unit) % 10;
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
  for (let unit = powerOfTen(count - 2); unit >= 1; unit /= 10) {
    const more = digitAt(whole, unit) - digitAt(whole, 10 * unit);
    if (more !== 0) write(whole + 9 * more * unit, count, digits, tell);
  }
}

/** What the digits at a unit make of a number that has 0 there, as far as there is room. */
function eachDigitAt(unit: number, rest: number, { low, high }: Room, tell: (whole: number, digit: number) => void) {
  const last = Math.min(9, Math.floor((high - rest) / unit));
  for (let digit = Math.max(0, Math.ceil((low - rest) / unit)); digit <= last; digit += 1)
    tell(rest + digit * unit, digit);
}

function eachOtherDigit(digits: Digits, room: Room, tell: Tell): void {
  const { whole, count, decimals } = digits;
  if (count > mostDigits || !holds(room, count, decimals)) return;
  for (let unit = powerOfTen(count - 1); unit >= 1; unit /= 10) {
    const old = digitAt(whole, unit);
    eachDigitAt(unit, whole - old * unit, room, (other, digit) => {
      if (digit !== old) write(other, count, digits, tell);
    });
  }
}

/** A digit more or fewer. */
function eachOtherLength(digits: Digits, room: Room, tell: Tell): void {
  const { whole, count, decimals } = digits;
  if (count >= mostDigits) return;
  const above = (unit: number): number => Math.floor(whole / unit);
  if (count > 1 && holds(room, count - 1, decimals))
    for (let unit = powerOfTen(count - 1); unit >= 1; unit /= 10)
      write(above(10 * unit) * unit + (whole % unit), count - 1, digits, tell);
  if (holds(room, count + 1, decimals))
    for (let unit = powerOfTen(count); unit >= 1; unit /= 10)
      eachDigitAt(unit, above(unit) * 10 * unit + (whole % unit), room, (other) =>
        write(other, count + 1, digits, tell),
      );
}

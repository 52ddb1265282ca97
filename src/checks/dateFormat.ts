import type { Indicator } from '../indicators/catalogue/indicator';
import type { CellValue } from '../sheet/grid/grid';

/** Milliseconds a day, and the day that Excel's serial numbers count from. */
const day = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);
/** 31/12/9999, where Excel's calendar ends. */
const lastSerial = 2_958_465;

/** A format's own letters: without quoted text, bracketed parts and escaped characters. */
export function ownLetters(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').toLowerCase();
}

/** True for number formats that show a date or a time. */
export function isDateFormat(format: string): boolean {
  const own = ownLetters(format);
  return own !== 'general' && own !== 'standard' && /[dmyhs]/.test(own);
}

/**
 * What was probably typed when Excel made a date of it: `7/63` for July 1963 in a month-year
 * format, `7/12` for 7 December. Null for times and for numbers that are no day.
 */
function typedAs(serial: number, own: string): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > lastSerial || /[hs]/.test(own)) return null;
  const date = new Date(serialEpoch + Math.floor(serial) * day);
  const month = date.getUTCMonth() + 1;
  const year = String(date.getUTCFullYear() % 100).padStart(2, '0');
  return /d/.test(own) && !(/y/.test(own) && date.getUTCDate() === 1)
    ? `${date.getUTCDate()}/${month}`
    : `${month}/${year}`;
}

/** Days of January 1930 and of December 1999: what Excel makes of a month before 30 to 99. */
const [firstDay, lastDay] = [10_959, 36_525];

/** A date that stands where a number belongs. */
export interface DateHeld {
  readonly serial: number;
  /** What was probably typed; null for times and for numbers that are no day. */
  readonly typed: string | null;
  /** False where the format was taken away and the number of the day stayed. */
  readonly isShown: boolean;
}

/**
 * The date that a cell holds: under a date format any number; in a rank cell also the first day of
 * a month under a plain format (23.193, July 1963, where `7/63` was typed). Null for anything else.
 */
export function dateHeld(
  { value, numberFormat }: { readonly value: CellValue; readonly numberFormat: string },
  { measure }: Pick<Indicator, 'measure'>,
): DateHeld | null {
  if (typeof value !== 'number') return null;
  if (isDateFormat(numberFormat))
    return { serial: value, typed: typedAs(value, ownLetters(numberFormat)), isShown: true };
  const mayBeMonth = measure === 'rank' && Number.isInteger(value) && value >= firstDay && value <= lastDay;
  if (!mayBeMonth || new Date(serialEpoch + value * day).getUTCDate() !== 1) return null;
  return { serial: value, typed: typedAs(value, 'my'), isShown: false };
}

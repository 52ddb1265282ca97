import type { Indicator } from '../indicators/catalogue/indicator';
import type { CellValue } from '../sheet/grid/grid';
/** Milliseconds a day, and the day that Excel's serial numbers count from. */
const day = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);
/** 31/12/9999, where Excel's calendar ends. */
const lastSerial = 2_958_465;

/** A format's own letters: without quoted text, bracketed parts and escaped characters. */
function letters(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').toLowerCase();
}

/** True for number formats that show a date or a time. */
export function isDateFormat(format: string): boolean {
  const own = letters(format);
  return own !== 'general' && own !== 'standard' && /[dmyhs]/.test(own);
}

/**
 * What was probably typed when Excel made a date of it: `7/63` for July 1963 in a month-year
 * format, `7/12` for 7 December. Null for times and for numbers that are no day.
 */
export function dateTyped(serial: number, format: string): string | null {
  const own = letters(format);
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
/**
 * The month that a rank cell holds as a date under a plain number format: `7/63` typed, July 1963
 * made of it (23.193), the format taken away. Null for anything else.
 */
export function rankAsDate(
  value: CellValue,
  { measure }: Pick<Indicator, 'measure'>,
): { readonly month: number; readonly year: number } | null {
  if (measure !== 'rank' || typeof value !== 'number' || !Number.isInteger(value)) return null;
  if (value < firstDay || value > lastDay) return null;
  const date = new Date(serialEpoch + value * day);
  return date.getUTCDate() === 1 ? { month: date.getUTCMonth() + 1, year: date.getUTCFullYear() % 100 } : null;
}

import type { LocaleMarks } from '../format/locale';

/** A typed date or time: its serial number and the format a General cell takes. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Days from serial 0 of the 1900 system to 1970-01-01, for dates after February 1900. */
const epoch = 25_569;
const dayMs = 86_400_000;

/**
 * Reads `25/11/2018`, `25/11`, `7/63` (July 1963), `14:30`, and a date with a time; null when it is
 * none.
 */
export function readDate(text: string, marks: LocaleMarks, today: Date): TypedDate | null {
  const [datePart, timePart, ...rest] = text.split(/\s+/);
  if (datePart === undefined || rest.length > 0) return null;
  if (timePart === undefined && datePart.includes(':')) return readTime(datePart);
  const date = readDay(datePart, marks, today);
  if (date === null || timePart === undefined) return date;
  const time = readTime(timePart);
  return time === null ? null : { serial: date.serial + time.serial, numberFormat: `${marks.dateFormat} h:mm` };
}

function readTime(text: string): TypedDate | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (match === null) return null;
  const hours = Number(match[1]);
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const numberFormat = hours > 23 ? '[h]:mm:ss' : match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial: seconds / 86_400, numberFormat };
}

function readDay(text: string, marks: LocaleMarks, today: Date): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), marks.dateFormat);
  const match = /^(\d{1,2})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  if (match[3] !== undefined) {
    const [dayOfMonth, month] = marks.dateOrder === 'dmy' ? [first, second] : [second, first];
    return match[2]!.length > 2 ? null : day(fullYear(match[3]), month, dayOfMonth, marks.dateFormat);
  }
  const [dayOfMonth, month] = marks.dateOrder === 'dmy' ? [first, second] : [second, first];
  const inThisYear = match[2]!.length <= 2 ? day(today.getFullYear(), month, dayOfMonth, 'd-mmm') : null;
  return inThisYear ?? day(fullYear(match[2]!), first, 1, 'mmm-yy');
}

/** Two digits: 00 to 29 are this century, 30 to 99 the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return digits.length === 4 ? year : NaN;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, dayOfMonth: number, numberFormat: string): TypedDate | null {
  if (!(year >= 1900 && year <= 9999) || month < 1 || month > 12) return null;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== dayOfMonth) return null;
  const serial = time / dayMs + epoch;
  // The 1900 system counts a 29 February that never was; serials before it are one lower.
  return { serial: serial < 61 ? serial - 1 : serial, numberFormat };
}

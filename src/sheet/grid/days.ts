import type { CellValue } from './grid';
import { textOf } from './gridCells';

/** Milliseconds a day, and the day that Excel's serial numbers count from. */
const day = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);
/** 31/12/9999, where Excel's calendar ends. */
const lastSerial = 2_958_465;

/** Day, month and year as papers write them. */
const writtenDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day of a serial number as ISO text, or null outside Excel's calendar. */
export function serialDay(serial: number): string | null {
  if (!(serial >= 1 && serial <= lastSerial)) return null;
  return new Date(serialEpoch + Math.floor(serial) * day).toISOString().slice(0, 10);
}

/**
 * The day that a cell names as ISO text: a real date, ISO text, or day/month/year as papers write
 * it; null for anything else.
 */
export function dayIn(value: CellValue): string | null {
  if (typeof value === 'number') return serialDay(value);
  const text = textOf(value);
  const [, ...iso] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (iso.length > 0) return existing(iso);
  const [, date, month, year] = writtenDay.exec(text) ?? [];
  return year === undefined ? null : existing([year, month!.padStart(2, '0'), date!.padStart(2, '0')]);
}

/** Whether a text is written as a day, be there such a day or not: `31/02/2026`. */
export function isWrittenAsDay(text: string): boolean {
  return writtenDay.test(text);
}

/** An ISO day as papers write it: `22/11/2026`. Anything else stays as it is. */
export function printDay(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/**
 * A moment in ISO text as people read it where it was written: `11:10, 22/11/2026`. Anything else
 * stays as it is.
 */
export function printMoment(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*$/, '$4, $3/$2/$1');
}

/**
 * A moment in ISO text as it is kept in a cell: to the second and with its offset, for two moments
 * are compared wherever they were written: `11:10:05, 22/11/2026 (UTC+07:00)`.
 */
export function stampMoment(iso: string): string {
  return iso.replace(/^([^T]{10})T(\d{2}:\d{2}:\d{2})([+-]\d{2}:\d{2})$/, (_, date: string, clock, offset) => {
    return `${clock}, ${printDay(date)} (UTC${offset})`;
  });
}

/** The moment that a text names, as ISO text: such a stamp, or ISO already; null for anything else. */
export function momentIn(text: string): string | null {
  if (!Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}-\d{2}T/.test(text)) return text;
  const [, clock, date, offset] =
    /^(\d{2}:\d{2}:\d{2}), (\d{1,2}\/\d{1,2}\/\d{4}) \(UTC([+-]\d{2}:\d{2})\)$/.exec(text.trim()) ?? [];
  const iso = date === undefined ? null : dayIn(date);
  return iso === null ? null : `${iso}T${clock}${offset}`;
}

/** The 31st of February is no day. */
function existing(parts: readonly string[]): string | null {
  const text = parts.join('-');
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment where one is, as ISO text. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A moment where one is, as ISO text with its offset from UTC: `2026-11-22T11:10:00+07:00`. */
export function localTime(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  const hours = two(Math.floor(Math.abs(offset) / 60));
  return `${localDay(now)}T${clock}${offset < 0 ? '-' : '+'}${hours}:${two(Math.abs(offset) % 60)}`;
}

import type { CellValue } from './grid';
import { textOf } from './gridCells';

/** Milliseconds a day, and the day that Excel's serial numbers count from. */
const day = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);
/** 31/12/9999, where Excel's calendar ends. */
const lastSerial = 2_958_465;

/** The day of a serial number as ISO text, or null outside Excel's calendar. */
export function serialDay(serial: number): string | null {
  if (!(serial >= 1 && serial <= lastSerial)) return null;
  return new Date(serialEpoch + Math.floor(serial) * day).toISOString().slice(0, 10);
}

/** The day that a cell names as ISO text: a real date, ISO text, or day/month/year as papers write it; null for anything else. */
export function dayIn(value: CellValue): string | null {
  if (typeof value === 'number') return serialDay(value);
  const text = textOf(value);
  const [, ...iso] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (iso.length > 0) return existing(iso);
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : existing([year, month!.padStart(2, '0'), date!.padStart(2, '0')]);
}

/** An ISO day as papers write it: `22/11/2026`. Anything else stays as it is. */
export function printDay(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** The 31st of February is no day. */
function existing(parts: readonly string[]): string | null {
  const text = parts.join('-');
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

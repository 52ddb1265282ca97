/** Serial number 0 of the two date systems. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const day = 86_400_000;
/** Dates before 1 March 1900 count one less: the system has a 29 February 1900 that never was. */
const marchFirst1900 = 61;

const iso = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * An ISO 8601 date, time or both, as strict files write cells of type `d`, as a serial number; null
 * for anything else. Source: ECMA-376 part 1, 18.17.4.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [, year, month, date, hours, minutes, seconds] = iso.exec(text) ?? [];
  if (year === undefined && hours === undefined) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(utc).getUTCDate() !== Number(date)) return null;
  const days = (utc - (date1904 ? epoch1904 : epoch1900)) / day;
  return (!date1904 && days < marchFirst1900 ? days - 1 : days) + time;
}

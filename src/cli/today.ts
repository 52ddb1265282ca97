/** The local day as ISO text. */
export function today(now: Date): string {
  return localTime(now).slice(0, 10);
}

/** The local time as ISO text with its offset from UTC: `2026-11-22T11:10:00+07:00`. */
export function localTime(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const shifted = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${shifted}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

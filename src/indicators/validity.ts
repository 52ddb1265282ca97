/** Something that exists between two days; null is open. */
export interface Valid {
  /** ISO dates, both included. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether something exists on the last day of a year: what a report about that year speaks of. */
export function existsAtEndOf(year: number, { validFrom, validTo }: Valid): boolean {
  const lastDay = `${year}-12-31`;
  return (validFrom === null || validFrom <= lastDay) && (validTo === null || lastDay <= validTo);
}

/** Whether a text is a day that exists, written `2025-06-30`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

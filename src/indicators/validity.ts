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

import type { ReviewEntry } from './reviewResult';

/** What a province's indicator is marked with in a table of all, the gravest first. */
export const marks = ['error', 'warning', 'missing'] as const;
export type Mark = (typeof marks)[number];

/** Shape tells what colour does. */
export const markSigns: Readonly<Record<Mark, string>> = { error: '✕', warning: '!', missing: '○' };

/** The gravest thing that is to be said of each row of a report, by row code. */
export function marksOf({
  findings,
  completeness,
}: Pick<ReviewEntry, 'findings' | 'completeness'>): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>(completeness.requiredBlank.map((code) => [code, 'missing']));
  for (const { severity, waiver, cells } of findings) {
    const [first] = cells;
    if (severity === 'info' || waiver !== null || !first) continue;
    if (found.get(first.row) !== 'error') found.set(first.row, severity);
  }
  return found;
}

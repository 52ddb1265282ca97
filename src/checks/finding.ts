import type { LocalText } from '../indicators/text';
import type { Explanation, Waiver } from './explanation';

/** `error` stops submission, `warning` must be explained, `info` is for reading. Order is by gravity. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const families = [
  'structure',
  'entry',
  'formula',
  'identity',
  'time',
  'plan',
  'claim',
  'outlier',
  'boundary',
] as const;
export type Family = (typeof families)[number];

/** What a finding can be: a relation that holds gives none. */
export type FindingOutcome = 'fails' | 'undecided';

export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
  /** Row code, or the empty string outside the rows. */
  readonly row: string;
  /** Column symbol, or the empty string outside the columns. */
  readonly column: string;
  readonly value: string | number | boolean | null;
}

/** A value that would repair the finding, and the slip it would undo. */
export interface Suggestion {
  readonly address: string;
  readonly value: string | number;
  readonly cause: string;
}

/** One thing a rule saw, in the shape the command line prints. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly outcome: FindingOutcome;
  readonly cells: readonly FindingCell[];
  readonly message: LocalText;
  /** Both sides of the comparison as numbers, where there are two. */
  readonly left: number | null;
  readonly right: number | null;
  /** Half the widest gap that rounding explains, in the unit of the sides; null where nothing was compared. */
  readonly tolerance: number | null;
  readonly suggestion: Suggestion | null;
  /** What the department says of it; null from the rules themselves, which know no explanations. */
  readonly explanation: Explanation | null;
  /** The waiver of its rule, where a named person has set that aside. */
  readonly waiver: Waiver | null;
}

import type { LocalText } from '../../indicators/text';
import type { Facts } from '../facts/facts';
import type { Finding, SuspectSets } from '../finding';
import type { RelationNotHolding } from '../relations/judged';

/** Rows that relations link with each other, by their indicators (see `linkedWith`). */
export type LinkedRows = ReadonlySet<string>;

/** Where the wrong numbers of linked rows probably are. */
export interface LocatedIn {
  /** By the names of the relations that are broken. */
  readonly byRelation: ReadonlyMap<string, SuspectSets>;
  /** By the cells that show what a group's only suspect holds. */
  readonly byCell: ReadonlyMap<string, SuspectSets>;
  /** Broken relations that gave no hint, and why. */
  readonly unused: ReadonlyMap<string, LocalText>;
}

/** What a rule of linked rows found, complete but for what all findings together say. */
export interface LinkedFinding {
  readonly finding: Finding;
  /** An indicator of the rows that it is about. */
  readonly owner: string;
  /** Why no wrong cell could be looked for by it; null where one was, or need not be. */
  readonly notLocated: LocalText | null;
}

/** What was worked out of the numbers of linked rows: plain data. */
interface Answer {
  /** An indicator of each of the linked rows that it depends on. */
  readonly owners: readonly string[];
  readonly value: unknown;
}

/** What one check of a sheet found that depends on nothing but the rows linked with each other. */
export interface FoundInRows {
  readonly facts: Facts;
  readonly relations: readonly RelationNotHolding[];
  readonly located: ReadonlyMap<LinkedRows, LocatedIn>;
  /** By rule. */
  readonly findings: ReadonlyMap<string, readonly LinkedFinding[]>;
  /** By what was asked; a check adds to those that stand. */
  readonly answers: Map<string, Answer>;
}

/**
 * The same as far as it stands in the next check: of linked rows in which, and around which,
 * nothing has changed.
 */
export interface Standing extends Omit<FoundInRows, 'facts'> {
  readonly has: (indicatorId: string) => boolean;
  /** Whether no other province's number of the indicator has changed either. */
  readonly hasBeside: (indicatorId: string) => boolean;
}

/** Of a sheet that is checked for the first time. */
export function nothingStands(): Standing {
  const none = () => false;
  return { has: none, hasBeside: none, relations: [], located: new Map(), findings: new Map(), answers: new Map() };
}

/**
 * What a question about linked rows came to: worked out where it does not stand.
 * @param asked the question and all that it names
 */
export function answered<Value>(
  asked: string,
  owners: readonly string[],
  { answers }: Pick<Standing, 'answers'>,
  workOut: () => Value,
): Value {
  const known = answers.get(asked);
  if (known) return known.value as Value;
  const value = workOut();
  answers.set(asked, { owners, value });
  return value;
}

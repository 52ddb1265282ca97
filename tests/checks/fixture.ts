import { checkSheet } from '../../src/checks/engine';
import type { Finding, FindingOutcome, Severity } from '../../src/checks/finding';
import type { Rule } from '../../src/checks/rule';
import { bookOf, catalogue, type BookInput } from './books';

/** One example of what a rule does: it passes, fails, or cannot tell. */
export interface Fixture {
  readonly rule: Rule['id'];
  readonly name: string;
  readonly outcome: FindingOutcome | 'passes' | 'notChecked';
  readonly book: BookInput;
  /** Workbooks of earlier years. */
  readonly earlier?: readonly BookInput[];
  readonly expected?: {
    readonly severity?: Severity;
    readonly count?: number;
    /** Addresses of the first finding's cells, in order. */
    readonly cells?: readonly string[];
    /** What the first finding's Vietnamese message contains. */
    readonly vi?: readonly string[];
    readonly en?: readonly string[];
    readonly suggestion?: string | number | null;
  };
}

export interface FixtureResult {
  readonly findings: readonly Finding[];
  readonly notChecked: number;
}

const results = new WeakMap<Fixture, FixtureResult>();

/**
 * Applies a fixture's rule to the first sheet of its book; once, however many tests look at the
 * result.
 */
export function runFixture(rule: Rule, fixture: Fixture): FixtureResult {
  const known = results.get(fixture);
  if (known) return known;
  const { book, earlier = [] } = fixture;
  const read = bookOf(book);
  const { findings, notChecked } = checkSheet(read.reports[book.isLast ? read.reports.length - 1 : 0]!, read, {
    catalogue,
    earlier: earlier.map(bookOf),
    rules: [rule],
  });
  const result = { findings, notChecked: notChecked.length };
  results.set(fixture, result);
  return result;
}

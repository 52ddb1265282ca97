import { compareReports, type RevisionRow } from '../../sheet/revisions/revisionTables';
import type { SheetReport } from '../../sheet/province/report';
import type { ReviewEntry } from '../reviewResult';
import { findingKey, isAsked, questionsOf, type Question } from './questions';

/**
 * What became of a question. `corrected`: it is no longer found. `explained`: found, and explained
 * or waived. `moved`: still found, over other numbers. `open`: still found, nothing changed.
 */
export const answers = ['corrected', 'explained', 'moved', 'open'] as const;
export type Answer = (typeof answers)[number];

/**
 * A re-submission beside the first: which figures changed, which questions are answered, which are
 * new.
 */
export interface ReturnComparison {
  readonly first: ReviewEntry;
  readonly second: ReviewEntry;
  /** Input cells that are not the same, in the order of the second sheet. */
  readonly changed: readonly RevisionRow[];
  readonly unchanged: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly questions: readonly { readonly question: Question; readonly answer: Answer }[];
  /** Asked of the second and not of the first. */
  readonly added: readonly Question[];
}

export interface ReviewedReport {
  readonly entry: ReviewEntry;
  readonly report: SheetReport;
}

/** Compares two submissions of one province, year and form. */
export function compareReturn(first: ReviewedReport, second: ReviewedReport): ReturnComparison {
  const table = compareReports(first.report, second.report);
  const asked = questionsOf(first.entry);
  const now = questionsOf(second.entry);
  const known = new Set(asked.map(({ key }) => key));
  return {
    first: first.entry,
    second: second.entry,
    changed: table.rows,
    unchanged: table.unchanged,
    onlyFirst: table.onlyFirst,
    onlySecond: table.onlySecond,
    questions: asked.map((question) => ({ question, answer: answerTo(question, second.entry, now) })),
    added: now.filter(({ key }) => !known.has(key)),
  };
}

function answerTo(question: Question, { findings }: ReviewEntry, now: readonly Question[]): Answer {
  const again = now.find(({ key }) => key === question.key);
  if (again) return sameText(question, again) ? 'open' : 'moved';
  const found = findings.some((finding) => findingKey(finding) === question.key && !isAsked(finding));
  return found ? 'explained' : 'corrected';
}

/** A message names its numbers: the same text is the same numbers. */
function sameText(one: Question, other: Question): boolean {
  return one.text.vi === other.text.vi;
}

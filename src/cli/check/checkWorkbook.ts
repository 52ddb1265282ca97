import { checkBook, type SheetCheck } from '../../checks/engine';
import type { Severity } from '../../checks/finding';
import type { LocalText } from '../../indicators/text';
import type { FormProblem } from '../../sheet/formSheet/formProblems';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Book } from '../../sheet/province/report';
import { isSavedAsText } from '../../sheet/grid/textGrid';
import { readSubmission, type Submission } from '../../submission/readSubmission';
import type { ExitCode } from '../command';
import type { GivenForms } from '../read/givenForms';
import { sentence } from '../messages/catalogue';
import { shippedLists } from '../../indicators/shippedLists';
import type { WorkbookCheck } from './workbookCheck';
import type { OpenedFile } from '../read/workbookFiles';

/**
 * Checks a workbook against the rules and against those of earlier years, by the forms that it
 * carries itself unless `lists` has them from a file. What was read of it is let go with the check.
 */
export async function checkWorkbook(
  { file, snapshot, error }: OpenedFile,
  earlier: readonly Book[],
  { own, ...lists }: GivenForms = { ...shippedLists(), own: [] },
): Promise<WorkbookCheck> {
  if (!snapshot) return refused(file, error);
  const { book, forms } = readBookWithForms(snapshot, lists, own);
  const formProblems = forms.problems;
  // Nothing to check must not look like nothing found.
  if (book.reports.length === 0) {
    const { hasTables } = await import('../../tables/readTables');
    const reason = hasTables(snapshot, lists.catalogue) ? 'file.foreign' : 'file.noReports';
    return refused(file, sentence(reason, { file }), formProblems);
  }
  if (isSavedAsText(snapshot)) return refused(file, sentence('file.texts', { file }), formProblems);
  const checks = checkBook(book, { catalogue: forms.catalogue, earlier });
  const submission = readSubmission(snapshot, book, checks);
  return { file, error: null, sheets: submission.checks, submission, formProblems, book, texts: [] };
}

function refused(file: string, error: LocalText, formProblems: readonly FormProblem[] = []): WorkbookCheck {
  return { file, error, sheets: [], submission: null, formProblems, book: null, texts: [] };
}

/**
 * Findings of a sheet by severity; what reads differently from what it is counts as the warning that
 * it is printed as.
 */
export function countsOf({ report, counts }: SheetCheck, submission: Submission | null): SheetCheck['counts'] {
  const disguised = (submission?.gate.disguised ?? []).filter(({ sheet }) => sheet === report.sheet);
  return { ...counts, warning: counts.warning + disguised.length };
}

/** What stays of a check: how it ended. A folder of any size fits into memory. */
export interface Outcome extends Pick<WorkbookCheck, 'file' | 'error' | 'formProblems'> {
  /** Findings of all sheets by severity, and warnings that are of the workbook as a whole. */
  readonly counts: Readonly<Record<Severity, number>>;
}

export function outcomeOf({ file, error, formProblems, sheets, submission }: WorkbookCheck): Outcome {
  const disguised = { warning: submission?.gate.disguised.length ?? 0 };
  return { file, error, formProblems, counts: summed([...sheets.map(({ counts }) => counts), disguised]) };
}

/** Findings of all workbooks by severity. */
export function totalCounts(outcomes: readonly Outcome[]): Outcome['counts'] {
  return summed(outcomes.map(({ counts }) => counts));
}

function summed(all: readonly Partial<Outcome['counts']>[]): Outcome['counts'] {
  const total = (severity: Severity): number => all.reduce((sum, counts) => sum + (counts[severity] ?? 0), 0);
  return { error: total('error'), warning: total('warning'), info: total('info') };
}

/**
 * 2 where something could not be read, forms included, else 1 for findings of level error, else 0.
 */
export function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.some(({ error, formProblems }) => error !== null || formProblems.length > 0)) return 2;
  return totalCounts(outcomes).error > 0 ? 1 : 0;
}

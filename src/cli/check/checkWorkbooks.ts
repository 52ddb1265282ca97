import { checkBook, type SheetCheck } from '../../checks/engine';
import { severities, type Severity } from '../../checks/finding';
import type { LocalText } from '../../indicators/text';
import type { FormProblem } from '../../sheet/formSheet/formProblems';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Book } from '../../sheet/province/report';
import { isSavedAsText } from '../../sheet/grid/textGrid';
import { readSubmission, type Submission } from '../../submission/readSubmission';
import type { ExitCode } from '../command';
import type { GivenForms } from '../read/givenForms';
import { sentence } from '../messages/catalogue';
import { shippedLists, type Shipped } from '../../indicators/shippedLists';
import type { WorkbookCheck } from './workbookCheck';
import type { OpenedFile } from '../read/workbookFiles';

/**
 * Checks workbooks against the rules and against those of earlier years, each by the forms that it
 * carries itself unless `lists` has them from a file.
 */
export async function checkWorkbooks(
  opened: Iterable<OpenedFile> | AsyncIterable<OpenedFile>,
  earlier: readonly Book[],
  { own, ...lists }: GivenForms = { ...shippedLists(), own: [] },
): Promise<readonly WorkbookCheck[]> {
  const checks: WorkbookCheck[] = [];
  for await (const one of opened) checks.push(await checked(one, earlier, lists, own));
  return checks;
}

/** The check of one workbook; what was read of it is let go with it. */
async function checked(
  { file, snapshot, error }: OpenedFile,
  earlier: readonly Book[],
  lists: Shipped,
  own: GivenForms['own'],
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

/** Findings of all sheets by severity, and warnings that are of the workbook as a whole. */
export function totalCounts(checks: readonly WorkbookCheck[]): Readonly<Record<Severity, number>> {
  const all = checks.flatMap(({ sheets }) => sheets);
  const disguised = checks.reduce((sum, { submission }) => sum + (submission?.gate.disguised.length ?? 0), 0);
  return Object.fromEntries(
    severities.map((severity) => [
      severity,
      all.reduce((sum, { counts }) => sum + counts[severity], severity === 'warning' ? disguised : 0),
    ]),
  ) as Record<Severity, number>;
}

/**
 * 2 where something could not be read, forms included, else 1 for findings of level error, else 0.
 */
export function exitCodeOf(checks: readonly WorkbookCheck[]): ExitCode {
  if (checks.some(({ error, formProblems }) => error !== null || formProblems.length > 0)) return 2;
  return totalCounts(checks).error > 0 ? 1 : 0;
}

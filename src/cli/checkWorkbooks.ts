import { checkBook, type SheetCheck } from '../checks/engine';
import { severities, type Severity } from '../checks/finding';
import type { LocalText } from '../indicators/text';
import { readBook } from '../sheet/readBook';
import type { Book } from '../sheet/report';
import type { ExitCode } from './command';
import { sentence } from './messages/catalogue';
import { shippedLists } from './shipped';
import type { OpenedFile } from './workbookFiles';

/** What checking one workbook gave, or why it could not be checked. */
export interface WorkbookCheck {
  readonly file: string;
  readonly error: LocalText | null;
  readonly sheets: readonly SheetCheck[];
}

/** Checks workbooks against the rules and against those of earlier years. Earlier ones that could not be opened must be told by the caller. */
export function checkWorkbooks(
  opened: readonly OpenedFile[],
  earlier: readonly OpenedFile[],
): readonly WorkbookCheck[] {
  const lists = shippedLists();
  const booksOf = (files: readonly OpenedFile[]): readonly Book[] =>
    files.flatMap(({ snapshot }) => (snapshot ? [readBook(snapshot, lists)] : []));
  const options = { catalogue: lists.catalogue, earlier: booksOf(earlier) };
  return opened.map(({ file, snapshot, error }): WorkbookCheck => {
    if (!snapshot) return { file, error, sheets: [] };
    const book = readBook(snapshot, lists);
    // Nothing to check must not look like nothing found.
    if (book.reports.length === 0) return { file, error: sentence('file.noReports', { file }), sheets: [] };
    return { file, error: null, sheets: checkBook(book, options) };
  });
}

/** Findings of all sheets by severity. */
export function totalCounts(checks: readonly WorkbookCheck[]): Readonly<Record<Severity, number>> {
  const all = checks.flatMap(({ sheets }) => sheets);
  return Object.fromEntries(
    severities.map((severity) => [severity, all.reduce((sum, { counts }) => sum + counts[severity], 0)]),
  ) as Record<Severity, number>;
}

/** 2 where something could not be read, else 1 for findings of level error, else 0. */
export function exitCodeOf(checks: readonly WorkbookCheck[]): ExitCode {
  if (checks.some(({ error }) => error !== null)) return 2;
  return totalCounts(checks).error > 0 ? 1 : 0;
}

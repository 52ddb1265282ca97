import { checkBook } from '../../checks/engine';
import type { Snapshot } from '../../sheet/grid/grid';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Book } from '../../sheet/province/report';
import { readSubmission, type Submission } from '../../submission/readSubmission';
import { refuse } from '../userError';
import type { GivenForms } from './givenForms';

/**
 * A workbook read by the forms it carries, checked against earlier ones, with what it explains
 * itself.
 */
export function judged(
  snapshot: Snapshot,
  { own, ...lists }: GivenForms,
  earlier: readonly Book[],
): { readonly book: Book; readonly submission: Submission } {
  const { book, forms } = readBookWithForms(snapshot, lists, own);
  const checks = checkBook(book, { catalogue: forms.catalogue, earlier });
  return { book, submission: readSubmission(snapshot, book, checks) };
}

/**
 * Nothing to work on must not look like work done, and is seen before a workbook is opened for
 * editing, which costs far more than reading. Throws a UserError.
 */
export function refuseWithoutReports(file: string, snapshot: Snapshot, { own, ...lists }: GivenForms): void {
  const { book } = readBookWithForms(snapshot, lists, own);
  if (book.reports.length === 0) throw refuse('file.noReports', { file });
}

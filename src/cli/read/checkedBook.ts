import { checkBook } from '../../checks/engine';
import type { Snapshot } from '../../sheet/grid/grid';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Book } from '../../sheet/province/report';
import { readSubmission, type Submission } from '../../submission/readSubmission';
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

import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { ReadContext } from '../../sheet/province/readSheet';
import type { Book } from '../../sheet/province/report';
import type { GivenForms } from './givenForms';
import { UserError } from '../userError';
import { openWorkbooks } from './workbookFiles';

/**
 * Workbooks to compare with, each read by the forms it carries. Throws a UserError for one that
 * cannot be read: a comparison with others than those asked for would be another one.
 */
export async function earlierBooks(
  paths: readonly string[],
  folder: string,
  { own, ...lists }: ReadContext & Pick<Partial<GivenForms>, 'own'>,
): Promise<readonly Book[]> {
  const opened = await openWorkbooks(paths, folder);
  return opened.map(({ snapshot, error }) => {
    if (!snapshot) throw new UserError(error);
    return readBookWithForms(snapshot, lists, own).book;
  });
}

import { comparable } from '../../review/gather/earlierBook';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { ReadContext } from '../../sheet/province/readSheet';
import type { Book } from '../../sheet/province/report';
import type { Shell } from '../command';
import type { GivenForms } from './givenForms';
import { UserError } from '../userError';
import { openWorkbooks } from './workbookFiles';

/**
 * Workbooks to compare with, each read by the forms it carries. Sheets that contradict themselves
 * about their year are left out and told, as a review does. Throws a UserError for a workbook that
 * cannot be read: a comparison with others than those asked for would be another one.
 */
export async function earlierBooks(
  paths: readonly string[],
  { folder, complain, language }: Pick<Shell, 'folder' | 'complain' | 'language'>,
  { own, ...lists }: ReadContext & Pick<Partial<GivenForms>, 'own'>,
): Promise<readonly Book[]> {
  const opened = await openWorkbooks(paths, folder);
  return opened.map(({ file, snapshot, error }) => {
    if (!snapshot) throw new UserError(error);
    const { book, aside } = comparable(readBookWithForms(snapshot, lists, own).book, file);
    for (const text of aside) complain(text[language]);
    return book;
  });
}

import type { TemplateKey } from '../../indicators/template';
import type { Snapshot } from '../grid';
import { readBook } from '../readBook';
import type { ReadContext } from '../readSheet';
import type { Book } from '../report';
import { loadForms, type LoadedForms } from './formsOfBook';

/** A workbook read by the forms it carries itself. */
export interface BookWithForms {
  readonly book: Book;
  readonly forms: LoadedForms;
  /** What the book was read with: its own forms over those that were known before. */
  readonly lists: ReadContext;
}

/**
 * Reads the forms of a workbook's `Mẫu` sheets, then everything else by them: a row that somebody added to a form is a row like any other. Sheets that are
 * forms are not counted among the other sheets.
 * @param fixed as `loadForms` has it
 */
export function readBookWithForms(
  snapshot: Snapshot,
  known: ReadContext,
  fixed: readonly TemplateKey[] = [],
): BookWithForms {
  const forms = loadForms(snapshot, known, fixed);
  const { catalogue, templates } = forms;
  const lists: ReadContext = { ...known, catalogue, templates };
  const book = readBook(snapshot, lists);
  return {
    book: { ...book, otherSheets: book.otherSheets.filter((one) => !forms.sheets.includes(one)) },
    forms,
    lists,
  };
}

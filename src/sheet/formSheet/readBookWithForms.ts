import type { TemplateKey } from '../../indicators/forms/template';
import type { Grid, Snapshot } from '../grid/grid';
import { BookReader } from '../readBook';
import type { ReadContext } from '../province/readSheet';
import type { Book } from '../province/report';
import { loadForms, type LoadedForms } from './formsOfBook';

/** A workbook read by the forms it carries itself. */
export interface BookWithForms {
  readonly book: Book;
  readonly forms: LoadedForms;
  /** What the book was read with: its own forms over those that were known before. */
  readonly lists: ReadContext;
}

/**
 * Reads the forms of a workbook's `Mẫu` sheets, then everything else by them: a row that somebody
 * added to a form is a row like any other. Sheets that are forms are not counted among the other
 * sheets.
 * @param fixed as `loadForms` has it
 */
export function readBookWithForms(
  snapshot: Snapshot,
  known: ReadContext,
  fixed: readonly TemplateKey[] = [],
): BookWithForms {
  return new FormBookReader(known, fixed).read(snapshot);
}

/** What holds while the form sheets are the same. */
interface FormsRead {
  readonly grids: readonly Grid[];
  readonly forms: LoadedForms;
  readonly lists: ReadContext;
  readonly reader: BookReader;
}

/**
 * As `BookReader`, with the forms that the workbook carries: while their sheets do not change,
 * neither do the lists that everything else is read by.
 */
export class FormBookReader {
  private last: FormsRead | null = null;

  constructor(
    private readonly known: ReadContext,
    private readonly fixed: readonly TemplateKey[] = [],
  ) {}

  read(snapshot: Snapshot): BookWithForms {
    const { forms, lists, reader } = this.formsOf(snapshot);
    const book = reader.read(snapshot);
    return {
      book: { ...book, otherSheets: book.otherSheets.filter((one) => !forms.sheets.includes(one)) },
      forms,
      lists,
    };
  }

  private formsOf(snapshot: Snapshot): FormsRead {
    const { known, fixed, last } = this;
    const forms = loadForms(snapshot, known, fixed);
    const grids = snapshot.grids.filter(({ sheet }) => forms.sheets.includes(sheet));
    if (last?.grids.length === grids.length && grids.every((grid, at) => grid === last.grids[at])) return last;
    const lists: ReadContext = { ...known, catalogue: forms.catalogue, templates: forms.templates };
    this.last = { grids, forms, lists, reader: new BookReader(lists) };
    return this.last;
  }
}

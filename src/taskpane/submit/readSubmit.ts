import { readWorkbook, type WorkbookState } from '../../excel/readSnapshot';
import { protectedSheets } from '../../excel/protection';
import type { ExcelSession } from '../../excel/session';
import { checkBook } from '../../checks/engine';
import { loadCatalogue } from '../../indicators/catalogue';
import { loadProvinces } from '../../indicators/provinces';
import { loadTemplates } from '../../indicators/templates';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { earlierBooks } from '../files/earlierBooks';
import type { Book } from '../../sheet/report';
import { readNotes, type ExplanationRow } from '../../submission/notes/readNotes';
import { readSubmission, type Submission } from '../../submission/readSubmission';

/** What one reading of the workbook showed of its way to the Ministry. */
export interface SubmitReading extends WorkbookState {
  readonly book: Book;
  readonly submission: Submission;
  /** Explanations of this workbook and of earlier ones: what was said of a place may serve again. */
  readonly said: readonly ExplanationRow[];
  /** Sheets that are protected. */
  readonly locked: readonly string[];
}

/** Judges a workbook as it was read: rules, explanations, gate, seal. */
export function judge(state: WorkbookState): Omit<SubmitReading, 'locked'> {
  const { book, forms, lists } = readBookWithForms(state.snapshot, {
    catalogue: loadCatalogue(),
    provinces: loadProvinces().provinces,
    templates: loadTemplates(),
  });
  // The same earlier workbooks as in the check: both places must find the same.
  const given = earlierBooks().map(({ snapshot }) => snapshot);
  const earlier = given.map((snapshot) => readBookWithForms(snapshot, lists).book);
  const checks = checkBook(book, { catalogue: forms.catalogue, earlier });
  const said = [state.snapshot, ...given].flatMap((snapshot) => readNotes(snapshot).explanations);
  return { ...state, book, submission: readSubmission(state.snapshot, book, checks), said };
}

/** Reads the whole workbook anew. Writes nothing. */
export async function readSubmit(session: ExcelSession): Promise<SubmitReading> {
  const state = await readWorkbook(session);
  const locked = await protectedSheets(session, state.sheets);
  return { ...judge(state), locked };
}

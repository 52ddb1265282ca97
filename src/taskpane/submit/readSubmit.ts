import { readWorkbook, type WorkbookState } from '../../excel/readSnapshot';
import { protectedSheets } from '../../excel/protection';
import type { ExcelSession } from '../../excel/session';
import { earlierBooks } from '../files/earlierBooks';
import type { Book } from '../../sheet/report';
import { checkWorkbook } from '../../submission/checkWorkbook';
import type { ExplanationRow } from '../../submission/notes/readNotes';
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
  // The same earlier workbooks as in the check: both places must find the same.
  const { book, checks, said } = checkWorkbook(
    state.snapshot,
    earlierBooks().map(({ snapshot }) => snapshot),
  );
  return { ...state, book, submission: readSubmission(state.snapshot, book, [...checks]), said };
}

/** Reads the whole workbook anew. Writes nothing. */
export async function readSubmit(session: ExcelSession): Promise<SubmitReading> {
  const state = await readWorkbook(session);
  const locked = await protectedSheets(session, state.sheets);
  return { ...judge(state), locked };
}

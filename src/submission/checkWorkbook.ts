import { checkSheets, type SheetCheck } from '../checks/engine';
import { shippedLists } from '../indicators/shippedLists';
import type { FormProblem } from '../sheet/formSheet/formProblems';
import { readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import type { Snapshot } from '../sheet/grid';
import type { Book } from '../sheet/report';
import { explain } from './notes/explain';
import { readNotes, type ExplanationRow, type Notes } from './notes/readNotes';
import { submissionSheets } from './submissionSheets';

/** A workbook as it was read for its check. */
export interface CheckedWorkbook {
  readonly book: Book;
  /** What the rules find on each province sheet, with the workbook's own explanations and waivers; each sheet is checked when it is asked for. */
  readonly checks: Iterable<SheetCheck>;
  readonly notes: Notes;
  /** Explanations of this workbook and of earlier ones: what was said of a place may serve again. */
  readonly said: readonly ExplanationRow[];
  /** Cells of `Mẫu` sheets that keep a form from being used. */
  readonly formProblems: readonly FormProblem[];
  /** Sheets that are neither province sheets nor a ledger nor a form nor the submission's own. */
  readonly otherSheets: readonly string[];
}

/**
 * Reads a workbook by the forms that it carries itself and checks it, also against earlier workbooks. One function for everything that stands
 * beside an open workbook, so that all of it finds the same. Pure.
 */
export function checkWorkbook(snapshot: Snapshot, earlier: readonly Snapshot[] = []): CheckedWorkbook {
  const { book, forms, lists } = readBookWithForms(snapshot, shippedLists());
  const before = earlier.map((one) => readBookWithForms(one, lists).book);
  const notes = readNotes(snapshot);
  const own = submissionSheets(snapshot);
  return {
    book,
    checks: explained(checkSheets(book, { catalogue: forms.catalogue, earlier: before }), notes),
    notes,
    said: [...notes.explanations, ...earlier.flatMap((one) => readNotes(one).explanations)],
    formProblems: forms.problems,
    otherSheets: book.otherSheets.filter((sheet) => !own.includes(sheet)),
  };
}

function* explained(checks: Iterable<SheetCheck>, notes: Notes): Generator<SheetCheck, void> {
  for (const check of checks) yield* explain([check], notes);
}

import { Checker } from '../checks/checker';
import type { SheetCheck } from '../checks/engine';
import { shippedLists } from '../indicators/shippedLists';
import type { FormProblem } from '../sheet/formSheet/formProblems';
import { FormBookReader, readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import type { Snapshot } from '../sheet/grid/grid';
import { keepUnchanged } from '../sheet/grid/keepUnchanged';
import type { ReadContext } from '../sheet/province/readSheet';
import type { Book } from '../sheet/province/report';
import { explainer } from './notes/explain';
import { readNotes, type ExplanationRow, type Notes } from './notes/readNotes';
import { ownSheets } from './ownSheets';

/** A workbook as it was read for its check. */
export interface CheckedWorkbook {
  readonly book: Book;
  /** The earlier workbooks, by the same forms. */
  readonly earlier: readonly Book[];
  /**
   * What the rules find on each province sheet, with the workbook's own explanations and waivers;
   * each sheet is checked when it is asked for.
   */
  readonly checks: Iterable<SheetCheck>;
  readonly notes: Notes;
  /**
   * Explanations of this workbook and of earlier ones: what was said of a place may serve again.
   */
  readonly said: readonly ExplanationRow[];
  /** Cells of `Mẫu` sheets that keep a form from being used. */
  readonly formProblems: readonly FormProblem[];
  /** Sheets that are neither province sheets nor a ledger nor a form nor the submission's own. */
  readonly otherSheets: readonly string[];
}

/**
 * Reads a workbook by the forms that it carries itself and checks it, also against earlier
 * workbooks. One function for everything that stands beside an open workbook, so that all of it
 * finds the same. Pure.
 */
export function checkWorkbook(snapshot: Snapshot, earlier: readonly Snapshot[] = []): CheckedWorkbook {
  return new WorkbookFollower().check(snapshot, earlier);
}

/** What holds while forms and earlier workbooks are the same. */
interface Following {
  readonly lists: ReadContext;
  readonly earlier: readonly Snapshot[];
  readonly books: readonly Book[];
  readonly checker: Checker;
}

/**
 * As `checkWorkbook`, of a workbook that is being edited: what an edit cannot have changed is
 * neither read nor checked again.
 */
export class WorkbookFollower {
  private readonly reader = new FormBookReader(shippedLists());
  private last: Snapshot = { grids: [] };
  private following: Following | null = null;

  check(given: Snapshot, earlier: readonly Snapshot[] = []): CheckedWorkbook {
    const snapshot = keepUnchanged(this.last, given);
    this.last = snapshot;
    const { book, forms, lists } = this.reader.read(snapshot);
    const { checker, books } = this.follow(lists, earlier);
    const notes = readNotes(snapshot);
    const own = ownSheets(snapshot);
    return {
      book,
      earlier: books,
      checks: explained(checker.sheets(book), notes),
      notes,
      said: [...notes.explanations, ...earlier.flatMap((one) => readNotes(one).explanations)],
      formProblems: forms.problems,
      otherSheets: book.otherSheets.filter((sheet) => !own.includes(sheet)),
    };
  }

  private follow(lists: ReadContext, earlier: readonly Snapshot[]): Following {
    const old = this.following;
    const isSame =
      old?.lists === lists &&
      old.earlier.length === earlier.length &&
      earlier.every((one, at) => one === old.earlier[at]);
    if (isSame) return old;
    const books = earlier.map((one) => readBookWithForms(one, lists).book);
    this.following = { lists, earlier, books, checker: new Checker({ catalogue: lists.catalogue, earlier: books }) };
    return this.following;
  }
}

function* explained(checks: Iterable<SheetCheck>, notes: Notes): Generator<SheetCheck, void> {
  const explain = explainer(notes);
  for (const check of checks) yield explain(check);
}

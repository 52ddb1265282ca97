import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Book } from '../model/book';
import { cellStates, putCells, restoreCells } from '../model/cellStates';
import type { CellPlace, CellState } from '../model/cellStates';
import type { PreparedEdit } from './edits';

/**
 * How a sheet stood in the cells that an edit touched, and in its validations, which are replaced
 * and never changed in place.
 */
interface Stand {
  readonly cells: readonly CellState[];
  readonly validations: ModelSheet['dataValidations']['model'];
}

interface Step {
  readonly sheet: ModelSheet;
  readonly before: Stand;
  readonly after: Stand;
}

/** More steps than anyone goes back. */
const mostSteps = 200;

/** A person's edits, to be taken back and done again one by one. */
export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Does an edit, where there is one, and remembers how to take it back. */
  perform(edit: PreparedEdit | null): void {
    if (edit === null) return;
    const { sheet, places, write } = edit;
    const before = standOf(sheet, places);
    write();
    this.remember({ sheet, before, after: standOf(sheet, places) });
  }

  /**
   * Does an edit, and takes it back at once when something speaks against the outcome; returns what
   * does.
   */
  performUnless<T>(book: Book, edit: PreparedEdit, objection: () => T | null): T | null {
    const before = standOf(edit.sheet, edit.places);
    edit.write();
    const found = objection();
    if (found === null) {
      this.remember({ sheet: edit.sheet, before, after: standOf(edit.sheet, edit.places) });
    } else {
      putCells(book, edit.sheet, before.cells);
      book.takeChanges();
    }
    return found;
  }

  /** Takes the last edit back. @throws HostError AccessDenied when its cells are locked by now. */
  undo(book: Book): void {
    const step = this.done.at(-1);
    if (!step) return;
    restore(book, step.sheet, step.before);
    this.undone.push(step);
    this.done.pop();
  }

  /** Does the last edit again that was taken back. @throws HostError as `undo`. */
  redo(book: Book): void {
    const step = this.undone.at(-1);
    if (!step) return;
    restore(book, step.sheet, step.after);
    this.done.push(step);
    this.undone.pop();
  }

  private remember(step: Step): void {
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
    this.undone = [];
  }

  /** Something else changed the workbook: taking an edit back could now destroy that. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }
}

function standOf(sheet: ModelSheet, places: readonly CellPlace[]): Stand {
  return { cells: cellStates(sheet, places), validations: sheet.dataValidations.model };
}

function restore(book: Book, sheet: ModelSheet, { cells, validations }: Stand): void {
  restoreCells(book, sheet, cells);
  sheet.dataValidations.model = validations;
}

import type { ModelSheet } from '../../xlsx/model';
import type { Book } from './book';
import { cellStates, putCells, restoreCells } from './cellStates';
import type { CellState } from './cellStates';
import type { PreparedEdit } from './edits';

interface Step {
  readonly sheet: ModelSheet;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
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
    const before = cellStates(sheet, places);
    write();
    this.remember({ sheet, before, after: cellStates(sheet, places) });
  }

  /** Does an edit, and takes it back at once when something speaks against the outcome; returns what does. */
  performUnless<T>(book: Book, edit: PreparedEdit, objection: () => T | null): T | null {
    const before = cellStates(edit.sheet, edit.places);
    edit.write();
    const found = objection();
    if (found === null) {
      this.remember({ sheet: edit.sheet, before, after: cellStates(edit.sheet, edit.places) });
    } else {
      putCells(book, edit.sheet, before);
      book.takeChanges();
    }
    return found;
  }

  /** Takes the last edit back. @throws HostError AccessDenied when its cells are locked by now. */
  undo(book: Book): void {
    const step = this.done.at(-1);
    if (!step) return;
    restoreCells(book, step.sheet, step.before);
    this.undone.push(step);
    this.done.pop();
  }

  /** Does the last edit again that was taken back. @throws HostError as `undo`. */
  redo(book: Book): void {
    const step = this.undone.at(-1);
    if (!step) return;
    restoreCells(book, step.sheet, step.after);
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

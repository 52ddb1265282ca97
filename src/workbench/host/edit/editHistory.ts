import type { ModelSheet } from '../../../xlsx/edit/model';
import { printArea, type Area } from '../model/address';
import type { Book } from '../model/book';
import { assertAllUnlocked, cellStates, putCells, restoreCells } from '../model/cellStates';
import type { CellState } from '../model/cellStates';
import type { PreparedEdit, Touched } from './edits';

/** What a person did, for the words of undo and redo. */
export type EditKind = 'enter' | 'paste' | 'clear' | 'fill' | 'cut';

/** A person's edit as it is spoken of. */
export interface NamedEdit {
  readonly kind: EditKind;
  readonly sheet: string;
  /** `G10`, `B2:C5`. */
  readonly address: string;
}

/**
 * How a sheet stood in the cells that an edit touched, and in its validations, which are replaced
 * and never changed in place.
 */
interface Stand {
  readonly touched: Touched;
  readonly cells: readonly CellState[];
  readonly validations: ModelSheet['dataValidations']['model'];
}

interface Step {
  readonly kind: EditKind;
  readonly sheet: ModelSheet;
  readonly area: Area;
  readonly before: readonly Stand[];
  readonly after: readonly Stand[];
}

/** More steps than anyone goes back. */
const mostSteps = 200;

/** A person's edits, to be taken back and done again one by one. */
export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** The edit that would be taken back; null where there is none. */
  get last(): NamedEdit | null {
    return named(this.done.at(-1));
  }

  /** The edit that would be done again; null where there is none. */
  get next(): NamedEdit | null {
    return named(this.undone.at(-1));
  }

  /** Does an edit, where there is one, and remembers how to take it back. */
  perform(kind: EditKind, edit: PreparedEdit | null): void {
    if (edit === null) return;
    const before = edit.touched.map(standOf);
    edit.write();
    this.remember(kind, edit, before);
  }

  /**
   * Does an edit, and takes it back at once when something speaks against the outcome; returns what
   * does.
   */
  performUnless<T>(book: Book, kind: EditKind, edit: PreparedEdit, objection: () => T | null): T | null {
    const before = edit.touched.map(standOf);
    edit.write();
    const found = objection();
    if (found === null) {
      this.remember(kind, edit, before);
    } else {
      for (const { touched, cells } of before) putCells(book, touched.sheet, cells);
      book.takeChanges();
    }
    return found;
  }

  /** Takes the last edit back. @throws HostError AccessDenied when its cells are locked by now. */
  undo(book: Book): void {
    const step = this.done.at(-1);
    if (!step) return;
    restore(book, step, step.before);
    this.undone.push(step);
    this.done.pop();
  }

  /** Does the last edit again that was taken back. @throws HostError as `undo`. */
  redo(book: Book): void {
    const step = this.undone.at(-1);
    if (!step) return;
    restore(book, step, step.after);
    this.done.push(step);
    this.undone.pop();
  }

  private remember(kind: EditKind, { touched, area }: PreparedEdit, before: readonly Stand[]): void {
    this.done.push({ kind, sheet: touched[0]!.sheet, area, before, after: touched.map(standOf) });
    if (this.done.length > mostSteps) this.done.shift();
    this.undone = [];
  }

  /** Something else changed the workbook: taking an edit back could now destroy that. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }
}

function named(step: Step | undefined): NamedEdit | null {
  return step ? { kind: step.kind, sheet: step.sheet.name, address: printArea(step.area) } : null;
}

function standOf(touched: Touched): Stand {
  const { sheet, places } = touched;
  return { touched, cells: cellStates(sheet, places), validations: sheet.dataValidations.model };
}

/** Puts sheets back as they stood, all of it or, where something is locked by now, nothing. */
function restore(book: Book, { sheet, area }: Step, stands: readonly Stand[]): void {
  for (const { touched } of stands) {
    if (touched.follows !== true) assertAllUnlocked(touched.sheet, touched.places, 'restore');
  }
  for (const { touched, cells, validations } of stands) {
    if (cells.length > 0) restoreCells(book, touched.sheet, cells, touched.follows);
    touched.sheet.dataValidations.model = validations;
  }
  book.select(sheet, area);
}

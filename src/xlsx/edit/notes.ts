import type { SheetNotes } from '../read/notes';
import type { Model, ModelSheet } from './model';

const none: SheetNotes = new Map();
const notes = new WeakMap<ModelSheet, SheetNotes>();

/**
 * Remembers the notes of cells that a workbook came with: the model does not hold them, saving
 * carries them over as they are.
 */
export function rememberNotes(model: Model, found: ReadonlyMap<string, SheetNotes>): void {
  for (const sheet of model.worksheets) {
    const own = found.get(sheet.name);
    if (own) notes.set(sheet, own);
  }
}

/** The notes of a sheet as it was opened, by place. */
export function notesOf(sheet: ModelSheet): SheetNotes {
  return notes.get(sheet) ?? none;
}

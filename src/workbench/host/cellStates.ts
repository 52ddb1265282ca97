import type { ModelCell, ModelSheet } from '../../xlsx/model';
import { bounding } from './address';
import type { Book } from './book';
import { assertUnlocked } from './guards';
import type { Style } from './modelStyle';
import { cellAt } from './style';

/** A zero-based position on a sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** All that an edit can change of a cell. */
export interface CellState extends CellPlace {
  /** The model's own content: a value, a formula with its result, an error. */
  readonly content: ModelCell['value'];
  readonly style: Style;
}

/** What stands at some places now. */
export function cellStates(sheet: ModelSheet, places: readonly CellPlace[]): readonly CellState[] {
  return places.map(({ row, column }) => {
    const cell = sheet.findCell(row + 1, column + 1);
    return { row, column, content: cell?.value ?? null, style: cell?.style ?? {} };
  });
}

/**
 * Puts cells back as they were.
 * @throws HostError AccessDenied when the sheet was protected in between; nothing is put back then.
 */
export function restoreCells(book: Book, sheet: ModelSheet, states: readonly CellState[]): void {
  const area = bounding(states.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
  for (const { row, column } of states)
    assertUnlocked(sheet, { top: row, left: column, bottom: row, right: column }, 'restore');
  for (const { row, column, content, style } of states) {
    const cell = cellAt(sheet, row, column);
    cell.value = content;
    cell.style = style;
  }
  book.touch(sheet, area, true);
  book.record({ kind: 'cells', sheet, area });
  book.record({ kind: 'format', sheet, area });
  book.select(sheet, area);
}

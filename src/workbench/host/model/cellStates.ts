import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { bounding } from './address';
import type { Area } from './address';
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

/** Puts cells back as they were and marks what reads them as out of date. */
export function putCells(book: Book, sheet: ModelSheet, states: readonly CellState[]): void {
  for (const { row, column, content, style } of states) {
    const cell = cellAt(sheet, row, column);
    cell.value = content;
    cell.style = style;
  }
  book.touch(sheet, areaOf(states), true);
}

/**
 * Puts cells back as they were and tells of it.
 * @param follows formulas that only follow what they read
 */
export function restoreCells(book: Book, sheet: ModelSheet, states: readonly CellState[], follows = false): void {
  const area = areaOf(states);
  putCells(book, sheet, states);
  book.record({ kind: follows ? 'followed' : 'cells', sheet, area });
  book.record({ kind: 'format', sheet, area });
}

/** @throws HostError AccessDenied when one of some places is locked. */
export function assertAllUnlocked(sheet: ModelSheet, places: readonly CellPlace[], location: string): void {
  for (const place of places) assertUnlocked(sheet, areaOf([place]), location);
}

/** All places of an area, row by row. */
export function placesOf(area: Area): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) places.push({ row, column });
  }
  return places;
}

/** The smallest area around some places. */
export function areaOf(places: readonly CellPlace[]): Area {
  return bounding(places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
}

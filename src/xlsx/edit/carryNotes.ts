import { cellAddress, columnOf, rowOf } from '../../sheet/grid/address';
import type { MovedCells } from '../../sheet/upgrade/movedFormula';
import type { LostKind } from '../keep/census';
import { longestNote } from '../read/notes';
import type { ModelSheet } from './model';
import { notesOf } from './notes';

/**
 * Puts the notes of an old sheet's cells on the new one.
 * @returns notes whose cells have no place there, and those that are too long to be read whole
 */
export function carryNotes(old: ModelSheet, made: ModelSheet, { rows, columns }: MovedCells): readonly LostKind[] {
  const placeAt = (row: number, column: number) => {
    const [toRow, toColumn] = [rows.get(row), columns.get(column)];
    return toRow === undefined || toColumn === undefined ? null : made.getCell(toRow, toColumn + 1);
  };
  const which: string[] = [];
  for (const [place, text] of notesOf(old)) {
    const [row, column] = [rowOf(place), columnOf(place)];
    const cell = text.length < longestNote ? placeAt(row + 1, column) : null;
    if (cell) cell.note = text;
    else which.push(cellAddress(row, column));
  }
  return which.length === 0 ? [] : [{ kind: 'part:comments', before: which.length, after: 0, which }];
}

import type { CellValue } from '../../../sheet/grid/grid';
import { cellFormula, cellValue, isMergedSlave } from '../../../xlsx/edit/cellContent';
import { entryText } from '../edit/entryText';
import { displayText } from '../format/display';
import type { Book } from './book';
import { numberFormatAt } from './cells';
import { columnPixels, rowHeight } from './sizes';

/** A cell that a search has found, zero-based. */
export interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells of visible sheets whose shown text, or what was entered there, contains a text: sheet by
 * sheet, row by row. Case does not matter, nor how a letter with marks is put together. Cells of
 * hidden rows and columns are left out: nobody could be led to them.
 */
export function findCells(book: Book, text: string): readonly FoundCell[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const found: FoundCell[] = [];
  // Sheets of one form hold the same formulas.
  const entries = new Map<string, string>();
  const entryOf = (value: CellValue, formula: string | null, format: string): string => {
    if (formula === null) return folded(entryText(value, formula, format, book.locale));
    const known = entries.get(formula) ?? folded(entryText(value, formula, format, book.locale));
    entries.set(formula, known);
    return known;
  };
  for (const sheet of book.sheets) {
    if (sheet.state !== 'visible') continue;
    for (let row = 0; row < sheet.rowCount; row += 1) {
      const model = sheet.findRow(row + 1);
      if (model === undefined || rowHeight(sheet, row) === 0) continue;
      for (let column = 0; column < model.cellCount; column += 1) {
        const cell = model.findCell(column + 1);
        const value = cellValue(cell);
        const formula = cellFormula(cell);
        if (cell === undefined || isMergedSlave(cell) || (value === '' && formula === null)) continue;
        const format = numberFormatAt(sheet, cell, row, column);
        const isWord = typeof value === 'string' && formula === null;
        const matches = isWord
          ? folded(value).includes(wanted)
          : entryOf(value, formula, format).includes(wanted) ||
            folded(displayText(value, format, book.locale)).includes(wanted);
        if (matches && columnPixels(sheet, column) > 0) found.push({ sheet: sheet.name, row, column });
      }
    }
  }
  return found;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

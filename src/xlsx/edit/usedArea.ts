import { isMergedSlave } from './cellContent';
import type { ModelCell, ModelSheet } from './model';

/** A rectangle of cells, zero-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The smallest rectangle around what a sheet holds; null when it holds nothing.
 * @param holding `values` counts values and formulas, `anything` also formatted blanks.
 */
export function usedArea(sheet: ModelSheet, holding: 'values' | 'anything'): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
    const row = sheet.findRow(rowNumber);
    if (row === undefined) continue;
    for (let columnNumber = 1; columnNumber <= row.cellCount; columnNumber += 1) {
      const cell = row.findCell(columnNumber);
      if (cell === undefined || !counts(cell, holding)) continue;
      top = Math.min(top, rowNumber - 1);
      bottom = Math.max(bottom, rowNumber - 1);
      left = Math.min(left, columnNumber - 1);
      right = Math.max(right, columnNumber - 1);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function counts(cell: ModelCell, holding: 'values' | 'anything'): boolean {
  const blank = cell.value === null || cell.value === undefined || cell.value === '';
  if (holding === 'values') return !blank && !isMergedSlave(cell);
  return !blank || Object.keys(cell.style).length > 0;
}

import { columnLetters } from './address';
import type { CellValue, Grid } from './grid';
import type { Rectangle } from './rectangles';
import type { CellRef } from '../province/report';

/** A cell's value by its place in the grid's matrices; blank outside them. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? '';
}

/**
 * A cell's formula with its leading `=`, or null. Text that begins with `=` comes back from Excel
 * as value and formula alike and is no formula.
 */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  const formula = grid.formulas[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== grid.values[row]?.[column]
    ? formula
    : null;
}

export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row]?.[column] ?? 'General';
}

/** The area of the sheet that the grid holds. */
export function usedOf({ top, left, values }: Grid): Rectangle {
  return { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** Where a cell of the grid stands on its sheet. */
export function refAt(grid: Grid, row: number, column: number): CellRef {
  const sheetRow = grid.top + row + 1;
  return { sheet: grid.sheet, address: `${columnLetters(grid.left + column)}${sheetRow}`, row: sheetRow };
}

/** A value as text without blanks around it; numbers as they are written in code. */
export function textOf(value: CellValue): string {
  return String(value).trim();
}

export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

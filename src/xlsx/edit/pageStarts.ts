import type { ModelSheet } from './model';

/** The last column of a sheet, zero-based. */
const lastColumn = 16_383;

/** Begins a page with a row (zero-based), once. */
export function beginPage(sheet: ModelSheet, row: number): void {
  if (sheet.rowBreaks.some(({ id }) => id === row)) return;
  // The file names the row above, counted from one.
  sheet.rowBreaks.push({ id: row, max: lastColumn, man: 1 });
  sheet.rowBreaks.sort((one, other) => one.id - other.id);
}

/** A cell by zero-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The edges of a worksheet, zero-based. */
export const lastColumn = 16_383;
export const lastRow = 1_048_575;

/** Position of a cell in a sheet as one number, so that cells sort by it: row × 16,384 + column. */
export type Place = number;

export function placeOf(row: number, column: number): Place {
  return row * (lastColumn + 1) + column;
}

export function rowOf(place: Place): number {
  return Math.floor(place / (lastColumn + 1));
}

export function columnOf(place: Place): number {
  return place % (lastColumn + 1);
}

/**
 * Zero-based column to letters: 0 is `A`, 27 is `AB`. Throws a RangeError outside Excel's 16,384
 * columns.
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column > lastColumn) throw new RangeError(`No such column: ${column}`);
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of `A`, `ab`, ... */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Zero-based row and column to an A1 address without a sheet: (11, 6) is `G12`. */
export function cellAddress(row: number, column: number): string {
  if (!Number.isInteger(row) || row < 0 || row > lastRow) throw new RangeError(`No such row: ${row}`);
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * `G12` or `$G$12`, in either case, to zero-based row and column; null when the text is no address
 * of a single cell.
 */
export function parseAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  if (!match) return null;
  const position = { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
  return position.column <= lastColumn && position.row <= lastRow ? position : null;
}

/**
 * A sheet's name as formulas write it. Always quoted: names with blanks, digits or marks need it,
 * the others allow it.
 */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A cell of another sheet as formulas write it: `'Thanh Hóa 2018'!G12`. */
export function sheetReference(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

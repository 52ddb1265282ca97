import { cellAddress } from './address';
import type { CellValue, Grid } from './grid';
import { valueAt } from './gridCells';

/**
 * One value to put into a cell of an existing sheet. Strings are text and stay text: `excel/`
 * guards those that begin with `=`, `+`, `-` or `@`. Number and fill formats of the cell are left
 * as they are unless `numberFormat` says otherwise.
 */
export interface CellWrite {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** Zero-based place on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** `value` is a formula of a form's own making, to be written as one. */
  readonly isFormula?: true;
  readonly numberFormat: string | null;
  /**
   * What the cell holds (its formula where it has one) and a person agreed to give up for `value`;
   * the cell is left alone when it holds anything else by then. Left out where only a blank cell
   * may be filled.
   */
  readonly replaces?: CellValue;
}

/**
 * The write that gives a cell of a table of ours a value over what stands there, its
 * formula where it has one; none where it shows that value already. Row and column count within the
 * grid and may lie beyond it.
 */
export function changeCell(
  grid: Grid,
  [row, column]: readonly [row: number, column: number],
  value: CellValue,
  numberFormat: string | null,
): readonly CellWrite[] {
  if (valueAt(grid, row, column) === value) return [];
  const held = grid.formulas[row]?.[column] ?? '';
  const place = { row: grid.top + row, column: grid.left + column };
  const address = cellAddress(place.row, place.column);
  return [{ sheet: grid.sheet, address, ...place, value, numberFormat, ...(held === '' ? {} : { replaces: held }) }];
}

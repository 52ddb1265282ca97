import type { CellValue, Grid } from '../../sheet/grid/grid';

const nothing: readonly never[] = [];

/**
 * The cells of one row of a grid, by its columns, for the looks that share it; it moves on, because
 * an object a row would be dear for hundreds of rows.
 */
export class RowCursor {
  values: readonly CellValue[] = nothing;
  formulas: readonly CellValue[] = nothing;
  numberFormats: readonly string[] = nothing;

  constructor(private readonly grid: Grid) {}

  /** @param row Excel's one-based row number */
  moveTo(row: number): void {
    const { grid } = this;
    const at = row - 1 - grid.top;
    this.values = grid.values[at] ?? nothing;
    this.formulas = grid.formulas[at] ?? nothing;
    this.numberFormats = grid.numberFormats[at] ?? nothing;
  }
}

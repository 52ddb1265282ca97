import { cellAddress } from '../sheet/grid/address';
import type { CellWrite } from '../sheet/grid/cellWrite';
import type { CellValue, Grid } from '../sheet/grid/grid';
import { valueAt } from '../sheet/grid/gridCells';

/**
 * The write that gives a cell of the submission's own sheets a value over what stands there, its
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

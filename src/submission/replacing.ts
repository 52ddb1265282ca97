import type { CellWrite } from '../sheet/cellWrite';
import type { Grid } from '../sheet/grid';

/** What a write over a cell of the submission's own sheets may replace: what stands there, its formula where it has one. */
export function replacing(grid: Grid, row: number, column: number): Pick<CellWrite, 'replaces'> {
  const held = grid.formulas[row]?.[column] ?? '';
  return held === '' ? {} : { replaces: held };
}

import type { CellWrite } from '../../src/sheet/grid/cellWrite';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';

/** The grid after writes; it grows where they reach beyond it. */
export function applyWrites(grid: Grid, writes: readonly CellWrite[]): Grid {
  const rows = Math.max(grid.values.length, ...writes.map(({ row }) => row - grid.top + 1));
  const width = Math.max(grid.values[0]!.length, ...writes.map(({ column }) => column - grid.left + 1));
  const grown = <Value>(matrix: readonly (readonly Value[])[], blank: Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_, column) => matrix[row]?.[column] ?? blank),
    );
  const values = grown<CellValue>(grid.values, '');
  const formulas = grown<CellValue>(grid.formulas, '');
  const numberFormats = grown(grid.numberFormats, 'General');
  for (const { sheet, row, column, value, numberFormat } of writes) {
    if (sheet !== grid.sheet) continue;
    values[row - grid.top]![column - grid.left] = value;
    formulas[row - grid.top]![column - grid.left] = value;
    if (numberFormat !== null) numberFormats[row - grid.top]![column - grid.left] = numberFormat;
  }
  return { ...grid, values, formulas, numberFormats };
}

import type { Grid } from './grid';
import { usedOf } from './gridCells';
import { common, type Rectangle } from './rectangles';

/**
 * What of a grid lies in an area of its sheet; null where nothing does. Places stay those of the
 * sheet.
 */
export function cutGrid(grid: Grid, area: Rectangle): Grid | null {
  const { top, left, values, formulas, numberFormats } = grid;
  const part = common(usedOf(grid), area);
  if (!part) return null;
  const cut = <T>(matrix: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    matrix
      .slice(part.row - top, part.row - top + part.rows)
      .map((row) => row.slice(part.column - left, part.column - left + part.columns));
  return {
    ...grid,
    top: part.row,
    left: part.column,
    values: cut(values),
    formulas: cut(formulas),
    numberFormats: cut(numberFormats),
    ...(grid.merges ? { merges: grid.merges.flatMap((merge) => common(merge, part) ?? []) } : {}),
  };
}

import type { CellValue, Grid } from '../../sheet/grid/grid';
import { isUnbounded } from './readGrids';

/** Queues what formulas show by now: half to a third of what everything in the cells weighs. */
export function queueValues(range: Excel.Range): Excel.Range {
  range.load('values, rowIndex, columnIndex');
  range.untrack();
  return range;
}

/**
 * A sheet that was calculated and not edited: what it held, with the values of now. Null where that
 * is not the whole truth: its used range is another one, or a cell without a formula has changed.
 */
export function recalculated(before: Grid, range: Excel.Range): Grid | null {
  if (range.isNullObject || isUnbounded(range)) return null;
  const values = range.values as CellValue[][];
  const isSamePlace = range.rowIndex === before.top && range.columnIndex === before.left;
  const isSameSize = values.length === before.values.length && values[0]?.length === before.values[0]?.length;
  if (!isSamePlace || !isSameSize) return null;
  let isChanged = false;
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value === before.values[row]![column]) continue;
      if (!String(before.formulas[row]![column]).startsWith('=')) return null;
      isChanged = true;
    }
  }
  return isChanged ? { ...before, values } : before;
}

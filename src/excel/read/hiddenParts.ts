import type { Grid, Stretch } from '../../sheet/grid/grid';
import { addStretch } from '../../sheet/grid/stretches';

/** Which rows and columns of a range are hidden. */
export type HiddenStretches = Required<Pick<Grid, 'hiddenRows' | 'hiddenColumns'>>;

/**
 * Queues which rows and columns of a range are hidden: one small word a row, besides what is read
 * of its cells.
 * @returns what Excel answered, once it did
 */
export function queueHidden(range: Excel.Range): () => HiddenStretches {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: stretches(
      rows.value.map(({ rowHidden }) => rowHidden === true),
      range.rowIndex,
    ),
    hiddenColumns: stretches(
      columns.value.map(({ columnHidden }) => columnHidden === true),
      range.columnIndex,
    ),
  });
}

/** A grid that tells what of it is hidden; left out where nothing is. */
export function withHidden(grid: Grid, { hiddenRows, hiddenColumns }: HiddenStretches): Grid {
  return {
    ...grid,
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  };
}

/** Runs of marked rows or columns. */
function stretches(marks: readonly boolean[], first: number): readonly Stretch[] {
  const found: Stretch[] = [];
  marks.forEach((isMarked, at) => {
    if (isMarked) addStretch(found, first + at);
  });
  return found;
}

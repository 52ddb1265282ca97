import { placeOf } from '../grid/address';
import type { OwnLook, SheetLayout } from '../grid/sheetLayout';
import type { FormUpgrade } from './formUpgrade';

/** What somebody gave the cells and rows of a sheet, over what its form gives them. */
export interface OwnLooks {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly own: OwnLook }[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
}

/**
 * The two sheets of an upgrade with what somebody gave the old one: the old one to be made again as
 * it was, the new one in the cells that the old ones became.
 */
export function withOwnLooks(
  { layout, former, rows, columns }: Pick<FormUpgrade, 'layout' | 'former' | 'rows' | 'columns'>,
  { cells, hiddenRows }: OwnLooks,
): Pick<FormUpgrade, 'layout' | 'former'> {
  const [rowOf, columnOf] = [new Map(rows), new Map(columns)];
  const movedRow = (row: number): number | null => {
    const to = rowOf.get(row + 1);
    return to === undefined ? null : to - 1;
  };
  const moved = cells.flatMap(({ row, column, own }) => {
    const [toRow, toColumn] = [movedRow(row), columnOf.get(column)];
    return toRow === null || toColumn === undefined ? [] : [{ row: toRow, column: toColumn, own }];
  });
  return {
    former: dressed(former, { cells, hiddenRows }),
    layout: dressed(layout, { cells: moved, hiddenRows: hiddenRows.flatMap((row) => movedRow(row) ?? []) }),
  };
}

function dressed(layout: SheetLayout, { cells, hiddenRows }: OwnLooks): SheetLayout {
  const byPlace = new Map(cells.map(({ row, column, own }) => [placeOf(row, column), own]));
  return {
    ...layout,
    cells: layout.cells.map((cell) => {
      const own = byPlace.get(placeOf(cell.row, cell.column));
      return own ? { ...cell, own } : cell;
    }),
    hiddenRows,
  };
}

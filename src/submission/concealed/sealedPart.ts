import { cellAddress, type CellPosition } from '../../sheet/grid/address';
import type { Grid } from '../../sheet/grid/grid';
import { isBlank, valueAt } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { sealedBounds } from '../seal/sealedReading';

/** Whether a cell, by its place on the sheet, holds something that is sealed. */
export type IsSealed = (place: CellPosition) => boolean;

/** Of a province sheet: its head, and what stands in the columns of the table, down to the signatures. */
export function sealedPart(report: SheetReport): IsSealed {
  const { grid } = report;
  const { first, last, heads, end } = sealedBounds(report);
  return ({ row, column }) => {
    const isInTable = row - grid.top < end && column - grid.left >= first && column - grid.left <= last;
    return isHeld(grid, { row, column }) && (isInTable || heads.has(cellAddress(row, column)));
  };
}

/** Of a sheet of the submission's own, or of the ledger: all that it holds. */
export function sealedTable(grid: Grid): IsSealed {
  return (place) => isHeld(grid, place);
}

function isHeld(grid: Grid, { row, column }: CellPosition): boolean {
  return !isBlank(valueAt(grid, row - grid.top, column - grid.left));
}

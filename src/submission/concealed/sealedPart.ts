import { cellAddress, type CellPosition } from '../../sheet/grid/address';
import type { Grid } from '../../sheet/grid/grid';
import { isBlank, valueAt } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { isSigningLine } from '../seal/sealedReading';

/** Whether a cell, by its place on the sheet, holds something that is sealed. */
export type IsSealed = (place: CellPosition) => boolean;

/** Of a province sheet: its head, and what stands in the columns of the table, down to the signatures. */
export function sealedPart({ grid, columns, rows, symbolRow, head }: SheetReport): IsSealed {
  const places = [...columns.values()].map((column) => column + grid.left);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const lastCoded = rows.at(-1)?.row ?? symbolRow;
  const signing = grid.values.findIndex(
    (values, at) => at + grid.top >= lastCoded && values.some((value) => isSigningLine(value)),
  );
  const end = signing < 0 ? grid.values.length : signing;
  const heads = new Set([...head.found.values()].map(({ address }) => address));
  return ({ row, column }) =>
    isHeld(grid, { row, column }) &&
    ((row - grid.top < end && column >= first && column <= last) || heads.has(cellAddress(row, column)));
}

/** Of a sheet of the submission's own, or of the ledger: all that it holds. */
export function sealedTable(grid: Grid): IsSealed {
  return (place) => isHeld(grid, place);
}

function isHeld(grid: Grid, { row, column }: CellPosition): boolean {
  return !isBlank(valueAt(grid, row - grid.top, column - grid.left));
}

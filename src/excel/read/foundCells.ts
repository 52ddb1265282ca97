import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { CellValue, Grid, Snapshot } from '../../sheet/grid/grid';

/** A cell of a snapshot; blank outside its used range. */
export interface Found {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

export function gridOf({ grids }: Snapshot, sheet: string): Grid | undefined {
  return grids.find((one) => one.sheet === sheet);
}

/** What a snapshot has at the place of a write; nothing outside its used range. */
export function found(snapshot: Snapshot, { sheet, row, column }: Pick<CellWrite, 'sheet' | 'row' | 'column'>): Found {
  const grid = gridOf(snapshot, sheet);
  const at = <T>(matrix: readonly (readonly T[])[] | undefined, otherwise: T): T =>
    matrix?.[row - (grid?.top ?? 0)]?.[column - (grid?.left ?? 0)] ?? otherwise;
  return {
    value: at(grid?.values, ''),
    formula: at(grid?.formulas, ''),
    numberFormat: at(grid?.numberFormats, 'General'),
  };
}

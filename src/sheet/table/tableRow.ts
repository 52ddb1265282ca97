import type { CellValue, Grid } from '../grid/grid';
import { isBlank, refAt, textOf, valueAt } from '../grid/gridCells';
import type { CellRef } from '../province/report';
import type { TableHead } from './tableHead';

/** A row of a table as it stands on a sheet, read by the ids of its columns. */
export class TableRow<Id extends string> {
  constructor(
    private readonly grid: Grid,
    /** Columns that the table has, by their place in the grid. */
    readonly columns: ReadonlyMap<Id, number>,
    /** Index in the grid's matrices. */
    readonly row: number,
  ) {}

  /** Blank where the table has lost the column. */
  value(id: Id): CellValue {
    const column = this.columns.get(id);
    return column === undefined ? '' : valueAt(this.grid, this.row, column);
  }

  /** As `value`, without blanks around it. */
  text(id: Id): string {
    return textOf(this.value(id));
  }

  /** Where the cell of a column stands that the table has. */
  ref(id: Id): CellRef {
    return refAt(this.grid, this.row, this.columns.get(id)!);
  }

  /** The cell of a column that the table has. */
  cell(id: Id): CellRef & { readonly value: CellValue } {
    return { ...this.ref(id), value: this.value(id) };
  }

  get isBlank(): boolean {
    for (const column of this.columns.values()) if (!isBlank(valueAt(this.grid, this.row, column))) return false;
    return true;
  }
}

/** The rows under a table's heads that hold anything. */
export function* rowsUnder<Id extends string>(
  grid: Grid,
  { row: headRow, columns }: Pick<TableHead<Id>, 'row' | 'columns'>,
): Iterable<TableRow<Id>> {
  for (let at = headRow + 1; at < grid.values.length; at += 1) {
    const row = new TableRow(grid, columns, at);
    if (!row.isBlank) yield row;
  }
}

/**
 * The last row of a grid that holds anything, be it a formula that shows nothing; else that of the
 * heads.
 */
export function lastFilledRow(grid: Grid, headRow: number): number {
  for (let row = grid.formulas.length - 1; row > headRow; row -= 1) {
    if (!grid.formulas[row]!.every(isBlank)) return row;
  }
  return headRow;
}

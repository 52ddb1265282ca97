import { once } from '../../indicators/once';
import { labelReader } from '../grid/labelReader';
import type { CellValue, Grid } from '../grid/grid';
import type { TableColumn } from './tableColumn';

/** Where a table's heads stand; rows and columns index the grid's matrices. */
export interface TableHead<Id extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Id, number>;
  /** Columns whose head was met before. */
  readonly repeated: readonly number[];
}

/** The heads stand near the top; nobody hides them under hundreds of rows. */
const rowsSearched = 50;

/**
 * A search for the row whose cells name all required columns of a table, in either language; it
 * gives null for any other grid.
 * @param fewest heads that a row must have at least; where none is required, all of them unless a
 *   number is given
 */
export function tableHeadFinder<Id extends string>(
  columns: readonly (Pick<TableColumn, 'head' | 'required'> & { readonly id: Id })[],
  fewest?: number,
): (grid: Grid) => TableHead<Id> | null {
  const columnOf = labelReader(columns.map(({ id, head }) => ({ id, label: head })));
  const required = columns.filter((column) => column.required).map(({ id }) => id);
  const enough = Math.max(required.length, fewest ?? (required.length > 0 ? 0 : columns.length));
  // Whoever reads a workbook asks of each sheet whether it is this table; what was read stays so.
  return once((grid) => {
    const limit = Math.min(rowsSearched, grid.values.length);
    for (let row = 0; row < limit; row += 1) {
      const values = grid.values[row]!;
      if (!hasTexts(values, enough)) continue;
      const found = new Map<Id, number>();
      const repeated: number[] = [];
      values.forEach((value, column) => {
        const id = typeof value === 'string' ? columnOf(value) : null;
        if (!id) return;
        if (found.has(id)) repeated.push(column);
        else found.set(id, column);
      });
      if (found.size >= enough && required.every((id) => found.has(id))) return { row, columns: found, repeated };
    }
    return null;
  });
}

/** Whether a row has texts enough for the required heads: cheap to ask of every row. */
function hasTexts(values: readonly CellValue[], enough: number): boolean {
  let texts = 0;
  for (const value of values) if (typeof value === 'string' && value !== '') texts += 1;
  return texts >= enough;
}

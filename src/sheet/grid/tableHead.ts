import type { LocalText } from '../../indicators/text';
import type { CellValue, Grid } from './grid';
import { labelReader } from './labelReader';

/** A column of a table that is read by its heads, whatever order its columns have. */
export interface TableColumn {
  readonly id: string;
  readonly head: LocalText;
  /** Width in characters. */
  readonly width: number;
  /** A sheet without it is not such a table. */
  readonly required: boolean;
}

/** Where a table's heads stand; rows and columns index the grid's matrices. */
export interface TableHead<Id extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Id, number>;
}

/** The heads stand near the top; nobody hides them under hundreds of rows. */
const rowsSearched = 50;

/**
 * A search for the row whose cells name all required columns of a table, in either language; it
 * gives null for any other grid.
 */
export function tableHeadFinder<Id extends string>(
  columns: readonly (Pick<TableColumn, 'head' | 'required'> & { readonly id: Id })[],
): (grid: Grid) => TableHead<Id> | null {
  const columnOf = labelReader(columns.map(({ id, head }) => ({ id, label: head })));
  const required = columns.filter((column) => column.required).map(({ id }) => id);
  return (grid) => {
    const limit = Math.min(rowsSearched, grid.values.length);
    for (let row = 0; row < limit; row += 1) {
      const values = grid.values[row]!;
      if (!hasTexts(values, required.length)) continue;
      const found = new Map<Id, number>();
      values.forEach((value, column) => {
        const id = typeof value === 'string' ? columnOf(value) : null;
        if (id && !found.has(id)) found.set(id, column);
      });
      if (required.every((id) => found.has(id))) return { row, columns: found };
    }
    return null;
  };
}

/** Whether a row has texts enough for the required heads: cheap to ask of every row. */
function hasTexts(values: readonly CellValue[], enough: number): boolean {
  let texts = 0;
  for (const value of values) if (typeof value === 'string' && value !== '') texts += 1;
  return texts >= enough;
}

import type { LocalText } from '../../indicators/text';
import { atOnce, type Steps } from '../../figures/steps';
import { changeCell, type CellWrite } from '../grid/cellWrite';
import type { CellValue, Grid } from '../grid/grid';
import type { SheetLayout } from '../grid/sheetLayout';
import { textFormat } from '../province/numberFormats';
import { formatOf, type RowCells, type TableColumn } from './tableColumn';
import { tableHeadFinder, type TableHead } from './tableHead';
import { layingOut, type TableSheet, type TableSpec } from './tableLayout';
import { rowsUnder, type TableRow } from './tableRow';

/** A table with a sheet of its own: how it is made, found, read and written to. */
export interface Table<Id extends string> {
  readonly title: LocalText;
  readonly columns: readonly (TableColumn & { readonly id: Id })[];
  /** Index of a column in the first order. */
  readonly at: (id: Id) => number;
  /** Where the heads stand on a grid; null when it is no such table. */
  readonly find: (grid: Grid) => TableHead<Id> | null;
  /** The rows that hold anything; none when the grid is no such table. */
  readonly rows: (grid: Grid, head?: TableHead<Id> | null) => Iterable<TableRow<Id>>;
  readonly build: (rows: Iterable<RowCells<Id>>, sheet: TableSheet<Id>) => TableLayout;
  /** As `build`, a row each step. */
  readonly building: (rows: Iterable<RowCells<Id>>, sheet: TableSheet<Id>) => Steps<TableLayout>;
  /**
   * What to write so that a row says this; columns that are not named, or that the table has lost,
   * stay as they are. The row may lie below the grid.
   */
  readonly write: (
    grid: Grid,
    columns: TableHead<Id>['columns'],
    row: number,
    cells: Readonly<Partial<Record<Id, CellValue | null>>>,
  ) => readonly CellWrite[];
  /** The table's columns with some that it lacks, behind its last, and what to write for that. */
  readonly widen: (
    grid: Grid,
    head: TableHead<Id>,
    lacking: readonly Id[],
  ) => { readonly columns: TableHead<Id>['columns']; readonly writes: readonly CellWrite[] };
}

export type IdOf<Of> = Of extends Table<infer Id> ? Id : never;

/** A new sheet, and the zero-based row of its heads. */
export type TableLayout = SheetLayout & { readonly headRow: number };

/**
 * A table by its title, hints and columns.
 * @param fewest heads by which it is known, where not all required ones are enough
 */
export function defineTable<const Column extends TableColumn>(
  spec: TableSpec<Column> & { readonly fewest?: number },
): Table<Column['id']> {
  type Id = Column['id'];
  const columns = spec.columns as readonly (TableColumn & { readonly id: Id })[];
  const find = tableHeadFinder<Id>(columns, spec.fewest);
  const building: Table<Id>['building'] = (rows, sheet) => layingOut({ ...spec, columns }, rows, sheet);
  return {
    title: spec.title,
    columns,
    at: (id) => columns.findIndex((column) => column.id === id),
    find,
    rows: (grid, head = find(grid)) => (head ? rowsUnder(grid, head) : []),
    build: (rows, sheet) => atOnce(building(rows, sheet)),
    building,
    write: (grid, places, row, cells) =>
      columns.flatMap((column) => {
        const at = places.get(column.id);
        const given = cells[column.id];
        if (at === undefined || given === undefined) return [];
        const value = given ?? '';
        return changeCell(grid, [row, at], value, value === '' ? null : formatOf(column, value));
      }),
    widen: (grid, head, lacking) => {
      const first = Math.max(...head.columns.values(), (grid.values[head.row]?.length ?? 1) - 1) + 1;
      const added = columns.filter(({ id }) => lacking.includes(id));
      return {
        columns: new Map([...head.columns, ...added.map(({ id }, at) => [id, first + at] as const)]),
        writes: added.flatMap((column, at) => changeCell(grid, [head.row, first + at], column.head.vi, textFormat)),
      };
    },
  };
}

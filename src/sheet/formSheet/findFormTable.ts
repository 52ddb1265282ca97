import { foldLabel } from '../grid/fold';
import type { CellValue, Grid } from '../grid/grid';
import { isBlank, refAt, valueAt } from '../grid/gridCells';
import { formColumns, type FormColumnId } from './formColumns';
import type { FormCell, FormProblems } from './formProblems';

/** The table of a form's worksheet; row and columns index the grid's matrices. */
export interface FormTable {
  readonly grid: Grid;
  readonly headRow: number;
  readonly columns: ReadonlyMap<FormColumnId, number>;
  /** Heads met a second time. */
  readonly repeated: readonly number[];
}

const columnOfHead: ReadonlyMap<string, FormColumnId> = new Map(
  formColumns.flatMap(({ id, head }) => Object.values(head).map((text) => [foldLabel(text), id] as const)),
);

/** With so many heads in one row, whatever else is damaged, the sheet means to be a form. */
const fewestHeads = 8;
/** The heads stand under the labelled lines; nobody hides them under hundreds of rows. */
const rowsSearched = 80;

/** The row that carries the heads of a form's table, or null when the grid is no form. */
export function findFormTable(grid: Grid): FormTable | null {
  for (let row = 0; row < Math.min(rowsSearched, grid.values.length); row += 1) {
    if (!mayBeHeads(grid.values[row]!)) continue;
    const columns = new Map<FormColumnId, number>();
    const repeated: number[] = [];
    grid.values[row]!.forEach((value, column) => {
      const id = headIn(value);
      if (!id) return;
      if (columns.has(id)) repeated.push(column);
      else columns.set(id, column);
    });
    if (columns.size >= fewestHeads && columns.has('code')) return { grid, headRow: row, columns, repeated };
  }
  return null;
}

/** Whether a row has texts enough for heads: cheap to ask of every row of every sheet. */
function mayBeHeads(values: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of values) if (typeof value === 'string' && value !== '') texts += 1;
  return texts >= fewestHeads;
}

function headIn(value: CellValue): FormColumnId | undefined {
  return typeof value === 'string' && value !== '' ? columnOfHead.get(foldLabel(value)) : undefined;
}

export function formCell(grid: Grid, row: number, column: number): FormCell {
  return { ...refAt(grid, row, column), value: valueAt(grid, row, column) };
}

/** Names missing and repeated heads; whether every column is there. */
export function checkColumns({ grid, headRow, columns, repeated }: FormTable, problems: FormProblems): boolean {
  for (const column of repeated) problems.add(formCell(grid, headRow, column), 'repeatedColumn');
  const first = formCell(grid, headRow, Math.min(...columns.values()));
  const missing = formColumns.filter(({ id }) => !columns.has(id));
  for (const { head } of missing) problems.add(first, 'missingColumn', head);
  return missing.length === 0;
}

/** The cells of one row of a form's table. */
export type FormRowCells = (id: FormColumnId) => FormCell;

/** The rows under the heads that hold anything; every column must be there. */
export function tableRows({ grid, headRow, columns }: FormTable): readonly FormRowCells[] {
  const rows = Array.from({ length: grid.values.length - headRow - 1 }, (_, at) => headRow + 1 + at);
  return rows
    .filter((row) => [...columns.values()].some((column) => !isBlank(valueAt(grid, row, column))))
    .map((row) => (id: FormColumnId) => formCell(grid, row, columns.get(id)!));
}

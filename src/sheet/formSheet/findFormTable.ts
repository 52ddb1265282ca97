import type { Grid } from '../grid/grid';
import { refAt, valueAt } from '../grid/gridCells';
import type { TableHead } from '../table/tableHead';
import { formTable, type FormColumnId } from './formColumns';
import type { FormCell, FormProblems } from './formProblems';

/** The table of a form's worksheet. */
export interface FormTable extends TableHead<FormColumnId> {
  readonly grid: Grid;
}

/** The row that carries the heads of a form's table, or null when the grid is no form. */
export function findFormTable(grid: Grid): FormTable | null {
  const head = formTable.find(grid);
  return head && { grid, ...head };
}

export function formCell(grid: Grid, row: number, column: number): FormCell {
  return { ...refAt(grid, row, column), value: valueAt(grid, row, column) };
}

/** Names missing and repeated heads; whether every column is there. */
export function checkColumns({ grid, row, columns, repeated }: FormTable, problems: FormProblems): boolean {
  for (const column of repeated) problems.add(formCell(grid, row, column), 'repeatedColumn');
  const first = formCell(grid, row, Math.min(...columns.values()));
  const missing = formTable.columns.filter(({ id }) => !columns.has(id));
  for (const { head } of missing) problems.add(first, 'missingColumn', head);
  return missing.length === 0;
}

/** The cells of one row of a form's table. */
export type FormRowCells = (id: FormColumnId) => FormCell;

/** The rows under the heads that hold anything; every column must be there. */
export function tableRows({ grid, ...head }: FormTable): readonly FormRowCells[] {
  return [...formTable.rows(grid, head)].map((row) => (id: FormColumnId) => row.cell(id));
}

import type { CellWrite } from './cellWrite';
import type { CellValue, Grid, Snapshot } from './grid';
import { usedOf } from './gridCells';
import type { SheetLayout } from './sheetLayout';

/**
 * A workbook as it reads once new sheets and cells are written. Formulas of new sheets are not
 * calculated: their values are blank. Writes to sheets that are not there are left out, as are
 * those that would fall above or left of what a sheet holds.
 */
export function applied(
  { grids, sheets, ...others }: Snapshot,
  { create, fill }: { readonly create: readonly SheetLayout[]; readonly fill: readonly CellWrite[] },
): Snapshot {
  return {
    ...others,
    ...(sheets ? { sheets: [...sheets, ...create.map(({ name }) => ({ name, visibility: 'visible' as const }))] } : {}),
    grids: [
      ...grids.map((grid) => {
        const own = fill.filter(({ sheet }) => sheet === grid.sheet);
        return own.length === 0 ? grid : withWrites(grid, own);
      }),
      ...create.map(layoutGrid),
    ],
  };
}

/** What reading a new sheet gives before anything is calculated. */
export function layoutGrid({ name, cells }: SheetLayout): Grid {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const grid = blank(name, 0, 0, rows, columns);
  for (const { row, column, content, numberFormat } of cells) {
    grid.values[row]![column] = 'value' in content ? content.value : '';
    grid.formulas[row]![column] = 'value' in content ? content.value : content.formula;
    grid.numberFormats[row]![column] = numberFormat ?? 'General';
  }
  return grid;
}

interface OpenGrid extends Grid {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
}

function withWrites(grid: Grid, writes: readonly CellWrite[]): Grid {
  const inside = writes.filter(({ row, column }) => row >= grid.top && column >= grid.left);
  const rows = inside.reduce((most, { row }) => Math.max(most, row - grid.top + 1), grid.values.length);
  const columns = inside.reduce((most, { column }) => Math.max(most, column - grid.left + 1), usedOf(grid).columns);
  const open = { ...grid, ...blank(grid.sheet, grid.top, grid.left, rows, columns) };
  grid.values.forEach((row, at) => row.forEach((value, column) => (open.values[at]![column] = value)));
  grid.formulas.forEach((row, at) => row.forEach((formula, column) => (open.formulas[at]![column] = formula)));
  grid.numberFormats.forEach((row, at) => row.forEach((format, column) => (open.numberFormats[at]![column] = format)));
  for (const { row, column, value, numberFormat } of inside) {
    open.values[row - grid.top]![column - grid.left] = value;
    open.formulas[row - grid.top]![column - grid.left] = value;
    if (numberFormat !== null) open.numberFormats[row - grid.top]![column - grid.left] = numberFormat;
  }
  return open;
}

function blank(sheet: string, top: number, left: number, rows: number, columns: number): OpenGrid {
  const matrix = <Value>(value: Value): Value[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  return {
    sheet,
    top,
    left,
    values: matrix<CellValue>(''),
    formulas: matrix<CellValue>(''),
    numberFormats: matrix('General'),
  };
}

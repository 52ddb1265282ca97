import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';

/**
 * The grid a spreadsheet would return for a layout; formulas are not calculated, their values are
 * blank.
 */
export function gridOf(layout: SheetLayout): Grid {
  const rows = Math.max(...layout.cells.map((cell) => cell.row)) + 1;
  const width = Math.max(...layout.cells.map((cell) => cell.column)) + 1;
  const matrix = <Value>(fill: Value): Value[][] => Array.from({ length: rows }, () => Array<Value>(width).fill(fill));
  const values = matrix<CellValue>('');
  const formulas = matrix<CellValue>('');
  const numberFormats = matrix('General');
  for (const { row, column, content, numberFormat } of layout.cells) {
    values[row]![column] = 'value' in content ? content.value : '';
    formulas[row]![column] = 'value' in content ? content.value : content.formula;
    numberFormats[row]![column] = numberFormat ?? 'General';
  }
  return { sheet: layout.name, top: 0, left: 0, values, formulas, numberFormats };
}

/** Changes the three matrices of a grid in the same way. */
export function mapMatrices(grid: Grid, change: <Value>(matrix: Value[][], blank: Value) => Value[][]): Grid {
  const copy = <Value>(matrix: readonly (readonly Value[])[]): Value[][] => matrix.map((row) => [...row]);
  return {
    ...grid,
    values: change<CellValue>(copy(grid.values), ''),
    formulas: change<CellValue>(copy(grid.formulas), ''),
    numberFormats: change(copy(grid.numberFormats), 'General'),
  };
}

/** As when a person inserts an empty row. */
export function insertRow(grid: Grid, at: number): Grid {
  return mapMatrices(grid, (matrix, blank) => [
    ...matrix.slice(0, at),
    matrix[0]!.map(() => blank),
    ...matrix.slice(at),
  ]);
}

/** As when a person inserts an empty column. */
export function insertColumn(grid: Grid, at: number): Grid {
  return mapMatrices(grid, (matrix, blank) => matrix.map((row) => [...row.slice(0, at), blank, ...row.slice(at)]));
}

/** As when a person cuts a row out and puts it in elsewhere. */
export function moveRow(grid: Grid, from: number, to: number): Grid {
  return mapMatrices(grid, (matrix) => {
    const [row] = matrix.splice(from, 1);
    matrix.splice(to, 0, row!);
    return matrix;
  });
}

/** As when a person cuts a column out and puts it in elsewhere. */
export function moveColumn(grid: Grid, from: number, to: number): Grid {
  return mapMatrices(grid, (matrix) =>
    matrix.map((row) => {
      const [cell] = row.splice(from, 1);
      row.splice(to, 0, cell!);
      return row;
    }),
  );
}

/** Two sheets as one: the second under the first. */
export function stacked(first: Grid, second: Grid, gap = 3): Grid {
  const width = Math.max(first.values[0]!.length, second.values[0]!.length);
  const join = <Value>(
    upper: readonly (readonly Value[])[],
    lower: readonly (readonly Value[])[],
    blank: Value,
  ): Value[][] => {
    const wide = (row: readonly Value[]): Value[] => [...row, ...Array<Value>(width - row.length).fill(blank)];
    return [...upper.map(wide), ...Array.from({ length: gap }, () => wide([])), ...lower.map(wide)];
  };
  return {
    ...first,
    values: join<CellValue>(first.values, second.values, ''),
    formulas: join<CellValue>(first.formulas, second.formulas, ''),
    numberFormats: join(first.numberFormats, second.numberFormats, 'General'),
  };
}

/** Two sheets as one: the second to the right of the first. */
export function beside(first: Grid, second: Grid, gap = 1): Grid {
  const height = Math.max(first.values.length, second.values.length);
  const join = <Value>(
    left: readonly (readonly Value[])[],
    right: readonly (readonly Value[])[],
    blank: Value,
  ): Value[][] => {
    const width = left[0]!.length;
    const other = right[0]!.length;
    return Array.from({ length: height }, (_, row) => [
      ...(left[row] ?? Array<Value>(width).fill(blank)),
      ...Array<Value>(gap).fill(blank),
      ...(right[row] ?? Array<Value>(other).fill(blank)),
    ]);
  };
  return {
    ...first,
    values: join<CellValue>(first.values, second.values, ''),
    formulas: join<CellValue>(first.formulas, second.formulas, ''),
    numberFormats: join(first.numberFormats, second.numberFormats, 'General'),
  };
}

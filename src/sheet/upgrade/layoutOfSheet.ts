import type { Grid } from '../grid/grid';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';

const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * A sheet as a layout that makes it again: contents and number formats of its cells; looks, sizes
 * and page are those of the blank form, and cells that the form does not have are plain.
 */
export function layoutOf(grid: Grid, blank: SheetLayout): SheetLayout {
  const cells = new Map(
    blank.cells.map((cell): [string, LayoutCell] => [
      keyOf(cell.row, cell.column),
      { ...cell, content: { value: '' } },
    ]),
  );
  for (const [r, line] of grid.formulas.entries()) {
    for (const [c, content] of line.entries()) {
      const [row, column] = [grid.top + r, grid.left + c];
      const key = keyOf(row, column);
      if (content === '' && !cells.has(key)) continue;
      const { look, unlocked } = cells.get(key) ?? { look: 'plain', unlocked: true };
      const isFormula = typeof content === 'string' && content.startsWith('=') && content !== grid.values[r]![c];
      cells.set(key, {
        ...{ row, column, look, unlocked },
        content: isFormula ? { formula: content } : { value: grid.values[r]![c]! },
        numberFormat: grid.numberFormats[r]![c]!,
      });
    }
  }
  return { ...blank, name: grid.sheet, cells: [...cells.values()] };
}

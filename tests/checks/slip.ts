import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { EditedSheet } from './books';
import type { Random } from './generated/random';

/** A number of a sheet changed as slips change numbers. */
export function slip(grid: Grid, random: Random): Grid {
  const sheet = new EditedSheet(grid);
  const cells = grid.values.flatMap((row, at) =>
    row.flatMap((value, column) => (typeof value === 'number' && column > 3 ? [{ at, column, value }] : [])),
  );
  if (cells.length === 0) return grid;
  for (let turn = random.whole(1, 4); turn > 0; turn -= 1) {
    const { at, column, value } = random.pick(cells);
    const changed: CellValue = random.pick([
      value * 10,
      value / 1000,
      -value,
      value + 1,
      Math.round(value),
      value * 1.01,
      0,
      '',
      '-',
      'x',
      String(value),
    ]);
    sheet.values[at]![column] = changed;
    // A formula of somebody's own that gives just this.
    if (typeof changed === 'number' && random.chance(0.1)) sheet.formulas[at]![column] = `=${changed}+0`;
    else if (random.chance(0.8)) sheet.formulas[at]![column] = changed;
    if (random.chance(0.1)) sheet.numberFormats[at]![column] = random.pick(['0%', 'dd/mm/yyyy', '@', '0,', 'General']);
  }
  if (random.chance(0.5)) sheet.calculate();
  return sheet.grid;
}

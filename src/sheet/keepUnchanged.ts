import type { Grid, Snapshot } from './grid';

/**
 * A snapshot in which every sheet that holds exactly what it held is the same object as before, and so is every row of the others: whoever remembers sheets and rows
 * by identity finds what an edit left alone.
 */
export function keepUnchanged(before: Snapshot, now: Snapshot): Snapshot {
  const known = new Map(before.grids.map((grid) => [grid.sheet, grid]));
  return {
    grids: now.grids.map((grid) => {
      const old = known.get(grid.sheet);
      return old && old !== grid ? kept(old, grid) : grid;
    }),
  };
}

function kept(old: Grid, grid: Grid): Grid {
  const values = keptRows(old.values, grid.values);
  const formulas = keptRows(old.formulas, grid.formulas);
  const numberFormats = keptRows(old.numberFormats, grid.numberFormats);
  const isSame =
    old.top === grid.top &&
    old.left === grid.left &&
    areSame(old.values, values) &&
    areSame(old.formulas, formulas) &&
    areSame(old.numberFormats, numberFormats);
  return isSame ? old : { ...grid, values, formulas, numberFormats };
}

type Rows<Cell> = readonly (readonly Cell[])[];

function keptRows<Cell>(old: Rows<Cell>, rows: Rows<Cell>): Rows<Cell> {
  return rows.map((row, at) => {
    const known = old[at];
    return known && areSame(known, row) ? known : row;
  });
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

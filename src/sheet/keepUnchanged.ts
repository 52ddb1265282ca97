import type { Grid, Snapshot } from './grid';

/**
 * A snapshot in which every sheet that holds exactly what it held is the same object as before, so that whoever remembers sheets by identity finds what an edit left
 * alone.
 */
export function keepUnchanged(before: Snapshot, now: Snapshot): Snapshot {
  const known = new Map(before.grids.map((grid) => [grid.sheet, grid]));
  return {
    grids: now.grids.map((grid) => {
      const old = known.get(grid.sheet);
      return old && isSame(old, grid) ? old : grid;
    }),
  };
}

function isSame(one: Grid, other: Grid): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    areSame(one.values, other.values) &&
    areSame(one.formulas, other.formulas) &&
    areSame(one.numberFormats, other.numberFormats)
  );
}

function areSame(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => row.length === other[at]!.length && row.every((cell, column) => cell === other[at]![column]))
  );
}

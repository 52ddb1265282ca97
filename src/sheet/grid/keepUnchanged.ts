import type { Grid, Snapshot, Stretch } from './grid';
import type { Rectangle } from './rectangles';

/**
 * A snapshot in which every sheet that holds exactly what it held is the same object as before:
 * whoever remembers sheets by identity finds what an edit left alone.
 */
export function keepUnchanged(before: Snapshot, now: Snapshot): Snapshot {
  const known = new Map(before.grids.map((grid) => [grid.sheet, grid]));
  return {
    ...now,
    grids: now.grids.map((grid) => {
      const old = known.get(grid.sheet);
      return old && old !== grid && isSame(old, grid) ? old : grid;
    }),
  };
}

function isSame(old: Grid, grid: Grid): boolean {
  return (
    old.top === grid.top &&
    old.left === grid.left &&
    haveSameRows(old.values, grid.values) &&
    haveSameRows(old.formulas, grid.formulas) &&
    haveSameRows(old.numberFormats, grid.numberFormats) &&
    haveSameRules(old.inputRules, grid.inputRules) &&
    haveSameStretches(old.hiddenRows, grid.hiddenRows) &&
    haveSameStretches(old.hiddenColumns, grid.hiddenColumns)
  );
}

/** Whether a row of the matrices holds the same in both grids. */
export function isSameRow(old: Grid, grid: Grid, at: number): boolean {
  return (
    areSame(old.values[at] ?? [], grid.values[at] ?? []) &&
    areSame(old.formulas[at] ?? [], grid.formulas[at] ?? []) &&
    areSame(old.numberFormats[at] ?? [], grid.numberFormats[at] ?? [])
  );
}

type Rows<Cell> = readonly (readonly Cell[])[];

function haveSameRows<Cell>(old: Rows<Cell>, rows: Rows<Cell>): boolean {
  return old === rows || (old.length === rows.length && rows.every((row, at) => areSame(old[at]!, row)));
}

function areSame<Cell>(one: readonly Cell[], other: readonly Cell[]): boolean {
  if (one === other) return true;
  const { length } = one;
  if (length !== other.length) return false;
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function haveSameRules(old: Grid['inputRules'], now: Grid['inputRules']): boolean {
  if (!old || !now) return old === now;
  return old.length === now.length && old.every((area, at) => isSameArea(area, now[at]!));
}

function haveSameStretches(old: readonly Stretch[] = [], now: readonly Stretch[] = []): boolean {
  return old.length === now.length && old.every(([first, last], at) => first === now[at]![0] && last === now[at]![1]);
}

function isSameArea(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

import type { Grid, Snapshot } from './grid';
import type { Rectangle } from './rectangles';

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
    values === old.values &&
    formulas === old.formulas &&
    numberFormats === old.numberFormats &&
    haveSameRules(old.inputRules, grid.inputRules);
  return isSame ? old : { ...grid, values, formulas, numberFormats };
}

type Rows<Cell> = readonly (readonly Cell[])[];

/** The rows with those that hold what they held as the objects that they were; all of the old ones where nothing differs. */
function keptRows<Cell>(old: Rows<Cell>, rows: Rows<Cell>): Rows<Cell> {
  const kept: (readonly Cell[])[] = [];
  let isSame = old.length === rows.length;
  for (let at = 0; at < rows.length; at += 1) {
    const [row, known] = [rows[at]!, old[at]];
    if (known && areSame(known, row)) kept.push(known);
    else {
      kept.push(row);
      isSame = false;
    }
  }
  return isSame ? old : kept;
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

function isSameArea(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

import type { Area, CellPicture, SheetPicture } from './picture';

/**
 * What must change on a shown sheet so that it looks like the next picture; absent members stay as
 * they are.
 */
export interface PictureDiff {
  readonly name?: string;
  /** By `placeOf`; null empties the cell and takes its look away. */
  readonly cells?: ReadonlyMap<number, CellPicture | null>;
  /** Cells among `cells` that shed a look first, since a new look is laid over an old one. */
  readonly restyled?: readonly number[];
  readonly merges?: { readonly remove: readonly Area[]; readonly add: readonly Area[] };
  /** Null returns to the default width or height, 0 hides. */
  readonly columnWidths?: ReadonlyMap<number, number | null>;
  readonly rowHeights?: ReadonlyMap<number, number | null>;
  readonly gridlines?: boolean;
}

/** Compares two pictures of a sheet. Values are compared as values: 1114 is not "1.114,00". */
export function pictureDiff(before: SheetPicture, after: SheetPicture): PictureDiff {
  const cells = new Map<number, CellPicture | null>();
  const restyled: number[] = [];
  for (const [key, cell] of after.cells) {
    const old = before.cells.get(key);
    if (old && sameCell(old, cell)) continue;
    cells.set(key, cell);
    if (old && old.look !== cell.look) restyled.push(key);
  }
  for (const key of before.cells.keys()) if (!after.cells.has(key)) cells.set(key, null);

  const remove = before.merges.filter((merge) => !after.merges.some((other) => sameArea(merge, other)));
  const add = after.merges.filter((merge) => !before.merges.some((other) => sameArea(merge, other)));
  const columnWidths = changedSizes(before.columnWidths, after.columnWidths);
  const rowHeights = changedSizes(before.rowHeights, after.rowHeights);

  return {
    ...(before.name === after.name ? {} : { name: after.name }),
    ...(cells.size > 0 ? { cells } : {}),
    ...(restyled.length > 0 ? { restyled } : {}),
    ...(remove.length + add.length > 0 ? { merges: { remove, add } } : {}),
    ...(columnWidths.size > 0 ? { columnWidths } : {}),
    ...(rowHeights.size > 0 ? { rowHeights } : {}),
    ...(before.gridlines === after.gridlines ? {} : { gridlines: after.gridlines }),
  };
}

function sameCell(one: CellPicture, other: CellPicture): boolean {
  return one.value === other.value && one.text === other.text && one.edit === other.edit && one.look === other.look;
}

function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function changedSizes(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): ReadonlyMap<number, number | null> {
  const changed = new Map<number, number | null>();
  for (const [index, size] of after) if (before.get(index) !== size) changed.set(index, size);
  for (const index of before.keys()) if (!after.has(index)) changed.set(index, null);
  return changed;
}

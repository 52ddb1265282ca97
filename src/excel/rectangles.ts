import { cellAddress } from '../sheet/address';
import type { CellPosition } from '../sheet/address';

/** A block of cells, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Covers a set of cells with few rectangles: runs along each row, joined downwards while they have the same width. Each cell is covered
 * once. The order of the cells does not matter, doubles are ignored.
 */
export function rectanglesOf(cells: readonly CellPosition[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  let previousRow = -2;
  for (const [row, columns] of columnsByRow(cells)) {
    const next = new Map<string, Rectangle>();
    for (const [column, width] of runs(columns)) {
      const key = `${column}+${width}`;
      const above = row === previousRow + 1 ? open.get(key) : undefined;
      if (above) open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns: width });
    }
    // What the row did not carry on is finished; a key taken from `open` above lives on in `next`.
    done.push(...open.values());
    open = next;
    previousRow = row;
  }
  return [...done, ...open.values()];
}

/** The smallest rectangle around all cells, or null when there are none. */
export function boundsOf(cells: readonly CellPosition[]): Rectangle | null {
  if (cells.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A1 address of a rectangle: `E12:G40`, or `E12` for a single cell. */
export function addressOf({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Excel takes no longer list of addresses at once. */
const longestAddressList = 8_000;

/** Addresses joined by commas into lists that Excel accepts. */
export function addressLists(rectangles: readonly Rectangle[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of rectangles.map(addressOf)) {
    if (list !== '' && list.length + address.length >= longestAddressList) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

function columnsByRow(cells: readonly CellPosition[]): [number, number[]][] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.add(column);
    else rows.set(row, new Set([column]));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)]);
}

/** Start and length of each unbroken run in ascending numbers. */
function runs(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && column === last[0] + last[1]) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}

import { cellAddress } from './address';
import type { CellPosition } from './address';

/** A block of cells, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a block, row by row. */
export function cellsOf({ row, column, rows, columns }: Rectangle): CellPosition[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/**
 * Covers a set of cells with few rectangles: runs along each row, joined downwards while they have
 * the same width. Each cell is covered once. The order of the cells does not matter, doubles are
 * ignored.
 */
export function rectanglesOf(cells: readonly CellPosition[]): Rectangle[] {
  return joinedDownwards(columnsByRow(cells).map(([row, columns]) => ({ row, rows: 1, runs: runs(columns) })));
}

/**
 * The same for what areas cover within a frame, however they overlap or are cut up: two lists that
 * cover the same cells give the same rectangles. Does not visit cells, so whole columns cost no
 * more than others.
 */
export function coveredBy(areas: readonly Rectangle[], frame: Rectangle): Rectangle[] {
  const parts = areas.flatMap((area) => common(area, frame) ?? []).sort((a, b) => a.row - b.row);
  const edges = [...new Set(parts.flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b);
  const bands: Band[] = [];
  let [open, next]: [Rectangle[], number] = [[], 0];
  edges.slice(0, -1).forEach((row, at) => {
    open = open.filter((part) => part.row + part.rows > row);
    for (; parts[next]?.row === row; next += 1) open.push(parts[next]!);
    if (open.length > 0) bands.push({ row, rows: edges[at + 1]! - row, runs: merged(open) });
  });
  return joinedDownwards(bands);
}

/** What two rectangles have in common, or null. */
export function common(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
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

/** Start and length of an unbroken run of columns. */
type Run = readonly [column: number, width: number];

/** Rows that have the same runs. */
interface Band {
  readonly row: number;
  readonly rows: number;
  readonly runs: readonly Run[];
}

/**
 * Bands from top to bottom as rectangles: a run goes on while the band right below has the same
 * one.
 */
function joinedDownwards(bands: readonly Band[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  let end = -1;
  for (const { row, rows, runs } of bands) {
    const next = new Map<string, Rectangle>();
    for (const [column, columns] of runs) {
      const key = `${column}+${columns}`;
      const above = row === end ? open.get(key) : undefined;
      if (above) open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + rows } : { row, column, rows, columns });
    }
    // What the band did not carry on is finished; a key taken from `open` above lives on in `next`.
    done.push(...open.values());
    open = next;
    end = row + rows;
  }
  return [...done, ...open.values()];
}

/** The columns of rectangles that share a row, as unbroken runs. */
function merged(parts: readonly Rectangle[]): Run[] {
  const found: [number, number][] = [];
  for (const { column, columns } of [...parts].sort((a, b) => a.column - b.column)) {
    const last = found.at(-1);
    if (last && column <= last[0] + last[1]) last[1] = Math.max(last[1], column + columns - last[0]);
    else found.push([column, columns]);
  }
  return found;
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

/** The unbroken runs in ascending numbers. */
function runs(columns: readonly number[]): Run[] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && column === last[0] + last[1]) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}

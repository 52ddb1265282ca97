import type { Rectangle } from '../../../sheet/grid/rectangles';

/** One stroke: what is drawn on a block of cells. Later strokes cover earlier ones. */
export interface Stroke<Value> {
  readonly value: Value;
  readonly place: Rectangle;
  /** The first stroke, over everything. */
  readonly isGround: boolean;
}

/**
 * Few strokes after which each cell of a block shows its value, as a painter works: the commonest
 * value is the ground, the others follow by how common they are and may run over cells that a later
 * stroke covers. `valueAt` takes places within the block, from zero.
 */
export function strokesOf<Value extends string | number | boolean | null>(
  block: Rectangle,
  valueAt: (row: number, column: number) => Value,
): Stroke<Value>[] {
  const values = Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) => valueAt(row, column)),
  );
  const ranked = commonestFirst(values.flat());
  const rankOf = new Map(ranked.map((value, rank) => [value, rank]));
  const ranks = values.map((row) => row.map((value) => rankOf.get(value)!));
  return ranked.flatMap((value, rank) =>
    coverOf(ranks, rank).map(({ row, column, ...size }) => ({
      value,
      place: { row: row + block.row, column: column + block.column, ...size },
      isGround: rank === 0,
    })),
  );
}

function commonestFirst<Value>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}

/** Blocks that cover every cell of a rank and none of a lower one. */
function coverOf(ranks: readonly (readonly number[])[], rank: number): Rectangle[] {
  const covered = ranks.map((row) => row.map((one) => one !== rank));
  const found: Rectangle[] = [];
  covered.forEach((cells, row) => {
    cells.forEach((isCovered, column) => {
      if (isCovered) return;
      const [wide, tall] = [grown(ranks, rank, row, column, true), grown(ranks, rank, row, column, false)];
      const best = newlyCovered(covered, tall) > newlyCovered(covered, wide) ? tall : wide;
      found.push(best);
      for (const line of covered.slice(best.row, best.row + best.rows)) {
        line.fill(true, best.column, best.column + best.columns);
      }
    });
  });
  return found;
}

/** The block that grows from a cell to the right and then down, or the other way round. */
function grown(
  ranks: readonly (readonly number[])[],
  rank: number,
  row: number,
  column: number,
  rightFirst: boolean,
): Rectangle {
  let [rows, columns] = [1, 1];
  /** Whether a block may be painted over: its cells are of this rank or covered by a later one. */
  const may = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let r = top; r < bottom; r += 1) {
      for (let c = left; c < right; c += 1) if ((ranks[r]?.[c] ?? -1) < rank) return false;
    }
    return true;
  };
  const growRight = (): void => {
    while (may(row, column + columns, row + rows, column + columns + 1)) columns += 1;
  };
  const growDown = (): void => {
    while (may(row + rows, column, row + rows + 1, column + columns)) rows += 1;
  };
  if (rightFirst) growRight();
  growDown();
  if (!rightFirst) growRight();
  return { row, column, rows, columns };
}

function newlyCovered(covered: readonly (readonly boolean[])[], { row, column, rows, columns }: Rectangle): number {
  return covered
    .slice(row, row + rows)
    .reduce((sum, line) => sum + line.slice(column, column + columns).filter((done) => !done).length, 0);
}

import type { Grid, Indent } from '../../sheet/grid/grid';
import { usedOf } from '../../sheet/grid/gridCells';
import type { Rectangle } from '../../sheet/grid/rectangles';
import type { ExcelSession } from '../door/session';
import { areasOf, loadAreas } from './places';

/**
 * How the cells of a sheet are arranged: what tables of other layouts are read by besides values.
 */
export type Arrangement = Required<Pick<Grid, 'merges' | 'indents'>>;

/** Names stand in the first columns; every cell's indent would be a large answer. */
const indentedColumns = 6;
const indentedCells = 20_000;
/** Questions for merged areas where there are more than Excel lists at once, which is 512. */
const mergeTrips = 64;

/**
 * Merged areas and indents of a grid that was read. One round trip; more for the merged areas, by
 * stretches of rows, where Excel refuses to list all at once.
 * @throws ExcelFailure
 */
export async function readArrangement(session: ExcelSession, grid: Grid): Promise<Arrangement> {
  const rows = grid.values.length;
  try {
    return await arrangementOf(session, grid, true);
  } catch (error) {
    if (rows < 2) throw error;
    const rest = await arrangementOf(session, grid, false);
    return { ...rest, merges: await mergesByParts(session, grid) };
  }
}

/** Halves a stretch of rows until Excel lists its merged areas, from the top downwards. */
async function mergesByParts(session: ExcelSession, grid: Grid): Promise<readonly Rectangle[]> {
  const found = new Map<string, Rectangle>();
  const half = Math.ceil(grid.values.length / 2);
  const left: (readonly [from: number, to: number])[] = [
    [half, grid.values.length],
    [0, half],
  ];
  for (let trip = 0; trip < mergeTrips && left.length > 0; trip += 1) {
    const [from, to] = left.pop()!;
    try {
      // An area that reaches over the edge is listed on both sides of it.
      for (const area of await mergesWithin(session, grid, from, to)) found.set(`${area.row},${area.column}`, area);
    } catch {
      const middle = Math.floor((from + to) / 2);
      if (to - from > 1) left.push([middle, to], [from, middle]);
    }
  }
  return [...found.values()];
}

function mergesWithin(session: ExcelSession, grid: Grid, from: number, to: number): Promise<readonly Rectangle[]> {
  return session.run(async (context) => {
    const { row, column, columns } = usedOf(grid);
    const worksheet = context.workbook.worksheets.getItem(grid.sheet);
    const range = worksheet.getRangeByIndexes(row + from, column, to - from, columns);
    range.untrack();
    const merged = loadMerges(range);
    await context.sync();
    return areasOf(merged);
  });
}

function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  loadAreas(merged);
  merged.untrack();
  return merged;
}

function arrangementOf(session: ExcelSession, grid: Grid, withMerges: boolean): Promise<Arrangement> {
  const { sheet, top, left } = grid;
  const { rows, columns } = usedOf(grid);
  const named = Math.min(columns, indentedColumns, Math.floor(indentedCells / Math.max(1, rows)));
  return session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const part = (height: number, width: number): Excel.Range => {
      const range = worksheet.getRangeByIndexes(top, left, height, width);
      range.untrack();
      return range;
    };
    const merged = withMerges ? loadMerges(part(rows, columns)) : null;
    const indents = named > 0 ? part(rows, named).getCellProperties({ format: { indentLevel: true } }) : null;
    await context.sync();
    return {
      merges: merged ? areasOf(merged) : [],
      indents: (indents?.value ?? []).flatMap((row, y) =>
        row.flatMap(({ format }, x): readonly Indent[] => {
          const levels = format?.indentLevel ?? 0;
          return levels > 0 ? [{ row: top + y, column: left + x, levels }] : [];
        }),
      ),
    };
  });
}

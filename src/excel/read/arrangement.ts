import type { Grid, Indent, Stretch } from '../../sheet/grid/grid';
import type { ExcelSession } from '../door/session';
import { areasOf, loadAreas } from './places';

/**
 * How the cells of a sheet are arranged: what tables of other layouts are read by besides values.
 */
export type Arrangement = Required<Pick<Grid, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'indents'>>;

/** Names stand in the first columns; every cell's indent would be a large answer. */
const indentedColumns = 6;
const indentedCells = 20_000;
/** Where heads stand: Excel lists 512 merged areas at most. */
const headRows = 40;

/**
 * Merged areas, hidden rows and columns and indents of a grid that was read. One round trip; a
 * second one for the merged areas of the first rows where Excel refuses to list all.
 * @throws ExcelFailure
 */
export async function readArrangement(session: ExcelSession, grid: Grid): Promise<Arrangement> {
  try {
    return await arrangementOf(session, grid, grid.values.length);
  } catch (error) {
    if (grid.values.length <= headRows) throw error;
    return await arrangementOf(session, grid, headRows);
  }
}

function arrangementOf(session: ExcelSession, grid: Grid, mergedRows: number): Promise<Arrangement> {
  const { sheet, top, left, values } = grid;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const named = Math.min(columns, indentedColumns, Math.floor(indentedCells / Math.max(1, rows)));
  return session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const part = (height: number, width: number): Excel.Range => {
      const range = worksheet.getRangeByIndexes(top, left, height, width);
      range.untrack();
      return range;
    };
    const merged = part(mergedRows, columns).getMergedAreasOrNullObject();
    loadAreas(merged);
    merged.untrack();
    const hiddenRows = part(rows, 1).getRowProperties({ rowHidden: true });
    const hiddenColumns = part(1, columns).getColumnProperties({ columnHidden: true });
    const indents = named > 0 ? part(rows, named).getCellProperties({ format: { indentLevel: true } }) : null;
    await context.sync();
    return {
      merges: areasOf(merged),
      hiddenRows: stretches(
        hiddenRows.value.map(({ rowHidden }) => rowHidden === true),
        top,
      ),
      hiddenColumns: stretches(
        hiddenColumns.value.map(({ columnHidden }) => columnHidden === true),
        left,
      ),
      indents: (indents?.value ?? []).flatMap((row, y) =>
        row.flatMap(({ format }, x): readonly Indent[] => {
          const levels = format?.indentLevel ?? 0;
          return levels > 0 ? [{ row: top + y, column: left + x, levels }] : [];
        }),
      ),
    };
  });
}

/** Runs of marked rows or columns. */
function stretches(marks: readonly boolean[], first: number): readonly Stretch[] {
  const found: [number, number][] = [];
  marks.forEach((isMarked, at) => {
    if (!isMarked) return;
    const last = found.at(-1);
    if (last?.[1] === first + at - 1) last[1] = first + at;
    else found.push([first + at, first + at]);
  });
  return found;
}

import type { CellValue, Grid } from '../../sheet/grid/grid';
import { usedOf } from '../../sheet/grid/gridCells';
import { toExcelFailure } from '../door/excelFailure';
import { queueHidden, withHidden } from './hiddenParts';
import { isRefusal } from './workbookFrame';
import { lastColumn } from '../../sheet/grid/address';
import type { Rectangle } from '../../sheet/grid/rectangles';

/** Excel on the web answers at most 5 MB at once. */
const bytesPerTrip = 4_000_000;
/**
 * Value, formula and number format of a cell of a province sheet in Excel's JSON, before anything
 * was measured.
 */
const usualBytesPerCell = 50;
/** Below this a refusal has another reason than size. */
const fewestCells = 1_000;

/**
 * The contents of rectangles, one a sheet. Takes as many round trips as the payload needs: the
 * first by the usual weight of a cell, the others by the weight that was met; what Excel refuses as
 * too large is asked for in halves. Sheets that are gone by now are left out.
 */
export async function readGrids(
  context: Excel.RequestContext,
  places: ReadonlyMap<string, Rectangle>,
): Promise<Grid[]> {
  let waiting: readonly Part[] = [...places].map(([sheet, area]) => ({ sheet, area }));
  let cells = Math.floor(bytesPerTrip / usualBytesPerCell);
  const read: Grid[] = [];
  let hidden = true;
  while (waiting.length > 0) {
    const [trip, rest] = takeCells(waiting, cells);
    const grids = await readParts(context, trip, hidden).catch((error: unknown) => {
      const isLarge = toExcelFailure(error).reason === 'tooLarge';
      if (isLarge ? cells < fewestCells : !hidden || !isRefusal(error)) throw error;
      // An Excel that does not tell what is hidden is asked without it.
      if (isLarge) cells = Math.floor(cells / 2);
      else hidden = false;
      return null;
    });
    if (grids === null) continue;
    read.push(...grids);
    waiting = rest;
    if (rest.length > 0) cells = Math.floor(bytesPerTrip / weightOf(grids));
  }
  return joinBySheet(read);
}

interface Part {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** As many parts as fit, the last one cut between rows; at least one row, however wide. */
function takeCells(parts: readonly Part[], cells: number): readonly [taken: Part[], rest: Part[]] {
  const taken: Part[] = [];
  let room = cells;
  for (const [index, { sheet, area }] of parts.entries()) {
    const rows = Math.min(area.rows, Math.max(Math.floor(room / area.columns), taken.length === 0 ? 1 : 0));
    if (rows > 0) taken.push({ sheet, area: { ...area, rows } });
    if (rows < area.rows) {
      const cut = { sheet, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
      return [taken, [cut, ...parts.slice(index + 1)]];
    }
    room -= rows * area.columns;
  }
  return [taken, []];
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[], hidden: boolean): Promise<Grid[]> {
  const { worksheets } = context.workbook;
  const ranges = parts.map(({ sheet, area }) =>
    bounded(area).map(({ row, column, rows, columns }) => {
      const range = worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, rows, columns);
      return { range: queueContents(range), hiddenParts: hidden ? queueHidden(range) : null };
    }),
  );
  await context.sync();
  return parts.flatMap(({ sheet }, index) => {
    const grids = ranges[index]!.flatMap(({ range, hiddenParts }) =>
      gridsOf(sheet, range).map((grid) => (hiddenParts ? withHidden(grid, hiddenParts()) : grid)),
    );
    return grids.length > 0 ? [grids.reduce(joinColumns)] : [];
  });
}

/**
 * Of rows from edge to edge Excel tells no values: they are asked for in two pieces, side by side.
 */
function bounded(area: Rectangle): readonly Rectangle[] {
  if (area.columns <= lastColumn) return [area];
  return [
    { ...area, columns: lastColumn },
    { ...area, column: area.column + lastColumn, columns: area.columns - lastColumn },
  ];
}

function joinColumns(left: Grid, right: Grid): Grid {
  const beside = <T>(ours: readonly (readonly T[])[], theirs: readonly (readonly T[])[]): T[][] =>
    ours.map((row, at) => [...row, ...theirs[at]!]);
  const hiddenColumns = [...(left.hiddenColumns ?? []), ...(right.hiddenColumns ?? [])];
  return {
    ...left,
    values: beside(left.values, right.values),
    formulas: beside(left.formulas, right.formulas),
    numberFormats: beside(left.numberFormats, right.numberFormats),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  };
}

/** Queues the reading of a range and lets it go: a tracked range would cost one more round trip. */
export function queueContents(range: Excel.Range): Excel.Range {
  range.load('values, formulas, numberFormat, rowIndex, columnIndex');
  range.untrack();
  return range;
}

/**
 * Whether Excel has left out the values of a range since it goes from edge to edge: `readGrids`
 * reads such a one.
 */
export function isUnbounded(range: Excel.Range): boolean {
  return !range.isNullObject && (range.values as CellValue[][] | null) === null;
}

/** One grid, or none where there is nothing or no values were told. */
export function gridsOf(sheet: string, range: Excel.Range): Grid[] {
  if (range.isNullObject || isUnbounded(range)) return [];
  return [
    {
      sheet,
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
    },
  ];
}

/** Mean bytes of a cell as JSON; letters beyond ASCII count double. */
function weightOf(grids: readonly Grid[]): number {
  const matrices = grids.flatMap(({ values, formulas, numberFormats }) => [values, formulas, numberFormats]);
  const cells = grids.map(usedOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const text = JSON.stringify(matrices);
  const wide = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return Math.max(1, (text.length + wide) / Math.max(1, cells));
}

function joinBySheet(parts: readonly Grid[]): Grid[] {
  const sheets = new Map<string, Grid>();
  for (const part of parts) {
    const first = sheets.get(part.sheet);
    const hiddenRows = [...(first?.hiddenRows ?? []), ...(part.hiddenRows ?? [])];
    sheets.set(
      part.sheet,
      first
        ? {
            ...first,
            values: [...first.values, ...part.values],
            formulas: [...first.formulas, ...part.formulas],
            numberFormats: [...first.numberFormats, ...part.numberFormats],
            ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
          }
        : part,
    );
  }
  return [...sheets.values()];
}

import type { CellValue, Grid } from '../../sheet/grid/grid';
import { toExcelFailure } from '../door/excelFailure';
import { queueHidden, withHidden } from './hiddenParts';
import { isRefusal } from './workbookFrame';
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
  const ranges = parts.map(({ sheet, area }) => {
    const range = worksheets
      .getItemOrNullObject(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    return { range: queueContents(range), hiddenParts: hidden ? queueHidden(range) : null };
  });
  await context.sync();
  return parts.flatMap(({ sheet }, index) => {
    const { range, hiddenParts } = ranges[index]!;
    return gridsOf(sheet, range).map((grid) => (hiddenParts ? withHidden(grid, hiddenParts()) : grid));
  });
}

/** Queues the reading of a range and lets it go: a tracked range would cost one more round trip. */
export function queueContents(range: Excel.Range): Excel.Range {
  range.load('values, formulas, numberFormat, rowIndex, columnIndex');
  range.untrack();
  return range;
}

/** One grid, or none where there is nothing. */
export function gridsOf(sheet: string, range: Excel.Range): Grid[] {
  if (range.isNullObject) return [];
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
  const cells = grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
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

import type { CellValue, Grid, Snapshot } from '../sheet/grid';
import { toExcelFailure } from './excelFailure';
import type { Rectangle } from './rectangles';
import type { ExcelSession } from './session';

/** What is known of a workbook before something is written to it. */
export interface WorkbookState {
  /** Every sheet, hidden ones too, in tab order. */
  readonly sheets: readonly string[];
  /** Sheets can be neither added nor renamed nor removed. */
  readonly structureProtected: boolean;
  /** The wanted sheets that exist and hold a value. */
  readonly snapshot: Snapshot;
}

/**
 * Reads the workbook for checking: one grid a sheet that holds a value, of all sheets or of the named ones. Writes nothing, works on protected sheets and takes
 * 1 + ⌈payload / 4 MB⌉ round trips: the names cannot be had together with what they name.
 */
export function readSnapshot(session: ExcelSession, names?: readonly string[]): Promise<Snapshot> {
  return session.run(async (context) => {
    const wanted = names ?? (await loadSheetNames(context));
    return { grids: await readGrids(context, wanted) };
  });
}

/**
 * One round trip before a write: all names, the workbook's protection and the contents of a few sheets known by name. Relies on a null
 * object's null object being null, as Office.js has it.
 */
export async function loadState(context: Excel.RequestContext, names: readonly string[]): Promise<WorkbookState> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const contents = names.map((name) => queueUsedRange(worksheets, name));
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  return {
    sheets,
    structureProtected: protection.protected,
    snapshot: { grids: contents.flatMap(gridsOf) },
  };
}

/** The same as a run of its own. */
export function readState(session: ExcelSession, names: readonly string[]): Promise<WorkbookState> {
  return session.run((context) => loadState(context, names));
}

/** 4 MB at about 60 bytes a cell for value, formula and number format; Excel on the web answers at most 5 MB at once. */
const cellsPerTrip = 65_000;
/** Sheets read on trust before their sizes are known: at 400 rows each they stay below the limit. */
const sheetsOnTrust = 12;

interface Part {
  readonly sheet: string;
  /** Null for the whole used range. */
  readonly band: Rectangle | null;
}

async function loadSheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

async function readGrids(context: Excel.RequestContext, names: readonly string[]): Promise<Grid[]> {
  const trusted = names.slice(0, sheetsOnTrust).map((sheet): Part => ({ sheet, band: null }));
  const rest = names.slice(trusted.length);
  let found: readonly Grid[] = [];
  let sizes: ReadonlyMap<string, Rectangle>;
  try {
    ({ grids: found, sizes } = await readParts(context, trusted, rest));
  } catch (error) {
    if (toExcelFailure(error).reason !== 'tooLarge') throw error;
    ({ sizes } = await readParts(context, [], names));
  }
  const later: Grid[] = [];
  for (const trip of tripsFor(sizes)) {
    // Each trip is as large as Excel allows: their number grows with the payload and with nothing else.
    later.push(...(await readParts(context, trip, [])).grids);
  }
  const all = [...found, ...later];
  return names.flatMap((name) => {
    const parts = all.filter(({ sheet }) => sheet === name);
    return parts.length === 0 ? [] : [joined(parts)];
  });
}

/** One round trip: the contents of some parts and the sizes of some other sheets. Sheets that are gone by now are left out. */
async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  measured: readonly string[],
): Promise<{ grids: Grid[]; sizes: Map<string, Rectangle> }> {
  const { worksheets } = context.workbook;
  const contents = parts.map(({ sheet, band }) => queueUsedRange(worksheets, sheet, band));
  const frames = measured.map((name) => {
    const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    range.untrack();
    return { name, range };
  });
  await context.sync();
  const sizes = new Map(
    frames.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, frameOf(range)]),
  );
  return { grids: contents.flatMap(gridsOf), sizes };
}

function frameOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function queueUsedRange(
  worksheets: Excel.WorksheetCollection,
  name: string,
  band: Rectangle | null = null,
): SheetRange {
  const sheet = worksheets.getItemOrNullObject(name);
  const range = band
    ? sheet.getRangeByIndexes(band.row, band.column, band.rows, band.columns)
    : sheet.getUsedRangeOrNullObject(true);
  range.load('values, formulas, numberFormat, rowIndex, columnIndex');
  // A tracked range would cost one more round trip to be let go.
  range.untrack();
  return { name, range };
}

interface SheetRange {
  readonly name: string;
  readonly range: Excel.Range;
}

/** One grid, or none where the sheet is gone or blank. */
function gridsOf({ name, range }: SheetRange): Grid[] {
  if (range.isNullObject) return [];
  return [
    {
      sheet: name,
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
    },
  ];
}

/** Bands of sheets, packed in order into trips of about 4 MB. */
function tripsFor(sizes: ReadonlyMap<string, Rectangle>): Part[][] {
  const trips: Part[][] = [];
  let room = 0;
  for (const [sheet, frame] of sizes) {
    for (const band of bandsOf(frame)) {
      const cells = band.rows * band.columns;
      if (cells > room) {
        trips.push([]);
        room = cellsPerTrip;
      }
      trips.at(-1)!.push({ sheet, band });
      room -= cells;
    }
  }
  return trips;
}

function bandsOf(frame: Rectangle): Rectangle[] {
  const bands: Rectangle[] = [];
  const rowsPerBand = Math.max(1, Math.floor(cellsPerTrip / Math.max(1, frame.columns)));
  for (let done = 0; done < frame.rows; done += rowsPerBand) {
    bands.push({ ...frame, row: frame.row + done, rows: Math.min(rowsPerBand, frame.rows - done) });
  }
  return bands;
}

function joined(parts: readonly Grid[]): Grid {
  return {
    ...parts[0]!,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    numberFormats: parts.flatMap(({ numberFormats }) => numberFormats),
  };
}

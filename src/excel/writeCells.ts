import type { CellWrite } from '../sheet/cellWrite';
import type { CellValue, Grid, Snapshot } from '../sheet/grid';
import { onRange } from './areas';
import type { LayoutCell } from '../sheet/sheetLayout';
import { drawLooks } from './drawLayout';
import { boundsOf, rectanglesOf, type Rectangle } from './rectangles';
import { asEntered } from './safeText';

/** Writes sorted by what the workbook holds now. */
export interface SortedWrites {
  /** Into cells that show nothing, or what the write may replace: these may be made. */
  readonly blank: readonly CellWrite[];
  /** Into cells that show something by now: these are left alone and named. */
  readonly taken: readonly CellWrite[];
}

/**
 * Nobody's number is lost: only what shows nothing in the snapshot is filled, and what a person has agreed to replace and shows still the same. A formula without a result is a computed row that lacks
 * its inputs, and a stated value may take its place.
 */
export function sortWrites(writes: readonly CellWrite[], now: Snapshot): SortedWrites {
  const isTaken = (write: CellWrite): boolean => {
    const { value } = found(now, write);
    return value !== '' && value !== write.replaces;
  };
  return { blank: writes.filter((write) => !isTaken(write)), taken: writes.filter(isTaken) };
}

/**
 * Queues writes, one block for each rectangle of neighbouring cells. Sends nothing. `now` tells which cells hold text by their format.
 * Unlocked cells of a protected sheet can be written; a locked one makes Excel refuse the batch.
 */
export function drawWrites(context: Excel.RequestContext, writes: readonly CellWrite[], now: Snapshot): void {
  drawBlocks(
    context,
    writes.map((write) => {
      const present = found(now, write).numberFormat;
      const wanted = write.numberFormat ?? present;
      // A protected sheet may let its cells be filled and not be formatted: what is right already is not asked for.
      return { ...write, numberFormat: wanted === present ? null : wanted, content: asEntered(write.value, wanted) };
    }),
  );
  for (const { sheet, rows } of newRows(writes, now)) {
    drawLooks(context.workbook.worksheets.getItem(sheet), tableCells(rows));
  }
}

/**
 * Queues the undoing of writes: cells that still show what was written get back what they held, cells that were changed since are
 * spared.
 */
export function undrawWrites(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  before: Snapshot,
  now: Snapshot,
): void {
  const ours = writes.filter((write) => found(now, write).value === write.value);
  drawBlocks(
    context,
    ours.map((write) => {
      const { formula, numberFormat } = found(before, write);
      const isSame = (write.numberFormat ?? numberFormat) === numberFormat;
      return { ...write, content: formula, numberFormat: isSame ? null : numberFormat };
    }),
  );
  for (const { sheet, rows } of newRows(ours, before)) {
    onRange(context.workbook.worksheets.getItem(sheet), rows, (range) => range.clear('Formats'));
  }
}

interface NewRows {
  readonly sheet: string;
  readonly rows: Rectangle;
}

/** Rows that writes add below what a sheet holds, as wide as the sheet: they have no look yet and take that of a table's row. */
function newRows(writes: readonly CellWrite[], { grids }: Snapshot): NewRows[] {
  return grids.flatMap(({ sheet, top, left, values }) => {
    const below = writes.filter((write) => write.sheet === sheet && write.row >= top + values.length);
    const bounds = boundsOf(below);
    const columns = values[0]?.length ?? 0;
    return bounds && columns > 0 ? [{ sheet, rows: { ...bounds, column: left, columns } }] : [];
  });
}

function tableCells({ row, column, rows, columns }: Rectangle): LayoutCell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    content: { value: '' },
    look: 'text',
    numberFormat: null,
    unlocked: true,
  }));
}

interface Entry extends Pick<CellWrite, 'sheet' | 'row' | 'column' | 'numberFormat'> {
  /** As `Range.formulas` takes it. */
  readonly content: CellValue;
}

function drawBlocks(context: Excel.RequestContext, entries: readonly Entry[]): void {
  for (const name of new Set(entries.map(({ sheet }) => sheet))) {
    const worksheet = context.workbook.worksheets.getItem(name);
    const own = entries.filter(({ sheet }) => sheet === name);
    // Cells that keep their format and cells that get one cannot share a block.
    drawFormatted(
      worksheet,
      own.filter(({ numberFormat }) => numberFormat !== null),
    );
    drawFormatted(
      worksheet,
      own.filter(({ numberFormat }) => numberFormat === null),
    );
  }
}

function drawFormatted(sheet: Excel.Worksheet, entries: readonly Entry[]): void {
  const byPlace = new Map(entries.map((entry) => [`${entry.row},${entry.column}`, entry]));
  for (const block of rectanglesOf(entries)) {
    const matrix = <T>(pick: (entry: Entry) => T): T[][] =>
      Array.from({ length: block.rows }, (_, row) =>
        Array.from({ length: block.columns }, (_, column) =>
          pick(byPlace.get(`${block.row + row},${block.column + column}`)!),
        ),
      );
    onRange(sheet, block, (range) => {
      if (entries[0]!.numberFormat !== null) range.numberFormat = matrix(({ numberFormat }) => numberFormat);
      range.formulas = matrix(({ content }) => content);
    });
  }
}

interface Found {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** What a snapshot has at the place of a write; nothing outside its used range. */
function found({ grids }: Snapshot, { sheet, row, column }: CellWrite): Found {
  const grid: Grid | undefined = grids.find((one) => one.sheet === sheet);
  const at = <T>(matrix: readonly (readonly T[])[] | undefined, otherwise: T): T =>
    matrix?.[row - (grid?.top ?? 0)]?.[column - (grid?.left ?? 0)] ?? otherwise;
  return {
    value: at(grid?.values, ''),
    formula: at(grid?.formulas, ''),
    numberFormat: at(grid?.numberFormats, 'General'),
  };
}

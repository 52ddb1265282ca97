import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { CellValue, Snapshot } from '../../sheet/grid/grid';
import { usedOf } from '../../sheet/grid/gridCells';
import { onRange } from './areas';
import { found } from '../read/foundCells';
import type { LayoutCell } from '../../sheet/grid/sheetLayout';
import { drawLooks } from './draw/drawLooks';
import { boundsOf, cellsOf, rectanglesOf, type Rectangle } from '../../sheet/grid/rectangles';
import { asEntered } from '../door/safeText';

/** Writes sorted by what the workbook holds now. */
export interface SortedWrites {
  /**
   * Into cells that show nothing, or exactly what a person agreed to give up: these may be made.
   */
  readonly open: readonly CellWrite[];
  /** Into cells that show something else by now: these are left alone and named. */
  readonly taken: readonly CellWrite[];
}

/**
 * Nobody's number is lost: only what shows nothing in the snapshot is filled, unless a person saw
 * what stands there and agreed. A formula without a result is a computed row that lacks its inputs,
 * and a stated value may take its place.
 */
export function sortWrites(writes: readonly CellWrite[], now: Snapshot): SortedWrites {
  const isOpen = (write: CellWrite): boolean => {
    const { value, formula } = found(now, write);
    return value === '' || (write.replaces !== undefined && formula === write.replaces);
  };
  return { open: writes.filter(isOpen), taken: writes.filter((write) => !isOpen(write)) };
}

/**
 * Queues writes, one block for each rectangle of neighbouring cells. Sends nothing. `now` tells
 * which cells hold text by their format. Unlocked cells of a protected sheet can be written; a
 * locked one makes Excel refuse the batch.
 */
export function drawWrites(context: Excel.RequestContext, writes: readonly CellWrite[], now: Snapshot): void {
  drawBlocks(
    context,
    writes.map((write) => {
      const present = found(now, write).numberFormat;
      const wanted = write.numberFormat ?? present;
      // A protected sheet may let its cells be filled and not be formatted: what is right already
      // is not asked for.
      return {
        ...write,
        numberFormat: wanted === present ? null : wanted,
        content: write.isFormula ? write.value : asEntered(write.value, wanted),
      };
    }),
  );
  for (const { sheet, rows } of newRows(writes, now)) {
    drawLooks(context.workbook.worksheets.getItem(sheet), tableCells(rows));
  }
}

/**
 * Queues the way back of writes: each cell gets what it held, and rows that were added lose their
 * look.
 */
export function drawFormer(
  context: Excel.RequestContext,
  writes: readonly { readonly write: CellWrite; readonly sheet: string }[],
  before: Snapshot,
): void {
  drawBlocks(
    context,
    writes.map(({ write, sheet }) => {
      const { value, formula, numberFormat } = found(before, write);
      const isSame = (write.numberFormat ?? numberFormat) === numberFormat;
      // A text is handed over as text; what looks like an error value was one.
      const isText = formula === value && typeof value === 'string' && !/^#[A-Z\d/]+[!?]?$/.test(value);
      const content = isText ? asEntered(value, numberFormat) : formula;
      return { ...write, sheet, content, numberFormat: isSame ? null : numberFormat };
    }),
  );
  const names = new Map(writes.map(({ write, sheet }) => [write.sheet, sheet]));
  const rows = newRows(
    writes.map(({ write }) => write),
    before,
  );
  for (const { sheet, rows: block } of rows) {
    onRange(context.workbook.worksheets.getItem(names.get(sheet)!), block, (range) => range.clear('Formats'));
  }
}

interface NewRows {
  readonly sheet: string;
  readonly rows: Rectangle;
}

/**
 * Rows that writes add below what a sheet holds, as wide as the sheet: they have no look yet and
 * take that of a table's row. What keeps the format of its cell was laid out with it, blank, as the
 * places of names under a form.
 */
function newRows(writes: readonly CellWrite[], { grids }: Snapshot): NewRows[] {
  return grids.flatMap((grid) => {
    const { sheet } = grid;
    const { row, rows, column, columns } = usedOf(grid);
    const added = writes.filter((write) => write.sheet === sheet && write.row >= row + rows);
    const bounds = boundsOf(added.filter(({ numberFormat }) => numberFormat !== null));
    return bounds && columns > 0 ? [{ sheet, rows: { ...bounds, column, columns } }] : [];
  });
}

function tableCells(area: Rectangle): LayoutCell[] {
  return cellsOf(area).map((place) => ({
    ...place,
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

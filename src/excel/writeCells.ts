import type { CellWrite } from '../sheet/cellWrite';
import type { CellValue, Grid, Snapshot } from '../sheet/grid';
import { onRange } from './areas';
import { rectanglesOf } from './rectangles';
import { asEntered } from './safeText';

/** Writes sorted by what the workbook holds now. */
export interface SortedWrites {
  /** Into cells that are blank: these may be made. */
  readonly blank: readonly CellWrite[];
  /** Into cells that hold something by now, a formula with an empty result included: these are left alone and named. */
  readonly taken: readonly CellWrite[];
}

/** Nobody's number is lost: only what is blank in the snapshot is filled. */
export function sortWrites(writes: readonly CellWrite[], now: Snapshot): SortedWrites {
  const grids = new Map(now.grids.map((grid) => [grid.sheet, grid]));
  const isTaken = (write: CellWrite): boolean => contentAt(grids.get(write.sheet), write) !== '';
  return { blank: writes.filter((write) => !isTaken(write)), taken: writes.filter(isTaken) };
}

/**
 * Queues writes, one block for each rectangle of neighbouring cells. Sends nothing. Unlocked cells of a protected sheet can be
 * written; a locked one makes Excel refuse the batch.
 */
export function drawWrites(context: Excel.RequestContext, writes: readonly CellWrite[], now: Snapshot): void {
  const formats = new Map(now.grids.map((grid) => [grid.sheet, grid]));
  for (const sheet of new Set(writes.map((write) => write.sheet))) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const own = writes.filter((write) => write.sheet === sheet);
    // Cells that keep their format and cells that get one cannot share a block.
    for (const keeps of [true, false]) {
      const alike = own.filter(({ numberFormat }) => (numberFormat === null) === keeps);
      drawBlocks(worksheet, alike, (write) => write.numberFormat ?? formatAt(formats.get(sheet), write));
    }
  }
}

/**
 * Queues the undoing of writes: cells that still hold what was written are cleared, cells that hold something else by now are spared.
 * `now` is a snapshot from after the writes.
 */
export function undrawWrites(context: Excel.RequestContext, writes: readonly CellWrite[], now: Snapshot): void {
  for (const grid of now.grids) {
    const worksheet = context.workbook.worksheets.getItem(grid.sheet);
    const ours = writes.filter((write) => write.sheet === grid.sheet && contentAt(grid, write) === write.value);
    for (const block of rectanglesOf(ours)) onRange(worksheet, block, (range) => range.clear('Contents'));
  }
}

function drawBlocks(
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  formatOf: (write: CellWrite) => string | null,
): void {
  const byPlace = new Map(writes.map((write) => [`${write.row},${write.column}`, write]));
  for (const block of rectanglesOf(writes)) {
    const matrix = <T>(pick: (write: CellWrite) => T): T[][] =>
      Array.from({ length: block.rows }, (_, row) =>
        Array.from({ length: block.columns }, (_, column) =>
          pick(byPlace.get(`${block.row + row},${block.column + column}`)!),
        ),
      );
    onRange(sheet, block, (range) => {
      if (writes[0]!.numberFormat !== null) range.numberFormat = matrix(({ numberFormat }) => numberFormat);
      range.formulas = matrix((write) => asEntered(write.value, formatOf(write)));
    });
  }
}

function contentAt(grid: Grid | undefined, place: CellWrite): CellValue {
  return grid?.formulas[place.row - grid.top]?.[place.column - grid.left] ?? '';
}

function formatAt(grid: Grid | undefined, place: CellWrite): string | null {
  return grid?.numberFormats[place.row - grid.top]?.[place.column - grid.left] ?? null;
}

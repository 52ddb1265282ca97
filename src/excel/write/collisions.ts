import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { Snapshot } from '../../sheet/grid/grid';
import { usedOf } from '../../sheet/grid/gridCells';
import { standsStill } from '../undo/cellStanding';
import { found as foundAt, gridOf } from '../read/foundCells';
import { gridsOf, queueContents } from '../read/readGrids';
import { lastColumn } from '../../sheet/grid/address';
import { drawFormer } from './writeCells';
import type { Collided } from './writtenSheets';

/**
 * Cells whose contents an answer may bring along: well below the 5 MB that Excel on the web allows.
 */
const mostCells = 60_000;

/** A reading that was queued; `met` gives it once the request was answered. */
export interface Look {
  readonly sheets: readonly string[];
  readonly met: () => Snapshot;
}

/**
 * Queues the reading of the sheets that are about to be written to, in the same request: what it
 * brings is what stood there in the very moment, whoever put it there since the plan was made.
 * Sheets beyond what an answer may carry are left out, also one used from edge to edge.
 */
export function queueLook(context: Excel.RequestContext, sheets: readonly string[], before: Snapshot): Look {
  let room = mostCells;
  const fitting = sheets.filter((sheet) => {
    const grid = gridOf(before, sheet);
    const { rows, columns } = grid ? usedOf(grid) : { rows: 0, columns: 0 };
    room -= rows * columns;
    return room >= 0 && columns <= lastColumn;
  });
  const looked = fitting.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    return { sheet, range: queueContents(used) };
  });
  return {
    sheets: fitting,
    met: () => ({ grids: looked.flatMap(({ sheet, range }) => gridsOf(sheet, range)) }),
  };
}

/**
 * Of writes that were made, those that met something else than was read before, or rows that had
 * moved meanwhile; null where none did.
 */
export function collided(writes: readonly CellWrite[], before: Snapshot, { sheets, met }: Look): Collided | null {
  const found = met();
  const wrong = writes.filter((write) => {
    if (!sheets.includes(write.sheet)) return false;
    const moved = !standsStill(write, writes, gridOf(before, write.sheet), gridOf(found, write.sheet));
    return moved || foundAt(found, write).formula !== foundAt(before, write).formula;
  });
  return wrong.length > 0 ? { writes: wrong, found } : null;
}

/**
 * Queues the return of what such writes have met; `sheetNow` tells what their sheets are called.
 */
export function drawMet(
  context: Excel.RequestContext,
  { writes, found }: Collided,
  sheetNow: (sheet: string) => string | null = (sheet) => sheet,
): void {
  const back = writes.flatMap((write) => {
    const sheet = sheetNow(write.sheet);
    return sheet === null ? [] : [{ write, sheet }];
  });
  drawFormer(context, back, found);
}

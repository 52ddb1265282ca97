import type { CellPosition } from '../sheet/address';
import type { Snapshot } from '../sheet/grid';
import { onAreas, onRange } from './areas';
import type { ExcelSession } from './session';

/** Cells of a sheet that stay open to typing. */
export interface OpenCells {
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
}

/**
 * Locks everything that sheets hold and protects them, without a password: a guard against accidents, which a person can lift in Excel as well. Two
 * round trips, protection in one of its own, because it clears Excel's undo list.
 */
export function lockSheets(session: ExcelSession, { grids }: Snapshot): Promise<void> {
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheet, top, left, values } of grids) {
      const area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 0 };
      onRange(worksheets.getItem(sheet), area, ({ format }) => (format.protection.locked = true));
    }
    await context.sync();
    for (const { sheet } of grids) worksheets.getItem(sheet).protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
}

/** Lifts the protection of sheets and opens the named cells again. Two round trips. Rejects where somebody has set a password. */
export function unlockSheets(
  session: ExcelSession,
  sheets: readonly string[],
  open: readonly OpenCells[],
): Promise<void> {
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const sheet of sheets) worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
    for (const { sheet, cells } of open) {
      onAreas(worksheets.getItem(sheet), cells, ({ format }) => (format.protection.locked = false));
    }
    await context.sync();
  });
}

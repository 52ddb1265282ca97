import type { ExcelSession } from './session';

/**
 * Brings a sheet to the front and selects a cell or a range of it (A1 address without the sheet). One round trip. Rejects with
 * `sheetGone` when the sheet was deleted or renamed; a hidden sheet is refused by Excel.
 */
export function selectCell(session: ExcelSession, sheet: string, address: string): Promise<void> {
  return session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const range = worksheet.getRange(address);
    range.select();
    range.untrack();
    await context.sync();
  });
}

/** Brings a sheet to the front and leaves the selection as it is. One round trip; `sheetGone` as above. */
export function showSheet(session: ExcelSession, sheet: string): Promise<void> {
  return session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}

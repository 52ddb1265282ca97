import type { Rectangle } from '../../sheet/grid/rectangles';
import type { ExcelSession } from './session';

/** One cell of the workbook. */
export interface Place {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
}

/** Where the person is. One round trip. */
export function activeCell(session: ExcelSession): Promise<Place> {
  return session.run(async (context) => {
    const cell = context.workbook.getActiveCell().load({ address: true, worksheet: { name: true } });
    cell.untrack();
    await context.sync();
    return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}

/** The name of the sheet in front. One round trip. */
export function frontSheet(session: ExcelSession): Promise<string> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    return sheet.name;
  });
}

/**
 * Brings a sheet to the front and selects a cell or a range of it (A1 address without the sheet).
 * One round trip. Rejects with `sheetGone` when the sheet was deleted or renamed; a hidden sheet is
 * refused by Excel.
 */
export function selectCell(session: ExcelSession, sheet: string, address: string): Promise<void> {
  return session.run(async (context) => {
    queueSelection(context.workbook.worksheets.getItem(sheet), address);
    await context.sync();
  });
}

/**
 * As `selectCell`, where the workbook is the one of that file and has that sheet; gives false, and
 * does nothing, where it is another. Two round trips.
 */
export function selectCellOf(session: ExcelSession, file: string, { sheet, address }: Place): Promise<boolean> {
  return session.run(async (context) => {
    const workbook = context.workbook.load({ name: true });
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load({ name: true });
    await context.sync();
    if (workbook.name !== file || worksheet.isNullObject) return false;
    queueSelection(worksheet, address);
    await context.sync();
    return true;
  });
}

function queueSelection(worksheet: Excel.Worksheet, address: string): void {
  worksheet.activate();
  const range = worksheet.getRange(address);
  range.select();
  range.untrack();
}

/**
 * Brings a sheet to the front and leaves the selection as it is. One round trip; `sheetGone` as
 * above.
 */
export function showSheet(session: ExcelSession, sheet: string): Promise<void> {
  return session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}

/**
 * Where a person has selected cells: one block, zero-based, with its sheet. One round trip. Excel
 * refuses where several blocks are selected at once.
 */
export function readSelection(session: ExcelSession): Promise<Rectangle & { readonly sheet: string }> {
  return session.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    range.worksheet.load('name');
    range.untrack();
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, worksheet } = range;
    return { sheet: worksheet.name, row, column, rows, columns };
  });
}

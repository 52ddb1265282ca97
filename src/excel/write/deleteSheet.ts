/**
 * Queues the removal of a sheet. It is shown first: Excel refuses to delete one that is very hidden
 * (reference, `Worksheet.delete`), and somebody may have hidden it so.
 */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}

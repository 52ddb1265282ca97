import type { ExcelSession } from '../../excel/door/session';
import { setLeftOut, type FindPrintedRows } from '../../excel/marks/printedRows';
import { shippedLists } from '../../indicators/shippedLists';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { pagesOfSheet } from '../../sheet/province/layout/pagesOfSheet';
import { optionalRows } from '../../sheet/province/optionalRows';

/**
 * Leaves the blank optional rows of all forms out of the print, or puts them back; gives how many.
 * @throws ExcelFailure
 */
export function leaveOut(session: ExcelSession, wanted: boolean): Promise<number> {
  return setLeftOut(session, findPrintedRows, wanted);
}

const findPrintedRows: FindPrintedRows = (snapshot) => {
  const { book, lists } = readBookWithForms(snapshot, shippedLists());
  const reports = new Map(book.reports.map((report) => [report.sheet, report]));
  return {
    optional: optionalRows(book),
    pagesOf: (sheet, hidden) => pagesOfSheet(reports.get(sheet)!, lists.catalogue, hidden),
  };
};

import type { ExcelSession } from '../../excel/door/session';
import { setLeftOut } from '../../excel/marks/printedRows';
import { shippedLists } from '../../indicators/shippedLists';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { optionalRows } from '../../sheet/province/optionalRows';

/**
 * Leaves the blank optional rows of all forms out of the print, or puts them back; gives how many.
 * @throws ExcelFailure
 */
export function leaveOut(session: ExcelSession, wanted: boolean): Promise<number> {
  return setLeftOut(session, (snapshot) => optionalRows(readBookWithForms(snapshot, shippedLists()).book), wanted);
}

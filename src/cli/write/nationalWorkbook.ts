import { writeLayers } from '../../excel/write/nationalBook';
import type { Acceptance } from '../../review/acceptance';
import { buildNationalBook } from '../../review/national/nationalBook';
import type { ReviewedBooks } from '../../review/review';
import { openHeadlessExcel } from './headlessExcel';
import { shippedLists } from '../../indicators/shippedLists';

/**
 * The national book as .xlsx bytes, written through Office.js as the pane does. Throws an
 * ExcelFailure.
 */
export async function nationalWorkbook(
  reviewed: ReviewedBooks,
  acceptances: readonly Acceptance[],
): Promise<Uint8Array> {
  const { rollUps, receipts, provinces } = buildNationalBook(reviewed, { ...shippedLists(), acceptances });
  const { session, save } = openHeadlessExcel();
  await writeLayers(session, { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] });
  return save();
}

import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Area } from './address';
import { columnCount, rowCount } from './address';
import type { Book } from './book';
import { HostError, type ExcelErrorCode } from '../hostError';
import { styleAt } from './style';

/** More cells than any request may name at once (5 million, as in Excel). */
const mostCells = 5_000_000;

export function isProtected(sheet: ModelSheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}

export function isStructureProtected(book: Book): boolean {
  return book.model.protection?.lockStructure === true;
}

/** @throws HostError AccessDenied when the workbook's structure is protected. */
export function assertStructureOpen(book: Book, location: string): void {
  if (isStructureProtected(book)) throw new HostError('AccessDenied', location);
}

/** @throws HostError AccessDenied when a cell of the area is locked on a protected sheet. */
export function assertUnlocked(sheet: ModelSheet, area: Area, location: string): void {
  if (!isProtected(sheet)) return;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + mostCells); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (styleAt(sheet, row, column).protection?.locked !== false) throw new HostError('AccessDenied', location);
    }
  }
}

/**
 * @throws HostError with `code` while another workbook is in front: what concerns its window is
 * refused then.
 */
export function assertInFront(book: Book, location: string, code: ExcelErrorCode = 'GeneralException'): void {
  if (!book.inFront) throw new HostError(code, location);
}

type FormatRight = 'formatCells' | 'formatColumns' | 'formatRows';

/** @throws HostError AccessDenied when a protected sheet does not give the right. */
export function assertRight(sheet: ModelSheet, right: FormatRight, location: string): void {
  if (isProtected(sheet) && sheet.sheetProtection?.[right] !== true) throw new HostError('AccessDenied', location);
}

/** @throws HostError AccessDenied on a protected sheet. */
export function assertUnprotected(sheet: ModelSheet, location: string): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied', location);
}

/** @throws HostError when an area has more cells than one request may carry. */
export function assertCountable(
  area: Area,
  code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded',
  location: string,
): void {
  if (rowCount(area) * columnCount(area) > mostCells) throw new HostError(code, location);
}

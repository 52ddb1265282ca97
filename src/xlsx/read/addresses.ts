import { columnOf, lastColumn, lastRow, placeOf, rowOf, type Place } from '../../sheet/grid/address';
import type { Rectangle } from '../../sheet/grid/rectangles';

const capitalA = 65;
const smallA = 97;

/** `G12` or `$G$12` as a place; -1 where it is no cell of a worksheet. */
export function parsePlace(address: string): Place {
  let at = 0;
  let column = 0;
  let row = 0;
  if (address.charCodeAt(at) === 36) at += 1;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    const letter = code >= smallA ? code - smallA : code - capitalA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
    if (column > lastColumn + 1) return -1;
  }
  if (address.charCodeAt(at) === 36) at += 1;
  const digits = at;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > lastRow + 1) return -1;
  }
  return column === 0 || row === 0 || at === digits ? -1 : placeOf(row - 1, column - 1);
}

/**
 * An area of a worksheet: `A1`, `A1:B9`, whole columns `A:C` or rows `1:3`; null where it is none.
 */
export function parseArea(reference: string): Rectangle | null {
  const colon = reference.indexOf(':');
  const first = colon < 0 ? reference : reference.slice(0, colon);
  const last = colon < 0 ? reference : reference.slice(colon + 1);
  const start = parsePlace(completed(first, 'A', '1'));
  const end = parsePlace(completed(last, 'XFD', '1048576'));
  if (start < 0 || end < 0) return null;
  const rows = Math.abs(rowOf(end) - rowOf(start)) + 1;
  const columns = Math.abs(columnOf(end) - columnOf(start)) + 1;
  return { row: Math.min(rowOf(start), rowOf(end)), column: Math.min(columnOf(start), columnOf(end)), rows, columns };
}

/** A corner of an area; what a whole column or row leaves out is filled in. */
function completed(text: string, column: string, row: string): string {
  if (/^\$?[A-Z]{1,3}$/i.test(text)) return text + row;
  return /^\$?\d{1,7}$/.test(text) ? column + text : text;
}

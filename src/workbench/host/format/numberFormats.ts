import type { ModelSheet } from '../../../xlsx/edit/model';
import { columnCount, rowCount } from '../model/address';
import type { Area } from '../model/address';
import type { Book } from '../model/book';
import { assertRight } from '../model/guards';
import { HostError } from '../hostError';
import { cellAt, editStyles, shared } from '../model/style';

const location = 'Range.numberFormat';

/**
 * Writes number formats: a matrix of the area's shape, or one for all cells; null leaves a cell as
 * it is.
 */
export function writeNumberFormats(book: Book, sheet: ModelSheet, area: Area, input: unknown): void {
  assertRight(sheet, 'formatCells', location);
  const single =
    Array.isArray(input) && input.length === 1 && Array.isArray(input[0]) && input[0].length === 1
      ? (input[0] as unknown[])[0]
      : input;
  if (!Array.isArray(single)) {
    if (typeof single !== 'string') throw new HostError('InvalidArgument', location);
    editStyles(sheet, area, (style) => ({ ...style, numFmt: single }));
  } else {
    const lines = single as readonly unknown[];
    if (lines.length !== rowCount(area)) throw new HostError('InvalidArgument', location);
    lines.forEach((line, row) => writeLine(sheet, area, row, line));
  }
  book.record({ kind: 'format', sheet, area });
}

function writeLine(sheet: ModelSheet, area: Area, row: number, line: unknown): void {
  if (!Array.isArray(line) || line.length !== columnCount(area)) throw new HostError('InvalidArgument', location);
  line.forEach((format: unknown, column) => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw new HostError('InvalidArgument', location);
    const cell = cellAt(sheet, area.top + row, area.left + column);
    const numFmt = format === '' ? 'General' : format;
    if (cell.style.numFmt !== numFmt) cell.style = shared({ ...cell.style, numFmt });
  });
}

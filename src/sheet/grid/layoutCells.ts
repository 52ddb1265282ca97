import type { CellLook, LayoutCell, LayoutMerge } from './sheetLayout';
import { textFormat } from '../province/numberFormats';

/**
 * True for text that a spreadsheet could take for a number, a date, a truth value or a formula when
 * it is typed or pasted. Such cells get the text format; everything else needs none.
 */
export function looksTyped(text: string): boolean {
  return /^\s*[=+\-@'(.,$\d]/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

/** A locked text cell. */
export function textCell(row: number, column: number, text: string, look: CellLook): LayoutCell {
  return {
    row,
    column,
    content: { value: text },
    look,
    numberFormat: looksTyped(text) ? textFormat : null,
    unlocked: false,
  };
}

/** A merged range that begins at a cell. */
export function merge(row: number, column: number, columns: number, rows = 1): LayoutMerge {
  return { row, column, rows, columns };
}

/** Points of the sheets' own letters, and of a line of letters of a size. */
const ownSize = 12;
export const lineHeightOf = (size: number): number => Math.ceil(size * 1.2);
/** The air that a cell keeps above and below its text, in points. */
const cellPadding = 3;

/** A text that wraps in a cell. */
export interface WrappedText {
  readonly text: string;
  /** Of the columns that it has, in characters. */
  readonly width: number;
  /** Points of its letters; the sheet's own where left out. */
  readonly size?: number;
  /** Lines that it may take at most; the rest of it stays in the cell unseen. */
  readonly most?: number;
}

/** Height in points of a row whose texts wrap. */
export function wrappedHeight(texts: readonly WrappedText[]): number {
  const heights = texts.map(({ text, width, size = ownSize, most = Infinity }) => {
    const lines = Math.min(most, wrappedLines(text, (width * ownSize) / size));
    return lines * lineHeightOf(size);
  });
  return Math.max(lineHeightOf(ownSize), ...heights) + cellPadding;
}

/** Bold letters are a tenth wider than others: their column counts for so much less. */
export const boldAir = 1.1;

/**
 * Lines that a text takes when it is broken between words at a width in characters; one character
 * is kept free. Widths are counted in digits of the default font, and a letter takes about as much
 * as a digit (7 pixels of Calibri 11, where Vietnamese in Times New Roman 12 takes 6.7 a letter).
 */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width - 1));
  let lines = 1;
  let used = 0;
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room || used === 0) used = needed;
    else {
      lines += 1;
      used = word.length;
    }
    lines += Math.ceil(used / room) - 1;
    used = used % room || Math.min(used, room);
  }
  return lines;
}

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

/** Points of one line of the default font, and the air a cell keeps above and below its text. */
const lineHeight = 15;
const cellPadding = 3;

/** Height in points of a row whose texts wrap in columns of the given widths (in characters). */
export function wrappedHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => wrappedLines(text, width)));
  return lines * lineHeight + cellPadding;
}

/**
 * Letters of a proportional typeface that fit into the width of one digit, on average; widths are
 * counted in digits.
 */
const lettersPerDigit = 1.25;

/**
 * Lines that a text takes when it is broken between words at a width in characters; one character
 * is kept free.
 */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - 1) * lettersPerDigit));
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

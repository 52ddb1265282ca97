import type { CellValue } from '../sheet/grid/grid';

/** Digits of a number that every spreadsheet program keeps. */
const keptDigits = 15;

/** A number as it is sealed and compared: fifteen significant digits, no sign of zero. */
export function numberText(value: number, digits: number = keptDigits): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(digits)) + 0) : String(value);
}

/** A text as it is sealed and compared: one Unicode form (NFC) and plain line ends. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

/**
 * A cell's value in one line: numbers and truth values bare, texts in quotes (as JSON), so that `3`
 * and the text "3" differ.
 */
export function valueText(value: CellValue): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return JSON.stringify(plainText(value));
}

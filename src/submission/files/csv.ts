import { plainText } from '../sealedValue';

/** A line of a table, before it is written. */
export type CsvRow = readonly (string | number)[];

/**
 * A table as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the letters): a line
 * each, decimals with a point.
 */
export function csvText(heads: readonly string[], rows: readonly CsvRow[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula when the file is opened there. */
const telling = /^[\s]*[=+\-@]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  const safe = telling.test(text) ? `'${text}` : text;
  // A Vietnamese Excel separates with semicolons.
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { CellValue, Grid } from './grid';

interface Content {
  readonly row: number;
  readonly column: number;
  /** The formula where there is one, else the value; blank cells do not count. */
  readonly content: CellValue;
}

/**
 * Seven letters and digits that tell contents apart; no protection against anybody, only against
 * mistaking one sheet for another.
 */
export function sheetFingerprint(cells: readonly Content[]): string {
  const lines = cells
    .filter(({ content }) => content !== '')
    .map(({ row, column, content }) => `${row},${column},${typeof content},${plain(content)}`)
    .sort();
  return hash(lines.join('\n')).toString(36).padStart(7, '0');
}

/** The same of a sheet as it is read. */
export function gridFingerprint({ top, left, formulas }: Grid): string {
  return sheetFingerprint(
    formulas.flatMap((contents, row) =>
      contents.map((content, column) => ({ row: top + row, column: left + column, content })),
    ),
  );
}

/** Excel may drop blanks in formulas and quotes around sheet names. */
function plain(content: CellValue): string {
  const text = String(content);
  return text.startsWith('=') ? text.replace(/[\s']/g, '') : text;
}

/** FNV-1a, 32 bits; unsigned at the end only, so that the loop works on small integers. */
function hash(text: string): number {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

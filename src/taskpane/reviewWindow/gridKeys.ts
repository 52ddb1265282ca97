import type { KeyboardEvent } from 'react';

/** A place in the table; column 0 is the province. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const page = 10;

/** Where a key leads in a table of so many rows and columns; null where it leads nowhere. */
export function spotAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Spot,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Spot | null {
  const far = ctrlKey || metaKey;
  const moves: Readonly<Record<string, Spot>> = {
    ArrowDown: { row: far ? rows - 1 : row + 1, column },
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowRight: { row, column: far ? columns - 1 : column + 1 },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
  };
  const next = moves[key];
  if (!next) return null;
  const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
  return { row: within(next.row, rows), column: within(next.column, columns) };
}

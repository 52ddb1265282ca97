import type { Area } from './picture';

/** A text typed or pasted into one cell, zero-based. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cell data that Univer's editor hands over, as far as an entry needs it. */
interface EditedCell {
  readonly v?: unknown;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
}
interface EditRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What the grid's edit command carries. */
export interface EditPayload {
  readonly range: EditRange;
  /** One cell for the whole range, rows of cells, or cells by row and column number. */
  readonly value:
    EditedCell | readonly (readonly EditedCell[])[] | Readonly<Record<number, Readonly<Record<number, EditedCell>>>>;
}

/**
 * The typed texts behind an edit command. Its payload holds what was typed, where the value-changed
 * event and the cell itself would give display text.
 */
export function typedEntries({ range, value }: EditPayload): readonly CellEntry[] {
  const entries: CellEntry[] = [];
  const add = (row: number, column: number, cell: EditedCell | undefined) => {
    if (cell) entries.push({ row, column, text: typedText(cell) });
  };
  if (Array.isArray(value)) {
    (value as readonly (readonly EditedCell[])[]).forEach((cells, row) =>
      cells.forEach((cell, column) => add(range.startRow + row, range.startColumn + column, cell)),
    );
  } else if (isByPosition(value)) {
    for (const [row, cells] of Object.entries(value)) {
      for (const [column, cell] of Object.entries(cells)) add(Number(row), Number(column), cell);
    }
  } else {
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1)
        add(row, column, value as EditedCell);
    }
  }
  return entries;
}

/**
 * A pasted table as entries, from the top left cell of the target. A table that fits the target
 * several times over is repeated to fill it, as in Excel.
 */
export function tableEntries(table: readonly (readonly string[])[], target: Area): readonly CellEntry[] {
  const rows = table.length;
  const columns = Math.max(0, ...table.map((texts) => texts.length));
  if (rows === 0 || columns === 0) return [];
  const down = repeats(target.bottom - target.top + 1, rows);
  const across = repeats(target.right - target.left + 1, columns);
  const entries: CellEntry[] = [];
  for (let row = 0; row < rows * down; row += 1) {
    for (let column = 0; column < columns * across; column += 1) {
      const text = table[row % rows]![column % columns];
      if (text !== undefined) entries.push({ row: target.top + row, column: target.left + column, text });
    }
  }
  return entries;
}

/** How often a length goes into a longer one; once where it does not go in evenly. */
function repeats(room: number, length: number): number {
  return room % length === 0 ? room / length : 1;
}

function isByPosition(
  value: EditPayload['value'],
): value is Readonly<Record<number, Readonly<Record<number, EditedCell>>>> {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
}

function typedText(cell: EditedCell): string {
  if (cell.f) return cell.f;
  // Several lines or mixed letters arrive as a small document whose text ends in a paragraph and a
  // section mark.
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
}

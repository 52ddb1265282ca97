import type { LocalText } from '../../indicators/text';
import type { CellValue } from '../grid/grid';
import { looksTyped } from '../grid/layoutCells';
import type { CellLook, LayoutCell } from '../grid/sheetLayout';
import { groupedFormat, textFormat } from '../province/numberFormats';

/** A column of a table sheet: found by its head in either language, wherever it stands. */
export interface TableColumn {
  readonly id: string;
  readonly head: LocalText;
  /** Width in characters. */
  readonly width: number;
  /** A sheet without it is not such a table. */
  readonly required?: boolean;
  /** `text` where left out. */
  readonly holds?: 'text' | 'code' | 'number' | 'answer';
  /** Number format of what stands under the head; null leaves it to the program. */
  readonly format?: string | null;
  /** Amounts, read with their thousands grouped and all decimals that they have. */
  readonly isAmount?: boolean;
  /** Long contents are cut in view, where they would make the row many lines high. */
  readonly isCut?: boolean;
}

/** What to put into a cell; a formula may bring the format of its result. */
export type TableCell = CellValue | { readonly formula: string; readonly format?: string };

/** What to put into a row; columns that are not named stay blank. */
export type RowCells<Id extends string> = Readonly<Partial<Record<Id, TableCell | null>>>;

const looks: Readonly<Record<NonNullable<TableColumn['holds']>, CellLook>> = {
  text: 'text',
  code: 'code',
  // Numbers on the right, without the fill and the entry rule of a form's cells.
  number: 'formula',
  answer: 'answer',
};

/** A cell of a new table, open to typing where the table or its column is. */
export function tableCell(
  column: TableColumn,
  place: { readonly row: number; readonly column: number },
  cell: TableCell,
  isOpen: boolean,
): LayoutCell {
  const holds = column.holds ?? 'text';
  const unlocked = isOpen || holds === 'answer';
  const shared = { ...place, look: looks[holds], unlocked };
  if (typeof cell === 'object') {
    return { ...shared, content: { formula: cell.formula }, numberFormat: cell.format ?? column.format ?? null };
  }
  const format = formatOf(column, cell);
  const isPlain = format === textFormat && !unlocked && !looksTyped(String(cell));
  return { ...shared, content: { value: cell }, numberFormat: isPlain ? null : format };
}

/** The format of what a column holds: text stays text, whatever it looks like. */
export function formatOf({ holds, format, isAmount }: TableColumn, value: CellValue): string | null {
  if (format !== undefined) return format;
  if (isAmount && typeof value === 'number') return groupedFormat(value);
  return holds === 'number' ? 'General' : textFormat;
}

import type { LocalText } from '../../indicators/text';
import type { Steps } from '../../figures/steps';
import { boldAir, merge, textCell, wrappedHeight } from '../grid/layoutCells';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import { tableCell, type RowCells, type TableColumn } from './tableColumn';

export interface TableSpec<Column extends TableColumn = TableColumn> {
  /** Stands large on the sheet; its first name. */
  readonly title: LocalText;
  /** Lines under the title: how the sheet is used. */
  readonly hints: readonly LocalText[];
  /** In their first order. */
  readonly columns: readonly Column[];
  /**
   * Columns that title and hints reach over, what a window shows of a wide table; all where left
   * out.
   */
  readonly titleColumns?: number;
  /** The last column that stays in view while the others are scrolled; none where left out. */
  readonly frozenTo?: Column['id'];
  /** Every cell of the table may be typed over, on a protected sheet too. */
  readonly isOpen?: boolean;
}

/** What a sheet of a table says besides its rows. */
export interface TableSheet<Id extends string> {
  readonly name: string;
  /** Where it is not the table's own. */
  readonly title?: string;
  readonly hints?: readonly string[];
  /** Heads that are not the table's own. */
  readonly heads?: Readonly<Partial<Record<Id, string>>>;
  /** Whether a row, counted from the first, is the title of those below it. */
  readonly isSection?: (index: number) => boolean;
  /** Lines between the hints and the heads, and a blank one after them. */
  readonly above?: { readonly count: number; readonly cells: (firstRow: number) => readonly LayoutCell[] };
}

const titleHeight = 24;
/** No row of a spreadsheet is higher than this, in points. */
const tallest = 409;

/** A table as a new sheet, a row each step; also where its heads stand, zero-based. */
export function* layingOut<Id extends string>(
  spec: TableSpec<TableColumn & { readonly id: Id }>,
  rows: Iterable<RowCells<Id>>,
  { name, title = spec.title.vi, hints = spec.hints.map(({ vi }) => vi), heads, isSection, above }: TableSheet<Id>,
): Steps<SheetLayout & { readonly headRow: number }> {
  const { columns, isOpen = false } = spec;
  const widths = columns.map(({ width }) => width);
  const reach = spec.titleColumns ?? columns.length;
  const hintWidth = widths.slice(0, reach).reduce((sum, width) => sum + width, 0);
  const firstLine = 1 + hints.length;
  const headRow = firstLine + (above ? above.count + 1 : 0);
  const headTexts = columns.map(({ id, head }) => heads?.[id] ?? head.vi);
  const cells: LayoutCell[] = [
    textCell(0, 0, title, 'title'),
    ...hints.map((text, at) => textCell(1 + at, 0, text, 'legend')),
    ...headTexts.map((text, column) => textCell(headRow, column, text, 'head')),
  ];
  const lines = above?.cells(firstLine) ?? [];
  const table: LayoutCell[] = [];
  let row = headRow;
  for (const own of rows) {
    yield;
    row += 1;
    const look = isSection?.(row - headRow - 1) ? { look: 'section' as const } : {};
    columns.forEach((column, at) =>
      table.push({ ...tableCell(column, { row, column: at }, own[column.id] ?? '', isOpen), ...look }),
    );
  }
  return {
    name,
    headRow,
    cells: [...cells, ...lines, ...table],
    merges: Array.from({ length: firstLine }, (_, at) => merge(at, 0, reach)),
    columnWidths: widths,
    rowHeights: {
      0: titleHeight,
      ...Object.fromEntries(hints.map((text, at) => [1 + at, wrappedHeight([{ text, width: hintWidth }])])),
      ...heightsOf([...lines, ...table], columns),
      [headRow]: wrappedHeight(headTexts.map((text, at) => ({ text, width: widths[at]! / boldAir }))),
    },
    freeze: { rows: headRow + 1, columns: columns.findIndex(({ id }) => id === spec.frozenTo) + 1 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

/**
 * Heights by row, for the texts that stand in the columns; numbers and formulas are never wrapped.
 */
export function heightsOf(
  cells: readonly LayoutCell[],
  columns: readonly Pick<TableColumn, 'width' | 'isCut'>[],
): Readonly<Record<number, number>> {
  const texts = new Map<number, { readonly text: string; readonly width: number }[]>();
  for (const { row, column, content } of cells) {
    const { width, isCut } = columns[column]!;
    let own = texts.get(row);
    if (!own) texts.set(row, (own = []));
    if ('value' in content && typeof content.value === 'string' && !isCut) own.push({ text: content.value, width });
  }
  return Object.fromEntries([...texts].map(([row, own]) => [row, Math.min(tallest, wrappedHeight(own))]));
}

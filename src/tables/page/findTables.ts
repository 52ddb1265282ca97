import type { TableWords } from '../words/tableWords';
import { headItems } from '../heads/headItems';
import { undatedTitle } from '../heads/titles';
import type { PageView } from './pageView';
import { rowShape, type RowShape } from './rowKinds';
import { plainHead } from './texts';

/** A table on a page: where its heads and its rows stand. Rows index the page's grid. */
export interface FoundTable {
  /** Lines above the heads that belong to it, from top to bottom. */
  readonly titles: readonly string[];
  readonly heads: readonly number[];
  /** The row that numbers the columns; null where there is none. */
  readonly numbering: number | null;
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  readonly row: number;
  readonly shape: RowShape;
}

/** No head has more rows. */
const headRowsAtMost = 7;
/** How far up a title may stand. */
const titleRowsAtMost = 8;

/** The tables of a page from top to bottom. Takes time in proportion to the page. */
export function findTables(view: PageView, words: TableWords): readonly FoundTable[] {
  const shapes: RowShape[] = [];
  for (let row = 0; row < view.rows; row += 1) shapes.push(rowShape(view, row, words));
  const tables: FoundTable[] = [];
  let open: { table: FoundTable; body: BodyRow[]; head: string } | null = null;
  // Rows since the last one that was given to a table.
  let pending: number[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const shape = shapes[row]!;
    if (view.isHiddenRow(row)) continue;
    if (!isBody(view, shape, row, open !== null)) {
      pending.push(row);
      continue;
    }
    const head = headOf(view, words, shapes, pending, shape, open !== null);
    if (head) {
      const text = headText(view, head.rows);
      if (open && head.rows.length > 0 && text === open.head && !tellTime(head.titles, words)) {
        // The head typed again where a page began.
        for (const one of pending) if (one < head.rows[0]!) open.body.push({ row: one, shape: shapes[one]! });
        for (const one of head.after) open.body.push({ row: one, shape: shapes[one]! });
      } else {
        const body = head.after.map((one) => ({ row: one, shape: shapes[one]! }));
        const table = { titles: head.titles, heads: head.rows, numbering: head.numbering, body };
        tables.push(table);
        open = { table, body, head: text };
      }
    } else if (open) for (const one of pending) open.body.push({ row: one, shape: shapes[one]! });
    open?.body.push({ row, shape });
    pending = [];
  }
  return tables;
}

/** Lines before a head that is the same once more: another year makes it another table. */
function tellTime(titles: readonly string[], words: TableWords): boolean {
  return titles.some((title) =>
    headItems(words.tokens(undatedTitle(title)), words).items.some(({ kind }) => kind === 'year' || kind === 'period'),
  );
}

/** A row with figures, or with years in columns of figures below a head. */
function isBody(view: PageView, shape: RowShape, row: number, isOpen: boolean): boolean {
  if (shape.isNumbering) return false;
  const filled = shape.figures.length + shape.years.length;
  if (filled === 0) return false;
  const first = Math.min(shape.figures[0] ?? Infinity, shape.years[0] ?? Infinity);
  const label = shape.texts.some((column) => column < first);
  if (shape.figures.length === 0) {
    // `2019 | 2020 | 2021` is a head, `Trạm BTS | trạm | 2001` a row.
    return label && isOpen && shape.years.length > 0 && !isYearHead(view, shape, row);
  }
  // A lone order number before a section's name.
  if (shape.figures.length === 1 && shape.years.length === 0 && isOrderOnly(view, shape, row)) return false;
  return true;
}

function isOrderOnly(view: PageView, { figures, texts }: RowShape, row: number): boolean {
  const [column] = figures;
  return (texts[0] ?? -1) > column! && /^\d{1,3}(?:\.\d{1,2})*\.?$/.test(view.text(row, column!));
}

function isYearHead(view: PageView, { years }: RowShape, row: number): boolean {
  const values = years.map((column) => Number(view.text(row, column)));
  return values.length > 1 && values.every((value, at) => at === 0 || Math.abs(value - values[at - 1]!) <= 1);
}

/** The first column of figures: right of the name, or of the year that begins the row. */
function firstFigureOf({ texts, figures, years }: RowShape): number {
  const [name] = texts;
  const numbers = [...figures, ...years].sort((one, other) => one - other);
  const right = name === undefined ? undefined : numbers.find((column) => column > name);
  return right ?? figures[0] ?? Infinity;
}

interface Head {
  readonly titles: readonly string[];
  readonly rows: readonly number[];
  readonly numbering: number | null;
  /** Rows between head and first figures: sections, units. */
  readonly after: readonly number[];
}

/** The head that stands in the rows above the first figures, or null where there is none. */
function headOf(
  view: PageView,
  words: TableWords,
  shapes: readonly RowShape[],
  pending: readonly number[],
  first: RowShape,
  isOpen: boolean,
): Head | null {
  const numbering = pending.filter((row) => shapes[row]!.isNumbering).at(-1) ?? null;
  const firstFigure = firstFigureOf(first);
  const filled = (row: number): readonly number[] => cellsOf(shapes[row]!);
  const reachesFigures = (row: number): boolean =>
    filled(row).some((column) => column >= firstFigure || column + view.width(row, column) > firstFigure);
  let last = -1;
  for (let at = pending.length - 1; at >= 0 && last < 0; at -= 1) {
    const row = pending[at]!;
    if (row === numbering) last = at - 1;
    else if (isHeadRow(view, words, row, shapes[row]!, firstFigure)) last = at;
  }
  if (last < 0) return isOpen ? null : { titles: textsOf(view, pending), rows: [], numbering, after: [] };
  let start = last;
  while (start > 0 && last - start + 1 < headRowsAtMost) {
    const row = pending[start - 1]!;
    const cells = filled(row);
    if (cells.length === 0 || row !== pending[start]! - 1 || !reachesFigures(row)) break;
    if (cells.length === 1 && isTitle(view, words, row, cells[0]!, firstFigure)) break;
    if (cells.length === 2 && isLetterhead(view, words, row, cells)) break;
    start -= 1;
  }
  const rows = pending.slice(start, last + 1).filter((row) => row !== numbering);
  if (isOpen && !rows.some((row) => isKnownHead(view, words, row, shapes[row]!))) return null;
  const before = pending.slice(0, start).slice(-titleRowsAtMost);
  const after = pending.slice(last + 1).filter((row) => row !== numbering && filled(row).length > 0);
  return { titles: textsOf(view, before), rows, numbering, after };
}

function cellsOf({ texts, figures, years, marks }: RowShape): readonly number[] {
  return [...texts, ...figures, ...years, ...marks].sort((one, other) => one - other);
}

/** Text or years over the figures, and not only a line across the table. */
function isHeadRow(view: PageView, words: TableWords, row: number, shape: RowShape, firstFigure: number): boolean {
  if (shape.figures.length > 0) return false;
  const over = [...shape.texts, ...shape.years].filter((column) => column >= firstFigure);
  if (over.length === 0) return false;
  const cells = cellsOf(shape);
  if (cells.length > 1) return !(cells.length === 2 && isLetterhead(view, words, row, cells));
  return !isTitle(view, words, row, cells[0]!, firstFigure);
}

/** A line over the table, or its unit. */
function isTitle(view: PageView, words: TableWords, row: number, column: number, firstFigure: number): boolean {
  const text = view.text(row, column);
  if (words.unitLine.longest(words.tokens(text.replace(/^\(/, '')), 0) !== null) return true;
  if (column < firstFigure) return true;
  const { items, unknown } = headItems(words.tokens(plainHead(text, words)), words);
  return items.length === 0 || unknown.length > 2;
}

const letterhead =
  /cộng\s+h[oòóa]+\s+xã\s+hội|độc\s+lập\s*-|người\s+lập|thủ\s+trưởng|giám\s+đốc|nơi\s+nhận|^\s*sở\s|ủy\s+ban|ubnd|biểu\s+(?:mẫu\s+)?số|đơn\s+vị\s+(?:báo\s+cáo|nhận)|kế\s+toán|lãnh\s+đạo/iu;

function isLetterhead(view: PageView, words: TableWords, row: number, cells: readonly number[]): boolean {
  const texts = cells.map((column) => view.text(row, column));
  return texts.some((text) => letterhead.test(text)) && !texts.some((text) => isHeadText(text, words));
}

function isHeadText(text: string, words: TableWords): boolean {
  const tokens = words.tokens(plainHead(text, words));
  if (tokens.length === 0) return false;
  if (words.columns.longest(tokens, 0)?.to === tokens.length) return true;
  const { items, unknown } = headItems(tokens, words);
  return items.length > 0 && unknown.length === 0;
}

/** Below an open table only what surely is a head begins another. */
function isKnownHead(view: PageView, words: TableWords, row: number, { texts, years }: RowShape): boolean {
  const heads = texts.filter((column) => isHeadText(view.text(row, column), words)).length + years.length;
  return heads >= 2 && heads >= (texts.length + years.length) / 3;
}

function headText(view: PageView, rows: readonly number[]): string {
  return rows
    .map((row) => (view.page.grid.values[row] ?? []).map((value) => String(value).trim()).join('|'))
    .join('\n');
}

function textsOf(view: PageView, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) =>
    (view.page.grid.values[row] ?? []).flatMap((value, column) =>
      typeof value === 'string' && value.trim() !== '' && !view.isCovered(row, column)
        ? [view.text(row, column).replace(/\s+/g, ' ')]
        : [],
    ),
  );
}

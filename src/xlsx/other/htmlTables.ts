import type { Parser } from 'htmlparser2';
import type { Stretch } from '../../sheet/grid/grid';
import type { Rectangle } from '../../sheet/grid/rectangles';
import { lastColumn } from '../../sheet/grid/address';
import { mostGridCells } from '../read/cells';
import { WorkbookFileError } from '../workbookFileError';

/** A table of a page; cells that a wide or tall one covers are blank. */
export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly Stretch[];
  /** Lines of text between it and the table before, the nearest last. */
  readonly above: readonly string[];
}

/** Tables within tables deeper than this are layout that nobody can read. */
const deepest = 16;
/** How far a cell may span (HTML, 4.9.11). */
const widest = 1000;
const tallest = 65_534;

/** Text above a table that may belong to it. */
const longestAbove = 2000;
/** Elements that begin a line. */
const breaking: ReadonlySet<string> = new Set(['p', 'br', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);

/** Elements whose words nobody sees. */
const unseen = ['script', 'style', 'head', 'template'];

/**
 * The tables of a page in the order in which they begin; text of a table within a cell is its own
 * and not the cell's.
 * @param HtmlParser htmlparser2's parser, loaded by whoever needs it
 * @throws WorkbookFileError beyond the limits
 */
export function readTables(html: string, HtmlParser: typeof Parser): readonly HtmlTable[] {
  const reader = new TableReader();
  const parser = new HtmlParser(reader, { lowerCaseTags: true, decodeEntities: true });
  parser.write(html);
  parser.end();
  return reader.tables;
}

class OpenTable implements HtmlTable {
  caption = '';
  readonly rows: string[][] = [];
  readonly merges: Rectangle[] = [];
  readonly hiddenRows: Stretch[] = [];
  readonly above: readonly string[];
  /** The cell or caption that is open. */
  words: string | null = null;
  place: 'caption' | 'cell' = 'cell';
  private columns = 1;
  private height = 1;
  /** For each column, the row up to which a tall cell covers it. */
  private readonly covered: number[] = [];

  /** @param spend is told of each cell before it is made, covered ones included */
  constructor(
    above: readonly string[],
    private readonly spend: (cells: number) => void,
  ) {
    this.above = above;
  }

  beginRow(hidden: boolean): void {
    this.endCell();
    this.rows.push([]);
    const row = this.rows.length - 1;
    if (hidden) this.hiddenRows.push([row, row]);
  }

  beginCell(columns: number, rows: number): void {
    this.endCell();
    if (this.rows.length === 0) this.beginRow(false);
    [this.columns, this.height, this.words, this.place] = [columns, rows, '', 'cell'];
  }

  endCell(): void {
    if (this.words === null) return;
    const text = this.words
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    this.words = null;
    if (this.place === 'caption') {
      this.caption = text;
      return;
    }
    const row = this.rows.length - 1;
    const cells = this.rows[row]!;
    while ((this.covered[cells.length] ?? -1) >= row) {
      this.spend(1);
      cells.push('');
    }
    this.spend(this.columns);
    if (cells.length + this.columns > lastColumn + 1) throw new WorkbookFileError('huge-area');
    const column = cells.length;
    cells.push(text, ...new Array<string>(this.columns - 1).fill(''));
    for (let at = column; at < column + this.columns; at += 1) this.covered[at] = row + this.height - 1;
    if (this.columns > 1 || this.height > 1)
      this.merges.push({ row, column, rows: this.height, columns: this.columns });
  }
}

class TableReader {
  readonly tables: OpenTable[] = [];
  private readonly open: OpenTable[] = [];
  private hidden = 0;
  private cells = 0;
  /** Text outside tables since the last one. */
  private outside = '';

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (unseen.includes(name)) this.hidden += 1;
    const table = this.open.at(-1);
    if (name === 'table') this.beginTable();
    else if (!table) {
      if (breaking.has(name)) this.outside += '\n';
    } else if (name === 'tr') table.beginRow(/display\s*:\s*none/i.test(attributes['style'] ?? ''));
    else if (name === 'td' || name === 'th')
      table.beginCell(span(attributes['colspan'], widest), span(attributes['rowspan'], tallest));
    else if (name === 'caption') [table.words, table.place] = ['', 'caption'];
    else if (table.words !== null && (name === 'br' || name === 'p' || name === 'div')) table.words += '\n';
  }

  ontext(text: string): void {
    if (this.hidden > 0) return;
    const table = this.open.at(-1);
    if (!table) this.outside = lastOf(this.outside + text.replace(/\s+/g, ' '));
    else if (table.words !== null) table.words += text.replace(/\s+/g, ' ');
  }

  onclosetag(name: string): void {
    if (unseen.includes(name)) this.hidden -= 1;
    const table = this.open.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th' || name === 'caption' || name === 'tr') table.endCell();
    if (name === 'table') {
      table.endCell();
      this.open.pop();
    }
  }

  private beginTable(): void {
    if (this.open.length >= deepest) throw new WorkbookFileError('too-large', { limit: 'depth' });
    const lines = this.outside
      .slice(-longestAbove)
      .split('\n')
      .map((line) => line.trim());
    const table = new OpenTable(
      lines.filter((line) => line !== ''),
      (cells) => this.spend(cells),
    );
    this.outside = '';
    this.tables.push(table);
    this.open.push(table);
  }

  /** Bounded while cells are made: a few tall and wide ones cover more than any memory holds. */
  private spend(cells: number): void {
    this.cells += cells;
    if (this.cells > mostGridCells) throw new WorkbookFileError('huge-area');
  }
}

/** The end of a long text, cut only now and then: text may come a sign at a time. */
function lastOf(text: string): string {
  return text.length > 8 * longestAbove ? text.slice(-longestAbove) : text;
}

function span(text: string | undefined, most: number): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1;
}

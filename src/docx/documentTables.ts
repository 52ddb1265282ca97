import type { Rectangle } from '../sheet/grid/rectangles';
import { linesOf, type DocumentElement } from './documentLines';

/** A table of a document: its cells as texts, and the lines above it. */
export interface DocumentTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Rectangle[];
  /** Lines between it and the table before, the nearest last. */
  readonly above: readonly string[];
}

/** Lines above a table that may belong to it. */
const linesAbove = 12;
/** Cells of all tables together; a hostile file claims more. */
const mostCells = 2_000_000;
const widest = 1000;

/**
 * The tables of a document in the order in which they begin, tables within cells too; the text of a
 * table within a cell is its own and not the cell's.
 */
export function documentTables(document: DocumentElement): readonly DocumentTable[] {
  const reader = new Reader();
  reader.walk(document);
  return reader.tables;
}

class Reader {
  readonly tables: { rows: string[][]; merges: Rectangle[]; above: readonly string[] }[] = [];
  private lines: string[] = [];
  private cells = 0;

  walk(element: DocumentElement): void {
    for (const child of element.children ?? []) {
      if (child.type === 'table') this.table(child);
      else if (child.type === 'paragraph')
        this.lines.push(
          ...linesOf(child, [])
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      else this.walk(child);
    }
  }

  private table(element: DocumentElement): void {
    const table = { rows: [] as string[][], merges: [] as Rectangle[], above: this.lines.slice(-linesAbove) };
    this.lines = [];
    this.tables.push(table);
    // For each column, the row up to which a tall cell covers it.
    const covered: number[] = [];
    (element.children ?? []).forEach((row, at) => {
      const cells: string[] = [];
      table.rows.push(cells);
      for (const cell of row.children ?? []) {
        while ((covered[cells.length] ?? -1) >= at) cells.push('');
        const columns = Math.min(widest, Math.max(1, cell.colSpan ?? 1));
        const rows = Math.max(1, cell.rowSpan ?? 1);
        this.cells += columns;
        if (this.cells > mostCells) return;
        const column = cells.length;
        cells.push(textOf(cell), ...new Array<string>(columns - 1).fill(''));
        for (let x = column; x < column + columns; x += 1) covered[x] = at + rows - 1;
        if (columns > 1 || rows > 1) table.merges.push({ row: at, column, rows, columns });
        for (const inner of nested(cell)) this.table(inner);
      }
    });
  }
}

function textOf(cell: DocumentElement): string {
  return (cell.children ?? [])
    .filter(({ type }) => type !== 'table')
    .flatMap((child) => linesOf(child, []))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function nested(cell: DocumentElement): readonly DocumentElement[] {
  return (cell.children ?? []).filter(({ type }) => type === 'table');
}

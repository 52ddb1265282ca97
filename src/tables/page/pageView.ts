import { decodedFrom, readLegacy, type LegacyCoding } from '../../checks/entry/letters/legacyText';
import { formulaAt, isBlank, numberFormatAt } from '../../sheet/grid/gridCells';
import { readCell, type CellReading } from '../cells/readCell';
import type { TablePage } from './page';

/**
 * Cells that merges may cover before the rest of them is left aside: a hostile file overlaps them.
 */
const mostCovered = 500_000;

/**
 * The cells of a page as a reader of tables asks for them; rows and columns index the grid's
 * matrices.
 */
export class PageView {
  readonly rows: number;
  readonly columns: number;
  /** Cells that a merged one covers, by place: the place of the cell whose text they show. */
  private readonly covered = new Map<number, number>();
  /** Width of merged cells, by the place where they begin. */
  private readonly widths = new Map<number, number>();
  /** By place; a row that was read is read in whole. */
  private readonly readings: (CellReading | undefined)[][] = [];
  private readonly hiddenRows: Uint8Array;
  private readonly hiddenColumns: Uint8Array;
  private readonly indents = new Map<number, number>();
  /** The coding that its texts are in, where they were written for an old font. */
  private readonly coding: LegacyCoding | null;

  constructor(readonly page: TablePage) {
    const { grid } = page;
    this.rows = grid.values.length;
    this.columns = grid.values.reduce((most, { length }) => Math.max(most, length), 0);
    this.coding = codingOf(grid);
    this.cover();
    this.hiddenRows = marked(this.rows, grid.hiddenRows, grid.top);
    this.hiddenColumns = marked(this.columns, grid.hiddenColumns, grid.left);
    for (const { row, column, levels } of grid.indents ?? [])
      this.indents.set(this.at(row - grid.top, column - grid.left), levels);
  }

  private at(row: number, column: number): number {
    return row * this.columns + column;
  }

  private cover(): void {
    const { grid } = this.page;
    let left = mostCovered;
    for (const merge of grid.merges ?? []) {
      const [row, column] = [merge.row - grid.top, merge.column - grid.left];
      const end = Math.min(this.columns, column + merge.columns);
      const bottom = Math.min(this.rows, row + merge.rows);
      if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) continue;
      left -= (bottom - row) * (end - column);
      if (left < 0) return;
      const master = this.at(row, column);
      if (end - column > 1) this.widths.set(master, end - column);
      for (let y = row; y < bottom; y += 1)
        for (let x = column; x < end; x += 1) if (y !== row || x !== column) this.covered.set(this.at(y, x), master);
    }
  }

  /** The text of the cell itself. */
  text(row: number, column: number): string {
    const value = this.page.grid.values[row]?.[column] ?? '';
    if (typeof value !== 'string') return String(value);
    const text = value.replace(/\u00a0/g, ' ').trim();
    return this.coding === null ? text : decodedFrom(this.coding, text);
  }

  /** Blanks before the text, as typed. */
  leadingBlanks(row: number, column: number): number {
    const value = this.page.grid.values[row]?.[column];
    if (typeof value !== 'string') return 0;
    return /^[\s\u00a0]*/.exec(value)![0].length + 3 * (this.indents.get(this.at(row, column)) ?? 0);
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.page.grid.values[row]?.[column] ?? '');
  }

  /**
   * Row and column of the cell whose text is shown at a place: its own, or that of the merged cell
   * over it.
   */
  shownFrom(row: number, column: number): readonly [row: number, column: number] {
    const master = this.covered.get(this.at(row, column));
    if (master === undefined) return [row, column];
    return [Math.floor(master / this.columns), master % this.columns];
  }

  isCovered(row: number, column: number): boolean {
    return this.covered.has(this.at(row, column));
  }

  /** Columns that a cell spans. */
  width(row: number, column: number): number {
    return this.widths.get(this.at(row, column)) ?? 1;
  }

  reading(row: number, column: number): CellReading {
    const own = (this.readings[row] ??= []);
    const known = own[column];
    if (known) return known;
    const { grid } = this.page;
    const reading = readCell(grid.values[row]?.[column] ?? '', numberFormatAt(grid, row, column));
    own[column] = reading;
    return reading;
  }

  formula(row: number, column: number): string | null {
    return formulaAt(this.page.grid, row, column);
  }

  isHiddenRow(row: number): boolean {
    return this.hiddenRows[row] === 1;
  }

  isHiddenColumn(column: number): boolean {
    return this.hiddenColumns[column] === 1;
  }
}

/**
 * Texts in which a coding must show before the others are read in it too: `§VT` alone tells
 * nothing.
 */
const witnesses = 3;
const textsLooked = 400;

function codingOf({ values }: TablePage['grid']): LegacyCoding | null {
  let looked = 0;
  const counts = new Map<LegacyCoding, number>();
  for (const row of values)
    for (const value of row) {
      if (typeof value !== 'string' || value === '') continue;
      if ((looked += 1) > textsLooked) return null;
      const coding = readLegacy(value)?.coding;
      if (coding === undefined) continue;
      const times = (counts.get(coding) ?? 0) + 1;
      if (times >= witnesses) return coding;
      counts.set(coding, times);
    }
  return null;
}

function marked(length: number, stretches: TablePage['grid']['hiddenRows'], first: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [from, to] of stretches ?? []) marks.fill(1, Math.max(0, from - first), Math.max(0, to - first + 1));
  return marks;
}

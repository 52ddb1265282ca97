import { columnLetters } from '../grid/address';
import type { ColumnSymbol } from './columns';
import type { Grid } from '../grid/grid';
import { formulaAt, numberFormatAt, valueAt } from '../grid/gridCells';
import type { ReportCell } from './report';

/** Where a symbol's column stands in the grid's matrices, and its letters on the sheet. */
export interface ColumnPlace {
  readonly column: number;
  readonly letters: string;
}

export function columnPlaces(
  grid: Grid,
  columns: ReadonlyMap<ColumnSymbol, number>,
): ReadonlyMap<ColumnSymbol, ColumnPlace> {
  return new Map(
    [...columns].map(([symbol, column]) => [symbol, { column, letters: columnLetters(grid.left + column) }]),
  );
}

/**
 * The cells of a row by symbol. Made when they are asked for: of hundreds of rows a check looks
 * closely at a few.
 */
export class RowCells implements ReadonlyMap<ColumnSymbol, ReportCell> {
  private made: Map<ColumnSymbol, ReportCell> | null = null;

  constructor(
    private readonly grid: Grid,
    /** Index into the grid's matrices. */
    private readonly row: number,
    private readonly code: string,
    private readonly places: ReadonlyMap<ColumnSymbol, ColumnPlace>,
  ) {}

  get size(): number {
    return this.places.size;
  }

  has(symbol: ColumnSymbol): boolean {
    return this.places.has(symbol);
  }

  get(symbol: ColumnSymbol): ReportCell | undefined {
    const known = this.made?.get(symbol);
    if (known) return known;
    const place = this.places.get(symbol);
    if (!place) return undefined;
    const cell = this.cell(symbol, place);
    this.made ??= new Map();
    this.made.set(symbol, cell);
    return cell;
  }

  keys(): MapIterator<ColumnSymbol> {
    return this.places.keys();
  }

  values(): MapIterator<ReportCell> {
    return this.all().values();
  }

  entries(): MapIterator<[ColumnSymbol, ReportCell]> {
    return this.all().entries();
  }

  [Symbol.iterator](): MapIterator<[ColumnSymbol, ReportCell]> {
    return this.entries();
  }

  forEach(tell: (cell: ReportCell, symbol: ColumnSymbol, map: ReadonlyMap<ColumnSymbol, ReportCell>) => void): void {
    for (const [symbol, cell] of this) tell(cell, symbol, this);
  }

  private all(): Map<ColumnSymbol, ReportCell> {
    return new Map([...this.places.keys()].map((symbol) => [symbol, this.get(symbol)!]));
  }

  private cell(symbol: ColumnSymbol, { column, letters }: ColumnPlace): ReportCell {
    const { grid, row, code } = this;
    const sheetRow = grid.top + row + 1;
    return {
      sheet: grid.sheet,
      address: letters + sheetRow,
      row: sheetRow,
      column: symbol,
      code,
      value: valueAt(grid, row, column),
      formula: formulaAt(grid, row, column),
      numberFormat: numberFormatAt(grid, row, column),
    };
  }
}

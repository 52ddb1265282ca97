import { columns, type ColumnSymbol } from './columns';
import type { CellValue, Grid } from '../grid/grid';

/** A row of column symbols: where a table begins. Rows and columns index the grid's matrices. */
export interface SymbolRow {
  readonly row: number;
  /** First place of each symbol. */
  readonly columns: ReadonlyMap<ColumnSymbol, number>;
  /**
   * The part of the sheet's width that belongs to this table: from `left` up to, not including,
   * `right`.
   */
  readonly left: number;
  readonly right: number;
}

const symbols: ReadonlySet<string> = new Set(columns.map((column) => column.symbol));

/** A row of numbers may look like symbols; letters beside them do not happen by chance. */
const fewestSymbols = 5;
const fewestLetters = 2;

/** Longer texts are no symbols, in brackets or not: looking no further makes most cells cheap. */
const longestSymbol = 5;

/** A symbol is one sign; anything longer has brackets or blanks around it. */
const dressing = /[()[\]\s\uff08\uff09\uff3b\uff3d]/;

/** The symbol a cell holds, also as a number or in brackets, or null. */
export function symbolIn(value: CellValue): ColumnSymbol | null {
  if (typeof value === 'number') return value >= 1 && value <= 9 ? known(String(value)) : null;
  if (typeof value !== 'string' || value === '' || value.length > longestSymbol) return null;
  if (value.length > 1 && !dressing.test(value)) return null;
  return (
    known(value) ??
    known(
      value
        .normalize('NFKC')
        .replace(/[()[\]\s]/g, '')
        .toUpperCase(),
    )
  );
}

function known(text: string): ColumnSymbol | null {
  return symbols.has(text) ? (text as ColumnSymbol) : null;
}

/** All rows of a grid that carry enough symbols, top down; tables side by side count one each. */
export function findSymbolRows(grid: Grid): readonly SymbolRow[] {
  const rows: SymbolRow[] = [];
  grid.values.forEach((values, row) => {
    if (!mayHoldSymbols(values)) return;
    const found = symbolsOf(values);
    if (suffices(found)) rows.push(...tablesOf(found, values.length).map((table) => ({ row, ...table })));
  });
  return rows;
}

/**
 * Hardly any other row has two texts of one sign, in brackets or not: rows of names and numbers are
 * passed over without a closer look.
 */
function mayHoldSymbols(values: readonly CellValue[]): boolean {
  let short = 0;
  for (const value of values) {
    if (typeof value !== 'string' || value.length === 0 || value.length > longestSymbol) continue;
    if (value.length === 1 || dressing.test(value)) short += 1;
    if (short === fewestLetters) return true;
  }
  return false;
}

function symbolsOf(values: readonly CellValue[]): readonly Found[] {
  const found: Found[] = [];
  for (let column = 0; column < values.length; column += 1) {
    const symbol = symbolIn(values[column]!);
    if (symbol !== null) found.push({ symbol, column });
  }
  return found;
}

function tablesOf(found: readonly Found[], width: number): readonly Omit<SymbolRow, 'row'>[] {
  const starts = [0];
  for (let index = 1; index < found.length; index += 1) {
    const current = found.slice(starts.at(-1), index);
    const repeated = current.some(({ symbol }) => symbol === found[index]!.symbol);
    if (repeated && suffices(current) && suffices(found.slice(index))) starts.push(index);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1];
    return {
      columns: firstPlaces(found.slice(start, end)),
      left: index === 0 ? 0 : found[start]!.column,
      right: end === undefined ? width : found[end]!.column,
    };
  });
}

interface Found {
  readonly symbol: ColumnSymbol;
  readonly column: number;
}

function suffices(found: readonly Found[]): boolean {
  if (found.length < fewestSymbols) return false;
  const distinct = new Set(found.map(({ symbol }) => symbol));
  const letters = [...distinct].filter((symbol) => /[A-Z]/.test(symbol));
  return distinct.size >= fewestSymbols && letters.length >= fewestLetters;
}

function firstPlaces(found: readonly Found[]): ReadonlyMap<ColumnSymbol, number> {
  const places = new Map<ColumnSymbol, number>();
  for (const { symbol, column } of found) if (!places.has(symbol)) places.set(symbol, column);
  return places;
}

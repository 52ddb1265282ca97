import { cellAddress } from '../../sheet/grid/address';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { textGrid, type TextRows } from '../../sheet/grid/textGrid';

/** How places of a page are written: by sheet, by the table's number in its document, or bare. */
export type PageLabel =
  | { readonly kind: 'sheet'; readonly name: string }
  /** Counted from 1 over the tables of the document, in the order in which they begin. */
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'plain' };

/** A grid on which tables may stand. */
export interface TablePage {
  readonly label: PageLabel;
  readonly grid: Grid;
  /** Lines of text that stand above it in its document, the nearest last. */
  readonly above: readonly string[];
}

/** A table of a document. */
export interface TextTable extends TextRows {
  /** Lines of text above it, the nearest last. */
  readonly above: readonly string[];
}

/** `Bieu 1!D7`, `T2R5C4` or `R5C4`, for a place in the grid's matrices. */
export function placeOf({ label, grid }: TablePage, row: number, column: number): string {
  const [y, x] = [grid.top + row, grid.left + column];
  if (label.kind === 'sheet') return `${label.name}!${cellAddress(y, x)}`;
  return `${label.kind === 'table' ? `T${label.number}` : ''}R${y + 1}C${x + 1}`;
}

/** The sheets of a workbook that are open to see. */
export function pagesOfBook({ grids, sheets = [] }: Snapshot, isPlain = false): readonly TablePage[] {
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  return grids
    .filter(({ sheet }) => !hidden.has(sheet))
    .map((grid) => ({
      label: isPlain ? ({ kind: 'plain' } as const) : ({ kind: 'sheet', name: grid.sheet } as const),
      grid,
      above: [],
    }));
}

/** The tables of a document, each a page of its own. */
export function pagesOfTables(tables: readonly TextTable[]): readonly TablePage[] {
  return tables.map((table, at) => ({
    label: { kind: 'table', number: at + 1 },
    grid: textGrid('', table),
    above: table.above,
  }));
}

import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { catalogueOfForm } from '../../indicators/forms/formCatalogue';
import { columns, symbolOf } from './columns';
import { foldCode, foldLabel } from '../grid/fold';
import type { Grid } from '../grid/grid';
import { textOf, valueAt } from '../grid/gridCells';
import { findHeadFields, readHead, type FoundFields, type GridArea, type HeadContext } from './readHead';
import type { ReportRow, SheetReport } from './report';
import { columnPlaces, RowCells } from './rowCells';
import { findSymbolRows, symbolIn, type SymbolRow } from './symbolRows';

export interface ReadContext extends HeadContext {
  readonly catalogue: Catalogue;
}

/** A table and what stands above it. */
interface Block {
  readonly symbols: SymbolRow;
  readonly fields: FoundFields;
  /** First row of its own head, else the symbol row. */
  readonly top: number;
}

/** With this many symbols a table speaks for itself; with fewer its head must name it. */
const plentySymbols = 8;
const plentyLetters = 3;
const fewestHeadFields = 3;

/**
 * The province reports of one sheet, recognised by their symbol rows: extra, inserted or moved rows
 * and columns and a renamed sheet change nothing; two forms on one sheet, one under the other or
 * side by side, are two reports; symbols repeated without a head of their own belong to the table
 * above.
 */
export function readSheetReports(grid: Grid, context: ReadContext): readonly SheetReport[] {
  const blocks: Block[] = [];
  for (const symbols of findSymbolRows(grid)) {
    const above = blocks.filter((one) => overlaps(one.symbols, symbols)).at(-1);
    const area = {
      top: above ? above.symbols.row + 1 : 0,
      bottom: symbols.row,
      left: symbols.left,
      right: symbols.right,
    };
    const { found, top } = findHeadFields(grid, area);
    if (above && found.size === 0 && samePlaces(above.symbols, symbols)) continue;
    if (isReport(symbols, found)) blocks.push({ symbols, fields: found, top: top ?? symbols.row });
  }
  return blocks.flatMap((block, index) => {
    const below = blocks.slice(index + 1).find((one) => overlaps(one.symbols, block.symbols));
    const report = readBlock(grid, block, below ? below.top : grid.values.length, context);
    return isForeign(block, report) ? [] : [report];
  });
}

/**
 * Offices number the columns of their own tables too: without a head of the form, and without one
 * row code that is known, such a table is none of the form's.
 */
function isForeign({ fields }: Block, { rows }: SheetReport): boolean {
  return fields.size < fewestHeadFields && rows.every(({ indicator }) => indicator === null);
}

function isReport(symbols: SymbolRow, fields: FoundFields): boolean {
  const letters = [...symbols.columns.keys()].filter((symbol) => /[A-Z]/.test(symbol)).length;
  return (symbols.columns.size >= plentySymbols && letters >= plentyLetters) || fields.size >= fewestHeadFields;
}

function overlaps(one: SymbolRow, other: SymbolRow): boolean {
  return one.left < other.right && other.left < one.right;
}

function samePlaces(one: SymbolRow, other: SymbolRow): boolean {
  return (
    one.columns.size === other.columns.size &&
    [...one.columns].every(([symbol, column]) => other.columns.get(symbol) === column)
  );
}

function readBlock(grid: Grid, { symbols, fields }: Block, bottom: number, context: ReadContext): SheetReport {
  const head = readHead(fields, context);
  const { template: key } = head;
  const area = { top: symbols.row + 1, bottom };
  const template = context.templates.find((one) => one.id === key?.id && one.version === key.version) ?? null;
  return {
    sheet: grid.sheet,
    head,
    template,
    symbolRow: grid.top + symbols.row + 1,
    columns: symbols.columns,
    rows: readRows(grid, symbols.columns, area, catalogueOfForm(context.catalogue, template)),
    grid,
  };
}

const codeHeads: ReadonlySet<string> = new Set(
  columns.filter((column) => column.role === 'code').flatMap(({ head }) => [foldLabel(head.vi), foldLabel(head.en)]),
);

/** The rows of a table between two rows of the grid's matrices: those that bear a code. */
export function readRows(
  grid: Grid,
  symbolColumns: SymbolRow['columns'],
  { top, bottom }: Pick<GridArea, 'top' | 'bottom'>,
  catalogue: Catalogue,
): readonly ReportRow[] {
  const codeColumn = symbolColumns.get(symbolOf('code'));
  if (codeColumn === undefined) return [];
  const places = columnPlaces(grid, symbolColumns);
  const rows: ReportRow[] = [];
  for (let row = top; row < bottom; row += 1) {
    const value = valueAt(grid, row, codeColumn);
    const code = textOf(value);
    if (code === '') continue;
    const indicator = catalogue.byCode(foldCode(code));
    // Heads and symbols repeated further down are no rows.
    if (!indicator && (symbolIn(value) === symbolOf('code') || codeHeads.has(foldLabel(code)))) continue;
    rows.push({ row: grid.top + row + 1, code, indicator, cells: new RowCells(grid, row, code, places) });
  }
  return rows;
}

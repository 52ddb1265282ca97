import type { StatedFigure } from '../../figures/stated';
import { atOnce, type Steps } from '../../figures/steps';
import { cellAddress } from '../grid/address';
import type { CellWrite } from '../grid/cellWrite';
import type { CellValue, Grid } from '../grid/grid';
import { isBlank } from '../grid/gridCells';
import { merge, textCell, wrappedHeight } from '../grid/layoutCells';
import { ledgerColumns, ledgerHint, ledgerTitle, type LedgerColumn, type LedgerColumnId } from './ledgerColumns';
import { ledgerCells, type LedgerContext } from './ledgerRows';
import { textFormat } from '../province/numberFormats';
import { findLedgerHead, readLedger, type LedgerHead } from './readLedger';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';

const titleRow = 0;
const hintRow = 1;
const headRow = 2;
const frozenColumns = 0;
/** Title and hint stay within what a window shows of the ledger's width. */
const titleColumns = 7;

/** All columns on one page would be too small to read. */
const pagesWide = 2;
const columnOf = (id: LedgerColumnId): number => ledgerColumns.findIndex((column) => column.id === id);

/** Numbers of the ledger are shown as they are: `General` hides no digit and adds none. */
const numberFormat = 'General';

/** The ledger as a new sheet: title, heads and one row a figure, in the order given. */
export function buildLedgerSheet(
  figures: readonly StatedFigure[],
  context: LedgerContext,
  name: string = ledgerTitle.vi,
): SheetLayout {
  return atOnce(buildingLedgerSheet(figures, context, name));
}

/** As `buildLedgerSheet`, a row each step. */
export function* buildingLedgerSheet(
  figures: readonly StatedFigure[],
  context: LedgerContext,
  name: string,
): Steps<SheetLayout> {
  const titleWidth = ledgerColumns.slice(0, titleColumns).reduce((sum, column) => sum + column.width, 0);
  const rows: (readonly LayoutCell[])[] = [];
  const heights: Record<number, number> = {};
  for (const figure of figures) {
    yield;
    const row = headRow + 1 + rows.length;
    const cells = rowCells(figure, context, row);
    rows.push(cells);
    heights[row] = heightOf(cells);
  }
  return {
    name,
    cells: [
      textCell(titleRow, 0, ledgerTitle.vi, 'title'),
      textCell(hintRow, 0, ledgerHint.vi, 'legend'),
      ...ledgerColumns.map((column, index) => textCell(headRow, index, column.head.vi, 'head')),
      ...rows.flat(),
    ],
    merges: [merge(titleRow, 0, titleColumns), merge(hintRow, 0, titleColumns)],
    columnWidths: ledgerColumns.map((column) => column.width),
    rowHeights: {
      [titleRow]: 24,
      [hintRow]: wrappedHeight([{ text: ledgerHint.vi, width: titleWidth }]),
      [headRow]: wrappedHeight(ledgerColumns.map((column) => ({ text: column.head.vi, width: column.width / 1.1 }))),
      ...heights,
    },
    freeze: { rows: headRow + 1, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      repeatRows: [headRow, headRow],
      pagesWide,
      repeatColumns: [columnOf('code'), columnOf('indicatorName')],
    },
    protect: false,
  };
}

function rowCells(figure: StatedFigure, context: LedgerContext, row: number): readonly LayoutCell[] {
  const cells = ledgerCells(figure, context);
  return ledgerColumns.map((column, index) => ({
    row,
    column: index,
    content: { value: cells.get(column.id) ?? '' },
    // Numbers on the right, without the fill and the entry rule of a form's cells.
    look: column.content === 'number' ? 'formula' : 'text',
    numberFormat: formatOf(column),
    unlocked: true,
  }));
}

function heightOf(cells: readonly LayoutCell[]): number {
  return wrappedHeight(
    cells.flatMap(({ column, content }) =>
      'value' in content && typeof content.value === 'string'
        ? [{ text: content.value, width: ledgerColumns[column]!.width }]
        : [],
    ),
  );
}

function formatOf(column: LedgerColumn): string {
  return column.content === 'text' ? textFormat : numberFormat;
}

/** Rows to add to a ledger, and the figures that stand there already. */
export interface LedgerAppend {
  readonly writes: readonly CellWrite[];
  readonly added: readonly StatedFigure[];
  readonly present: readonly StatedFigure[];
}

/**
 * Writes that add figures under the last filled row of an existing ledger, in the order its columns
 * have now; a figure whose id and report are there already is not added again. Columns that the
 * ledger has lost are left out. Throws a RangeError when the grid is no ledger.
 */
export function appendToLedger(grid: Grid, figures: readonly StatedFigure[], context: LedgerContext): LedgerAppend {
  return atOnce(appendingToLedger(grid, figures, context));
}

/** As `appendToLedger`, a row each step. */
export function* appendingToLedger(
  grid: Grid,
  figures: readonly StatedFigure[],
  context: LedgerContext,
): Steps<LedgerAppend> {
  const head = findLedgerHead(grid);
  if (!head) throw new RangeError(`"${grid.sheet}" is no ledger`);
  const known = new Set(readLedger(grid, context.catalogue).ledger.map(({ figure }) => identity(figure)));
  const present: StatedFigure[] = [];
  const added = new Map<string, StatedFigure>();
  for (const figure of figures) {
    yield;
    const key = identity(figure);
    if (known.has(key)) present.push(figure);
    else if (!added.has(key)) added.set(key, figure);
  }
  const { writes, columns } = withColumns(grid, head, [...added.values()], context);
  let row = grid.top + lastFilledRow(grid, head.row) + 1;
  for (const figure of added.values()) {
    yield;
    const cells = ledgerCells(figure, context);
    for (const column of ledgerColumns) {
      const { id } = column;
      const value = cells.get(id)!;
      const at = columns.get(id);
      if (at !== undefined && value !== '') writes.push(writeOf(grid, row, at, value, formatOf(column)));
    }
    row += 1;
  }
  return { writes, added: [...added.values()], present };
}

/**
 * Columns that tell of which time, place and part a figure speaks: a row without them would speak
 * of the whole.
 */
const needed: readonly LedgerColumnId[] = ['period', 'territory', 'scope'];

/** The ledger's columns, and the heads of needed ones that it lacks, behind its last. */
function withColumns(
  grid: Grid,
  head: LedgerHead,
  figures: readonly StatedFigure[],
  context: LedgerContext,
): { readonly writes: CellWrite[]; readonly columns: ReadonlyMap<LedgerColumnId, number> } {
  const columns = new Map(head.columns);
  const writes: CellWrite[] = [];
  const cells = figures.filter(({ coordinates }) => coordinates !== undefined).map((one) => ledgerCells(one, context));
  let next = Math.max(...columns.values(), (grid.values[head.row]?.length ?? 1) - 1) + 1;
  for (const column of ledgerColumns) {
    const { id } = column;
    if (columns.has(id) || !needed.includes(id) || !cells.some((row) => row.get(id) !== '')) continue;
    writes.push(writeOf(grid, grid.top + head.row, next, column.head.vi, textFormat));
    columns.set(id, next);
    next += 1;
  }
  return { writes, columns };
}

function writeOf(grid: Grid, row: number, column: number, value: CellValue, format: string): CellWrite {
  const place = grid.left + column;
  return { sheet: grid.sheet, address: cellAddress(row, place), row, column: place, value, numberFormat: format };
}

/** Figures typed by hand have no id and are told apart by what they say. */
function identity(figure: StatedFigure): string {
  const { id, source, province, indicator, kind, year, value, printed } = figure;
  return JSON.stringify(
    id === ''
      ? [source.report, province.scheme, province.code, indicator, kind, year, value, printed]
      : [source.report, id],
  );
}

function lastFilledRow(grid: Grid, headRowIndex: number): number {
  for (let row = grid.values.length - 1; row > headRowIndex; row -= 1) {
    if (grid.values[row]!.some((value) => !isBlank(value))) return row;
  }
  return headRowIndex;
}

import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { cellAddress } from '../grid/address';
import type { CellWrite } from '../grid/cellWrite';
import type { CellValue, Grid, Snapshot } from '../grid/grid';
import { isBlank, textOf, valueAt } from '../grid/gridCells';
import { merge, textCell, wrappedHeight } from '../grid/layoutCells';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import type { TableHead } from '../grid/tableHead';
import { textFormat } from '../province/numberFormats';
import { freeName } from '../province/sheetName';
import { findRemembered, isReadAlike, rememberedAgain, type RememberedLine, type RememberedTable } from './memory';
import {
  findMemoryHead,
  memoryColumns,
  memoryHint,
  memoryTitle,
  partWords,
  type MemoryColumnId,
  type TablePart,
} from './memoryColumns';
import { readMemory } from './readMemory';
import { lineRoleTexts } from './tableRoles';

/** What remembering tables would write: a new sheet, or rows under those of the one that stands. */
export interface MemoryPlan {
  readonly sheet: string;
  readonly layouts: readonly SheetLayout[];
  readonly writes: readonly CellWrite[];
  /** Tables that are new, or read otherwise than before. */
  readonly added: number;
}

const headRow = 2;

/** A row of the sheet by its columns. */
type MemoryCells = Readonly<Record<MemoryColumnId, CellValue>>;

/**
 * Plans what it takes to remember tables in a workbook. Nothing that stands is written over: a
 * table that was confirmed otherwise before is added anew, and the last one counts; one that is
 * known as it is adds nothing.
 * @param taken names that sheets have or will have
 */
export function planMemory(
  snapshot: Snapshot,
  tables: readonly RememberedTable[],
  { catalogue, taken }: { readonly catalogue: Catalogue; readonly taken: readonly string[] },
): MemoryPlan {
  const grid = snapshot.grids.find((one) => findMemoryHead(one) !== null);
  const known = readMemory(snapshot, catalogue).tables;
  const news: RememberedTable[] = [];
  for (const table of tables) {
    const before = findRemembered([...known, ...news], table, table.year);
    const now = rememberedAgain(before, table);
    if (!before || !isReadAlike(before, now)) news.push(now);
  }
  if (!grid) {
    const sheet = freeName(memoryTitle.vi, taken);
    const layouts = news.length > 0 ? [buildMemorySheet(news, catalogue, sheet)] : [];
    return { sheet, layouts, writes: [], added: news.length };
  }
  const writes = rowsBelow(grid, findMemoryHead(grid)!, news, catalogue);
  return { sheet: grid.sheet, layouts: [], writes, added: news.length };
}

/** Remembered tables as a new sheet. */
export function buildMemorySheet(
  tables: readonly RememberedTable[],
  catalogue: Catalogue,
  name: string = memoryTitle.vi,
): SheetLayout {
  const rows = rowsOf(tables, 1, catalogue);
  const width = memoryColumns.reduce((sum, column) => sum + column.width, 0);
  return {
    name,
    cells: [
      textCell(0, 0, memoryTitle.vi, 'title'),
      textCell(1, 0, memoryHint.vi, 'legend'),
      ...memoryColumns.map(({ head }, column) => textCell(headRow, column, head.vi, 'head')),
      ...rows.flatMap((cells, at) => rowCells(cells, headRow + 1 + at)),
    ],
    merges: [merge(0, 0, memoryColumns.length), merge(1, 0, memoryColumns.length)],
    columnWidths: memoryColumns.map((column) => column.width),
    rowHeights: {
      0: 24,
      1: wrappedHeight([{ text: memoryHint.vi, width }]),
      [headRow]: wrappedHeight(memoryColumns.map(({ head, width: one }) => ({ text: head.vi, width: one / 1.1 }))),
      ...Object.fromEntries(rows.map((cells, at) => [headRow + 1 + at, heightOf(cells)])),
    },
    freeze: { rows: headRow + 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

function rowsOf(tables: readonly RememberedTable[], first: number, catalogue: Catalogue): readonly MemoryCells[] {
  return tables.flatMap((table, at) => {
    const row = (part: TablePart, line: RememberedLine): MemoryCells => ({
      table: first + at,
      part: partWords[part].vi,
      text: line.text,
      under: line.under,
      unit: line.unit,
      ...readingCells(line, catalogue),
      year: table.year,
      source: table.source,
    });
    const title = { text: table.title, under: '', unit: '', reading: null };
    return [
      ...(table.title === '' ? [] : [row('title', title)]),
      ...table.columns.map((line) => row('column', line)),
      ...table.rows.map((line) => row('row', line)),
    ];
  });
}

function readingCells({ reading }: RememberedLine, catalogue: Catalogue): Pick<MemoryCells, 'reading' | 'indicator'> {
  if (reading?.kind === 'role') return { reading: lineRoleTexts[reading.role].vi, indicator: '' };
  const indicator = reading ? catalogue.byId(reading.indicator) : null;
  return { reading: indicator?.code ?? '', indicator: indicator?.name.vi ?? '' };
}

function rowCells(cells: MemoryCells, row: number): readonly LayoutCell[] {
  return memoryColumns.map(({ id }, column) => ({
    ...textCell(row, column, '', 'text'),
    content: { value: cells[id] },
    numberFormat: formatOf(cells[id]),
    unlocked: true,
  }));
}

/** Words stay words, whatever they begin with. */
function formatOf(value: CellValue): string | null {
  return typeof value === 'string' ? textFormat : null;
}

function heightOf(cells: MemoryCells): number {
  return wrappedHeight(memoryColumns.map(({ id, width }) => ({ text: String(cells[id]), width })));
}

function rowsBelow(
  grid: Grid,
  head: TableHead<MemoryColumnId>,
  tables: readonly RememberedTable[],
  catalogue: Catalogue,
): readonly CellWrite[] {
  const numbers = grid.values
    .slice(head.row + 1)
    .map((_, at) => Number(textOf(valueAt(grid, head.row + 1 + at, head.columns.get('table')!))));
  const highest = Math.max(0, ...numbers.filter(Number.isFinite));
  const filled = grid.values.flatMap((row, at) => (row.some((value) => !isBlank(value)) ? [at] : []));
  const last = filled.at(-1) ?? head.row;
  return rowsOf(tables, highest + 1, catalogue).flatMap((cells, at) =>
    [...head.columns].flatMap(([id, own]) => {
      const [row, column] = [grid.top + last + 1 + at, grid.left + own];
      const value = cells[id];
      if (value === '') return [];
      const format = formatOf(value) ?? 'General';
      return [{ sheet: grid.sheet, address: cellAddress(row, column), row, column, value, numberFormat: format }];
    }),
  );
}

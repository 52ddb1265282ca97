import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { CellWrite } from '../grid/cellWrite';
import type { CellValue, Grid, Snapshot } from '../grid/grid';
import type { SheetLayout } from '../grid/sheetLayout';
import { freeName } from '../province/sheetName';
import { lastFilledRow } from '../table/tableRow';
import { findRemembered, isReadAlike, rememberedAgain, type RememberedLine, type RememberedTable } from './memory';
import { memoryTable, partWords, type MemoryColumnId, type TablePart } from './memoryColumns';
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
  const grid = snapshot.grids.find((one) => memoryTable.find(one) !== null);
  const known = readMemory(snapshot, catalogue).tables;
  const news: RememberedTable[] = [];
  for (const table of tables) {
    const before = findRemembered([...known, ...news], table, table.year);
    const now = rememberedAgain(before, table);
    if (!before || !isReadAlike(before, now)) news.push(now);
  }
  if (!grid) {
    const sheet = freeName(memoryTable.title.vi, taken);
    const layouts = news.length > 0 ? [buildMemorySheet(news, catalogue, sheet)] : [];
    return { sheet, layouts, writes: [], added: news.length };
  }
  const writes = rowsBelow(grid, news, catalogue);
  return { sheet: grid.sheet, layouts: [], writes, added: news.length };
}

/** Remembered tables as a new sheet. */
export function buildMemorySheet(
  tables: readonly RememberedTable[],
  catalogue: Catalogue,
  name: string = memoryTable.title.vi,
): SheetLayout {
  return memoryTable.build(rowsOf(tables, 1, catalogue), { name });
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

function rowsBelow(grid: Grid, tables: readonly RememberedTable[], catalogue: Catalogue): readonly CellWrite[] {
  const { columns, row: headRow } = memoryTable.find(grid)!;
  const numbers = [...memoryTable.rows(grid)].map((row) => Number(row.value('table')));
  const highest = Math.max(0, ...numbers.filter(Number.isFinite));
  const first = lastFilledRow(grid, headRow) + 1;
  return rowsOf(tables, highest + 1, catalogue).flatMap((cells, at) =>
    memoryTable.write(grid, columns, first + at, cells),
  );
}

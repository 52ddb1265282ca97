import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { ProvinceKey } from '../indicators/provinces/province';
import { provinceByKey } from '../indicators/provinces/provinces';
import type { Indicator } from '../indicators/catalogue/indicator';
import type { TableRole } from '../sheet/tableMemory/tableRoles';
import { isCertainCell } from './statedCells';
import { nameIndexOf } from './names/nameIndex';
import type { HomeNames } from './names/nameReader';
import { findTables } from './page/findTables';
import type { Snapshot } from '../sheet/grid/grid';
import { pagesOfBook, type TablePage } from './page/page';
import { PageView } from './page/pageView';
import { memoryTable } from '../sheet/tableMemory/memoryColumns';
import { readMemory } from '../sheet/tableMemory/readMemory';
import type { RememberedTable } from '../sheet/tableMemory/memory';
import { readTable, type ReadTable } from './readTable';
import type { TableSetting } from './tableParts';
import type { TableCell } from './tableCell';
import type { TableWords } from './words/tableWords';

/** Whose tables they are, and of which year's report. */
export interface TableContext {
  readonly province: ProvinceKey;
  readonly year: number;
  readonly catalogue: Catalogue;
  /**
   * How tables were read before, in the order in which a person confirmed them. What the pages
   * themselves remember is known without it.
   */
  readonly memory?: readonly RememberedTable[];
}

/** A page with the tables that stand on it. */
export interface ReadPage {
  readonly page: TablePage;
  readonly tables: readonly ReadTable[];
}

/**
 * Reads every table of some pages: which indicator each number is of, which year, plan or result,
 * in the catalogue's unit, and why it must be asked about. Never throws on what the pages hold;
 * takes time in proportion to them.
 */
export function readTables(pages: readonly TablePage[], context: TableContext): readonly ReadPage[] {
  // The names of all indicators are cut into words for tables only.
  if (pages.length === 0) return [];
  const index = nameIndexOf(context.catalogue);
  const setting: TableSetting = {
    index,
    home: homeOf(context, index.words),
    reportYear: context.year,
    memory: [...ownMemory(pages, context.catalogue), ...(context.memory ?? [])],
    catalogue: context.catalogue,
  };
  const read = pages
    .filter((page) => !isWorkSheet(page, index.words) && !memoryTable.find(page.grid))
    .map((page) => {
      const view = new PageView(page);
      return { page, tables: findTables(view, index.words).map((found) => readTable(view, found, setting)) };
    });
  return withoutRivals(read);
}

/** What a workbook remembers of its own tables. */
function ownMemory(pages: readonly TablePage[], catalogue: Catalogue): readonly RememberedTable[] {
  return readMemory({ grids: pages.map(({ grid }) => grid) }, catalogue).tables;
}

/** Whether a workbook holds tables of figures at all, whatever their layout. */
export function hasTables(book: Snapshot, catalogue: Catalogue): boolean {
  const { words } = nameIndexOf(catalogue);
  return pagesOfBook(book).some((page) => findTables(new PageView(page), words).some(({ heads }) => heads.length > 0));
}

/** A sheet of workings says so in its name. */
function isWorkSheet({ label }: TablePage, words: TableWords): boolean {
  if (label.kind !== 'sheet') return false;
  const tokens = words.tokens(label.name.replace(/[_.]+/g, ' '));
  return tokens.some((_, at) => words.workSheets.longest(tokens, at) !== null);
}

function homeOf({ province, year }: TableContext, words: TableWords): HomeNames {
  const entry = provinceByKey(province, year);
  const folded = (name: string): string =>
    words
      .tokens(name)
      .map(({ text }) => text)
      .join(' ');
  return { names: new Set(entry ? [folded(entry.name.vi)] : []), isCity: entry?.kind === 'city' };
}

/** Two certain figures for the same cell of the form: only a person knows which counts. */
function withoutRivals(pages: readonly ReadPage[]): readonly ReadPage[] {
  const told = new Map<Indicator, Map<TableRole, Told>>();
  let areRivals = false;
  for (const { tables } of pages)
    for (const { cells } of tables)
      for (const cell of cells) {
        if (!isCertainCell(cell)) continue;
        let own = told.get(cell.indicator!);
        if (!own) told.set(cell.indicator!, (own = new Map()));
        const slack = cell.half * 1.001 + Math.abs(cell.value) * 1e-9;
        const [least, most] = [cell.value - slack, cell.value + slack];
        const known = own.get(cell.role);
        if (!known) own.set(cell.role, { least, most, isRivalled: false });
        else {
          known.isRivalled ||= least > known.most || most < known.least;
          areRivals ||= known.isRivalled;
          [known.least, known.most] = [Math.max(least, known.least), Math.min(most, known.most)];
        }
      }
  if (!areRivals) return pages;
  const isRivalled = (cell: TableCell): boolean =>
    isCertainCell(cell) && told.get(cell.indicator!)!.get(cell.role)!.isRivalled;
  return pages.map(({ page, tables }) => ({
    page,
    tables: tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => (isRivalled(cell) ? { ...cell, doubts: ['competing' as const] } : cell)),
    })),
  }));
}

/** All values that the figures told for a cell so far may have together. */
interface Told {
  least: number;
  most: number;
  isRivalled: boolean;
}

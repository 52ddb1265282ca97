import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { cellFormula, cellValue } from '../../xlsx/cellContent';
import type { ModelCell, ModelSheet } from '../../xlsx/model';
import type { Book } from './book';
import { sheetsNamed } from './references';

/** How a sheet enters a calculation: with its formulas, as plain values, or not at all. */
type Part = 'formulas' | 'values' | 'nothing';

const scalarCell = 2;
const volatile = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i;

/**
 * Brings formulas up to date after edits: the edited sheets and all that read them, nothing else.
 * Changed results are recorded on the book.
 */
export function calculate(book: Book): void {
  if (book.uncalculated.size === 0) return;
  const reads = new Map(book.sheets.map((sheet) => [sheet, readBy(sheet)]));
  const wanted = dependents(book, reads);
  book.uncalculated.clear();
  const formulas = [...wanted].filter((sheet) => reads.get(sheet)!.hasFormulas);
  if (formulas.length > 0) calculateSheets(book, formulas, reads);
}

/** Brings every formula of the book up to date. */
export function calculateAll(book: Book): void {
  for (const sheet of book.sheets) book.touch(sheet);
  calculate(book);
}

interface Reads {
  readonly hasFormulas: boolean;
  readonly sheets: ReadonlySet<string>;
  /** Reads what no sheet name tells: a volatile function or a defined name. */
  readonly everything: boolean;
}

function readBy(sheet: ModelSheet): Reads {
  const sheets = new Set<string>();
  let hasFormulas = false;
  let everything = sheet.workbook.definedNames.getAllNames().some(({ name }) => !name.startsWith('_xlnm.'));
  eachFormula(sheet, (_cell, formula) => {
    hasFormulas = true;
    for (const name of sheetsNamed(formula)) sheets.add(name);
    if (!everything && volatile.test(formula)) everything = true;
  });
  return { hasFormulas, sheets, everything };
}

function dependents(book: Book, reads: ReadonlyMap<ModelSheet, Reads>): ReadonlySet<ModelSheet> {
  const wanted = new Set([...book.uncalculated].filter((sheet) => reads.has(sheet)));
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    const names = new Set([...wanted].map((sheet) => sheet.name.toLowerCase()));
    for (const [sheet, read] of reads) {
      if (read.everything || [...read.sheets].some((name) => names.has(name))) wanted.add(sheet);
    }
  }
  return wanted;
}

function calculateSheets(book: Book, formulas: readonly ModelSheet[], reads: ReadonlyMap<ModelSheet, Reads>): void {
  const parts = new Map<ModelSheet, Part>(book.sheets.map((sheet) => [sheet, 'nothing']));
  for (const sheet of formulas) {
    const read = reads.get(sheet)!;
    for (const other of book.sheets) {
      if (read.everything || read.sheets.has(other.name.toLowerCase())) parts.set(other, 'values');
    }
  }
  for (const sheet of formulas) parts.set(sheet, 'formulas');

  const before: [ModelSheet, ModelCell, string | number | boolean][] = [];
  for (const sheet of formulas) eachFormula(sheet, (cell) => before.push([sheet, cell, cellValue(cell)]));
  calculateFormulas(workbookView(book, parts));

  const changed = new Map<ModelSheet, { row: number; column: number }[]>();
  for (const [sheet, cell, value] of before) {
    if (cellValue(cell) === value) continue;
    const cells = changed.get(sheet) ?? [];
    cells.push({ row: cell.row - 1, column: cell.col - 1 });
    changed.set(sheet, cells);
  }
  for (const [sheet, cells] of changed) book.record({ kind: 'calculated', sheet, cells });
}

/** Calls back for each cell with a formula, the formula without its `=`. */
export function eachFormula(sheet: ModelSheet, callback: (cell: ModelCell, formula: string) => void): void {
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
    sheet.findRow(rowNumber)?.eachCell((cell) => {
      const formula = cellFormula(cell);
      if (formula !== null) callback(cell, formula.slice(1));
    });
  }
}

function workbookView(book: Book, parts: ReadonlyMap<ModelSheet, Part>): WorkbookLike {
  const worksheets = book.sheets.map((sheet) => sheetView(sheet, parts.get(sheet) ?? 'nothing'));
  return {
    worksheets,
    getWorksheet: (id) =>
      worksheets.find(
        (sheet) => sheet.id === id || (typeof id === 'string' && sheet.name.toLowerCase() === id.toLowerCase()),
      ),
    definedNames: book.model.definedNames,
    calcProperties: book.model.calcProperties,
    properties: book.model.properties,
  };
}

function sheetView(sheet: ModelSheet, part: Part): WorksheetLike {
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: part === 'nothing' ? null : sheet.dimensions,
    eachRow: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
      if (part === 'nothing') return;
      for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
        const row = sheet.findRow(rowNumber);
        if (row !== undefined)
          callback(part === 'formulas' ? asLike<RowLike>(row) : plainRow(asLike<RowLike>(row)), rowNumber);
      }
    },
    findCell: (row, column) => asLike<CellLike | undefined>(sheet.findCell(row, column)),
    getCell: (row, column) => asLike<CellLike>(sheet.getCell(row, column)),
    getTables: () => asLike<ReturnType<NonNullable<WorksheetLike['getTables']>>>(sheet.getTables()),
    mergedRegions: sheet.mergedRegions,
  };
}

function plainRow(row: RowLike): RowLike {
  return {
    hidden: row.hidden ?? false,
    eachCell: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (cell: CellLike, column: number) => void;
      row.eachCell((cell, column) => {
        const value = cell.formula === undefined ? cell.value : (cell.result ?? null);
        const plain: CellLike = { row: cell.row, col: cell.col, type: scalarCell, model: {}, value, result: undefined };
        callback(cell.type === 1 ? cell : plain, column);
      });
    },
  };
}

/** The engine's own interfaces differ from the model's classes in optional members only. */
function asLike<T>(model: unknown): T {
  return model as T;
}

import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../sheet/grid';
import { cellFormula, cellValue } from '../../xlsx/cellContent';
import type { ModelCell, ModelSheet } from '../../xlsx/model';
import type { Book } from './book';
import { engineViewOf } from './engineView';
import type { Part } from './engineView';
import { sheetsNamed } from './references';

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

/** Calculates the sheets of a file that brings formulas without results; all other results stay. */
export function calculateMissing(book: Book): void {
  for (const sheet of book.sheets) {
    eachFormula(sheet, (cell) => {
      if (cell.result === undefined || cell.result === null) book.touch(sheet);
    });
  }
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
  const parts = new Map<ModelSheet, Part>();
  for (const sheet of formulas) {
    const read = reads.get(sheet)!;
    for (const other of book.sheets) {
      if (read.everything || read.sheets.has(other.name.toLowerCase())) parts.set(other, 'values');
    }
  }
  for (const sheet of formulas) parts.set(sheet, 'formulas');

  const before: [ModelSheet, ModelCell, CellValue][] = [];
  for (const sheet of formulas) eachFormula(sheet, (cell) => before.push([sheet, cell, cellValue(cell)]));
  run(
    book,
    parts,
    before.map(([, cell]) => cell),
  );

  const changed = new Map<ModelSheet, { row: number; column: number }[]>();
  for (const [sheet, cell, value] of before) {
    if (cellValue(cell) === value) continue;
    const cells = changed.get(sheet) ?? [];
    cells.push({ row: cell.row - 1, column: cell.col - 1 });
    changed.set(sheet, cells);
  }
  for (const [sheet, cells] of changed) book.record({ kind: 'calculated', sheet, cells });
}

/**
 * Runs the engine. A formula that only points to a blank gives blank there and 0 in Excel: such cells become 0,
 * and what reads them is calculated once more.
 */
function run(book: Book, parts: ReadonlyMap<ModelSheet, Part>, cells: readonly ModelCell[]): void {
  const zeros = new Set<ModelCell>();
  const view = engineViewOf(book);
  for (let found = -1; found !== zeros.size;) {
    found = zeros.size;
    view.show(parts, zeros);
    calculateFormulas(view);
    for (const cell of cells) {
      if (cell.result !== undefined && cell.result !== null) continue;
      cell.result = 0;
      zeros.add(cell);
    }
  }
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

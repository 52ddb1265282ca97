import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { cellFormula, cellValue } from '../../../xlsx/edit/cellContent';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { wholeSheet } from '../model/address';
import type { Book } from '../model/book';
import { affectedBy } from './dependents';
import type { Affected } from './dependents';
import { engineViewOf } from './engineView';

/**
 * Brings formulas up to date after edits: those that read an edited cell, nothing else. Changed
 * results are recorded.
 */
export function calculate(book: Book): void {
  if (book.uncalculated.size === 0) return;
  const affected = affectedBy(book);
  book.uncalculated.clear();
  if (affected.formulas.length === 0) return;
  const before = affected.formulas.map(({ cell }) => cellValue(cell));
  run(book, affected);

  const changed = new Map<ModelSheet, { row: number; column: number }[]>();
  for (const [index, { sheet, cell }] of affected.formulas.entries()) {
    if (cellValue(cell) === before[index]) continue;
    const cells = changed.get(sheet) ?? [];
    cells.push({ row: cell.row - 1, column: cell.col - 1 });
    changed.set(sheet, cells);
  }
  for (const [sheet, cells] of changed) book.record({ kind: 'calculated', sheet, cells });
}

/** Brings every formula of the book up to date. */
export function calculateAll(book: Book): void {
  for (const sheet of book.sheets) book.touch(sheet, wholeSheet, false);
  calculate(book);
}

/** Calculates the sheets of a file that brings formulas without results; all other results stay. */
export function calculateMissing(book: Book): void {
  for (const sheet of book.sheets) {
    eachFormula(sheet, (cell) => {
      if (cell.result === undefined || cell.result === null) book.touch(sheet, wholeSheet, false);
    });
  }
  calculate(book);
}

/**
 * Runs the engine. A formula that only points to a blank gives blank there and 0 in Excel: such
 * cells become 0, and what reads them is calculated once more.
 */
function run(book: Book, { formulas, parts }: Affected): void {
  const zeros = new Set<ModelCell>();
  const view = engineViewOf(book);
  for (let found = -1; found !== zeros.size;) {
    found = zeros.size;
    view.show(parts, zeros);
    calculateFormulas(view);
    for (const { cell } of formulas) {
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

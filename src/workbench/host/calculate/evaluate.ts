import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellLike, RowLike } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../../sheet/grid/grid';
import { plainValue } from '../../../xlsx/edit/cellContent';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { lastColumn, lastRow } from '../model/address';
import type { Book } from '../model/book';
import { EngineView } from './engineView';
import { sheetsNamed } from './references';

const formulaCell = 6;

/** The column, from one, of the first of so many cells at the end of a row. */
const firstScratch = (count: number): number => lastColumn + 2 - count;

/**
 * What a formula (without `=`) would give on a sheet as it stands, without writing it anywhere.
 * Relative references are taken as they are written.
 */
export function evaluate(book: Book, sheet: ModelSheet, formula: string): CellValue {
  return evaluateAll(book, sheet, [formula])[0]!;
}

/** The same of many formulas, at the price of one; at most a row of a sheet can hold. */
export function evaluateAll(book: Book, sheet: ModelSheet, formulas: readonly string[]): readonly CellValue[] {
  const view = new EngineView(book);
  const names = new Set(formulas.flatMap((formula) => sheetsNamed(formula)));
  const read = book.sheets.filter((other) => other === sheet || names.has(other.name.toLowerCase()));
  view.show(new Map(read.map((other) => [other, { formulas: new Set<never>() }])), new Set());
  // The last cells of the sheet stand in for some that do not exist.
  const scratches = formulas.map((formula, at): CellLike => ({
    row: lastRow + 1,
    col: firstScratch(formulas.length) + at,
    type: formulaCell,
    formula,
    model: { formula },
    value: null,
    result: undefined,
  }));
  view.worksheets = view.worksheets.map((shown) => (shown.id === sheet.id ? withScratches(shown, scratches) : shown));
  calculateFormulas(view);
  return scratches.map(({ result }) => plainValue(result ?? 0));
}

function withScratches(
  shown: EngineView['worksheets'][number],
  scratches: readonly CellLike[],
): EngineView['worksheets'][number] {
  const scratchAt = (row: number, column: number): CellLike | undefined =>
    row === lastRow + 1 ? scratches[column - firstScratch(scratches.length)] : undefined;
  return {
    ...shown,
    eachRow: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
      shown.eachRow({ includeEmpty: true }, callback);
      const row = {
        eachCell: (one: unknown, other?: unknown) => {
          const each = (other ?? one) as (cell: CellLike, column: number) => void;
          for (const scratch of scratches) each(scratch, scratch.col);
        },
      };
      callback(row, lastRow + 1);
    },
    findCell: (row, column) => scratchAt(row, column) ?? shown.findCell(row, column),
    getCell: (row, column) => scratchAt(row, column) ?? shown.getCell(row, column),
  };
}

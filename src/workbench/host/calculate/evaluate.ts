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

/**
 * What a formula (without `=`) would give on a sheet as it stands, without writing it anywhere.
 * Relative references are taken as they are written.
 */
export function evaluate(book: Book, sheet: ModelSheet, formula: string): CellValue {
  const view = new EngineView(book);
  const names = sheetsNamed(formula);
  const read = book.sheets.filter((other) => other === sheet || names.includes(other.name.toLowerCase()));
  view.show(new Map(read.map((other) => [other, { formulas: new Set<never>() }])), new Set());
  // The last cell of the sheet stands in for one that does not exist.
  const scratch: CellLike = {
    row: lastRow + 1,
    col: lastColumn + 1,
    type: formulaCell,
    formula,
    model: { formula },
    value: null,
    result: undefined,
  };
  view.worksheets = view.worksheets.map((shown) => (shown.id === sheet.id ? withScratch(shown, scratch) : shown));
  calculateFormulas(view);
  return plainValue(scratch.result ?? 0);
}

function withScratch(shown: EngineView['worksheets'][number], scratch: CellLike): EngineView['worksheets'][number] {
  const isScratch = (row: number, column: number): boolean => row === scratch.row && column === scratch.col;
  return {
    ...shown,
    eachRow: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
      shown.eachRow({ includeEmpty: true }, callback);
      const row = {
        eachCell: (one: unknown, other?: unknown) =>
          ((other ?? one) as (cell: CellLike, column: number) => void)(scratch, scratch.col),
      };
      callback(row, scratch.row);
    },
    findCell: (row, column) => (isScratch(row, column) ? scratch : shown.findCell(row, column)),
    getCell: (row, column) => (isScratch(row, column) ? scratch : shown.getCell(row, column)),
  };
}

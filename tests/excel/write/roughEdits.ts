import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { formulaAt } from '../../../src/sheet/grid/gridCells';
import { symbolRow } from '../../../src/sheet/province/layout/layout';
import { newBook, type Model, type ModelSheet } from '../../../src/xlsx/edit/model';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { insertColumn, insertRow, mapMatrices, moveRow } from '../../sheet/grid/layoutGrid';

/** What people do to a sheet: to its cells, or to how it is shown. */
export interface RoughEdit {
  readonly name: string;
  readonly cells?: (grid: Grid) => Grid;
  /** Rows and columns are counted from 1 here, as in the file. */
  readonly show?: (sheet: ModelSheet) => void;
}

const strange = fc.constantFrom<CellValue>('ghi thêm', 7, 2_890_000, 'x', '(3)', 'TH.02 cũ');

/**
 * How far the table has moved down by earlier edits: people sort rows of the table, not its heads.
 */
function shiftOf({ values }: Grid): number {
  return values.findIndex((cells) => ['A', 'B', 'C', 'D'].every((symbol) => cells.includes(symbol))) - symbolRow;
}

/**
 * Edits of a sheet whose table has `rows` rows below its symbols; none of them takes a number away.
 */
export function roughEdit(rows: number): fc.Arbitrary<RoughEdit> {
  const last = symbolRow + rows;
  const tableRow = fc.integer({ min: symbolRow + 1, max: last });
  const rowIn = fc.nat({ max: last });
  const columnIn = fc.nat({ max: 12 });
  return fc.oneof(
    rowIn.map((at): RoughEdit => ({ name: `row put in at ${at}`, cells: (grid) => insertRow(grid, at) })),
    columnIn.map((at): RoughEdit => ({ name: `column put in at ${at}`, cells: (grid) => insertColumn(grid, at) })),
    fc.tuple(columnIn, tableRow, strange).map(([at, row, content]): RoughEdit => ({
      name: `column of one's own at ${at}`,
      cells: (grid) =>
        mapMatrices(insertColumn(grid, at), (matrix) => {
          matrix[row + shiftOf(grid)]![at] = content as never;
          return matrix;
        }),
    })),
    fc.array(fc.tuple(tableRow, tableRow), { minLength: 1, maxLength: 8 }).map((moves): RoughEdit => ({
      name: 'rows sorted',
      cells: (grid) => moves.reduce((one, [from, to]) => moveRow(one, from + shiftOf(grid), to + shiftOf(grid)), grid),
    })),
    fc.array(rowIn, { minLength: 1, maxLength: 6 }).map((hidden): RoughEdit => ({
      name: `rows ${hidden.join(', ')} hidden`,
      show: (sheet) => {
        for (const row of hidden) sheet.getRow(row + 1).hidden = true;
      },
    })),
    columnIn.map((column): RoughEdit => ({
      name: `column ${column} hidden`,
      show: (sheet) => {
        sheet.getColumn(column + 1).hidden = true;
      },
    })),
    fc.array(tableRow, { minLength: 1, maxLength: 6 }).map((out): RoughEdit => ({
      name: 'filtered',
      show: (sheet) => {
        sheet.autoFilter = `A${symbolRow + 1}:M${last + 1}`;
        for (const row of out) sheet.getRow(row + 1).hidden = true;
      },
    })),
    fc.constant<RoughEdit>({ name: 'titles merged', show: mergeTitles }),
  );
}

/** Merges every row above the table that holds one text, over its width. */
function mergeTitles(sheet: ModelSheet): void {
  for (let row = 1; row < symbolRow; row += 1) {
    const filled = Array.from({ length: 13 }, (_, index) => index + 1).filter(
      (column) => (sheet.getCell(row, column).value ?? '') !== '',
    );
    if (filled.length === 1 && filled[0] === 1) sheet.mergeCells(row, 1, row, 13);
  }
}

/** A sheet after its edits: cells first, then how they are shown. */
export interface EditedGrid {
  readonly grid: Grid;
  readonly edits: readonly RoughEdit[];
}

/** Real .xlsx bytes of sheets in the order of their tabs. */
export function fileOf(sheets: readonly EditedGrid[]): Promise<Uint8Array> {
  const [first, ...rest] = sheets;
  const book = newBook(first!.grid.sheet);
  fillSheet(book.worksheets[0]!, first!);
  for (const one of rest) fillSheet(book.addWorksheet(one.grid.sheet), one);
  return saveBook(book as Model);
}

function fillSheet(sheet: ModelSheet, { grid, edits }: EditedGrid): void {
  grid.values.forEach((row, at) => {
    row.forEach((value, across) => {
      const formula = formulaAt(grid, at, across);
      if (value === '' && formula === null) return;
      const cell = sheet.getCell(grid.top + at + 1, grid.left + across + 1);
      cell.value = formula === null ? value : { formula: formula.slice(1) };
      cell.numFmt = grid.numberFormats[at]![across]!;
    });
  });
  for (const { show } of edits) show?.(sheet);
}

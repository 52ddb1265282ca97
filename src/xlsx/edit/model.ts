import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Column, Row, Worksheet } from '@cj-tech-master/excelts';

/**
 * A workbook in memory. The library's own object, held to these rules by `readBook`:
 * numbers and dates are serial numbers, and no formula leans on another cell's.
 */
export type Model = Workbook;
export type ModelSheet = Worksheet;
export type ModelCell = Cell;
export type ModelRow = Row;
export type ModelColumn = Column;

/** A workbook with one blank sheet. */
export function newBook(sheetName: string): Model {
  const model = new Workbook();
  model.addWorksheet(sheetName);
  return model;
}

/** A workbook without any sheet yet. */
export function emptyBook(): Model {
  return new Workbook();
}

import type { CellValue, Grid, Snapshot } from '../../sheet/grid/grid';
import { cellFormula, cellNumberFormat, cellValue } from './cellContent';
import type { Model, ModelSheet } from './model';
import { ruledAreas } from './ruledAreas';
import { usedArea } from './usedArea';
import { WorkbookFileError } from '../workbookFileError';

/**
 * Everything the checks read of a workbook: one grid a visible or hidden sheet that holds a value,
 * in sheet order.
 */
export function toSnapshot(model: Model): Snapshot {
  return {
    grids: model.worksheets.flatMap((sheet) => toGrid(sheet) ?? []),
    sheets: model.worksheets.map(({ name, state }) => ({ name, visibility: state })),
  };
}

/** What a grid may hold: ten times a year of 63 provinces on one sheet. */
const mostCells = 2_000_000;

/** The used range of one sheet (cells with a value or formula), or null for a blank sheet. */
export function toGrid(sheet: ModelSheet): Grid | null {
  const area = usedArea(sheet, 'values');
  if (area === null) return null;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  // Two values in opposite corners of a sheet would make a matrix of all that lies between them.
  if (cells > mostCells) throw new WorkbookFileError('huge-area', { place: sheet.name });
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const valueRow: CellValue[] = [];
    const formulaRow: CellValue[] = [];
    const formatRow: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.findCell(row + 1, column + 1);
      const value = cellValue(cell);
      valueRow.push(value);
      formulaRow.push(cellFormula(cell) ?? value);
      formatRow.push(cellNumberFormat(cell));
    }
    values.push(valueRow);
    formulas.push(formulaRow);
    numberFormats.push(formatRow);
  }
  const inputRules = ruledAreas(sheet, area);
  return { sheet: sheet.name, top: area.top, left: area.left, values, formulas, numberFormats, inputRules };
}

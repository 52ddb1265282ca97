import { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';

/**
 * The grid with its formulas worked out by the workbook library, the same engine that answers in
 * the workbench.
 */
export function calculated(grid: Grid): Grid {
  return calculatedBook([grid])[0]!;
}

/** The same for sheets whose formulas refer to each other. */
export function calculatedBook(grids: readonly Grid[]): readonly Grid[] {
  const workbook = new Workbook();
  const sheets = grids.map((grid) => enter(workbook, grid));
  calculateFormulas(workbook as never);
  return grids.map((grid, index) => results(sheets[index]!, grid));
}

type Sheet = ReturnType<Workbook['addWorksheet']>;

function enter(workbook: Workbook, grid: Grid): Sheet {
  const sheet = workbook.addWorksheet(grid.sheet);
  grid.formulas.forEach((row, top) =>
    row.forEach((content, left) => {
      if (content === '') return;
      const cell = sheet.getCell(grid.top + top + 1, grid.left + left + 1);
      const isFormula = typeof content === 'string' && content.startsWith('=') && grid.values[top]![left] !== content;
      cell.value = isFormula ? { formula: content.slice(1) } : content;
    }),
  );
  return sheet;
}

function results(sheet: Sheet, grid: Grid): Grid {
  const values = grid.values.map((row, top) =>
    row.map((value, left): CellValue => {
      const cell = sheet.getCell(grid.top + top + 1, grid.left + left + 1);
      return cell.formula ? resultOf(cell.result) : value;
    }),
  );
  return { ...grid, values };
}

function resultOf(result: unknown): CellValue {
  if (result === undefined || result === null) return '';
  if (typeof result === 'object' && 'error' in result) return String(result.error);
  return result as CellValue;
}

/** The result of one formula over named cells: `evaluate('=A1-B1', { A1: 3, B1: '-' })`. */
export function evaluate(formula: string, cells: Readonly<Record<string, CellValue>>): CellValue {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Ô');
  for (const [address, value] of Object.entries(cells)) if (value !== '') sheet.getCell(address).value = value;
  const cell = sheet.getCell('Z99');
  cell.value = { formula: formula.slice(1) };
  calculateFormulas(workbook as never);
  return resultOf(cell.result);
}

import type { Grid, Snapshot } from '../../../src/sheet/grid/grid';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { Book } from '../../../src/workbench/host/model/book';
import { calculateAll } from '../../../src/workbench/host/calculate/calculation';
import { newBook, type Model } from '../../../src/xlsx/edit/model';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';

/** Grids and layouts as a workbook whose formulas the host's engine has calculated. */
export function calculated(grids: readonly Grid[], layouts: readonly SheetLayout[]): Snapshot {
  const model = modelOf(grids, layouts);
  calculateAll(new Book(model, { locale: 'vi-VN', sheetWord: 'Sheet', readOnly: false }));
  return toSnapshot(model);
}

export function modelOf(grids: readonly Grid[], layouts: readonly SheetLayout[]): Model {
  const model = newBook('x');
  const put = (sheet: ReturnType<Model['addWorksheet']>, row: number, column: number, content: unknown): void => {
    if (content === '') return;
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.getCell(row + 1, column + 1).value = (isFormula ? { formula: content.slice(1) } : content) as never;
  };
  for (const { sheet: name, top, left, formulas, values } of grids) {
    const sheet = model.addWorksheet(name);
    formulas.forEach((row, r) =>
      row.forEach((content, c) => {
        const isText = content === values[r]![c] && typeof content === 'string' && content.startsWith('=');
        if (!isText) put(sheet, top + r, left + c, content);
      }),
    );
  }
  for (const { name, cells } of layouts) {
    const sheet = model.addWorksheet(name);
    for (const { row, column, content } of cells)
      put(sheet, row, column, 'formula' in content ? content.formula : content.value);
  }
  return model;
}

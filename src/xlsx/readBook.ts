import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { serial } from './cellContent';
import { fileLimits, guardWorkbook } from './guard';
import type { FileLimits } from './guard';
import { guardAreas } from './guardAreas';
import type { Model } from './model';
import { restoreValidationFormulas } from './validationFormulas';
import { WorkbookFileError } from './workbookFileError';

/**
 * Opens .xlsx bytes after the guard has looked at them.
 * @throws WorkbookFileError for anything that is no readable workbook.
 */
export async function readBook(bytes: Uint8Array, limits: FileLimits = fileLimits): Promise<Model> {
  guardWorkbook(bytes, limits);
  guardAreas(bytes);
  const model = new Workbook();
  try {
    await model.xlsx.load(bytes);
  } catch (error) {
    throw new WorkbookFileError('unreadable', null, error);
  }
  if (model.worksheets.length === 0) throw new WorkbookFileError('no-workbook', 'worksheet');
  restoreValidationFormulas(model, bytes);
  normalise(model);
  return model;
}

/** Dates become serial numbers and shared formulas stand on their own, so that every later write is local. */
function normalise(model: Model): void {
  // The library leaves views out where the file has none, against its own types.
  model.views = (model.views as typeof model.views | undefined) ?? [];
  const date1904 = model.properties.date1904 === true;
  for (const sheet of model.worksheets) {
    sheet.views = (sheet.views as typeof sheet.views | undefined) ?? [];
    keepPageNumbering(sheet);
    const shared: [Cell, string][] = [];
    const withoutResult: Cell[] = [];
    let hasResults = false;
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value: unknown = cell.value;
        if (value instanceof Date) cell.value = serial(value, date1904);
        else if (typeof value === 'object' && value !== null && 'result' in value && value.result instanceof Date) {
          cell.result = serial(value.result, date1904);
        }
        if (cell.formula !== undefined) {
          if (cell.result === undefined || cell.result === null) withoutResult.push(cell);
          else hasResults = true;
        }
        if (isSharedFormula(cell) && cell.formula !== undefined) shared.push([cell, cell.formula]);
      });
    });
    // The library reads an empty text as no result. A sheet without any result was never calculated.
    if (hasResults) for (const cell of withoutResult) cell.result = '';
    for (const [cell, formula] of shared) {
      const result = cell.result;
      cell.value = result === undefined ? { formula } : { formula, result };
    }
  }
}

/** The library fills in a first page number where the file has none, and would make every sheet start at page 1. */
function keepPageNumbering({ pageSetup }: Worksheet): void {
  const { useFirstPageNumber } = pageSetup as typeof pageSetup & { useFirstPageNumber?: boolean };
  if (useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
}

function isSharedFormula(cell: Cell): boolean {
  const { sharedFormula, shareType } = cell.model;
  return sharedFormula !== undefined || shareType === 'shared';
}

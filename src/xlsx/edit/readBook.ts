import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { serial } from './cellContent';
import { fileLimits, type FileLimits } from '../archive/fileLimits';
import { readXlsx } from '../read/readXlsx';
import type { Model } from './model';
import { restoreValidationFormulas } from './validationFormulas';
import { WorkbookFileError } from '../workbookFileError';

/** Cells that merged areas may cover: the library visits each of them. */
const mostMergedCells = 2_000_000;

/**
 * Opens .xlsx bytes for editing after the reader has passed them.
 * @throws WorkbookFileError for anything that is no readable workbook, and for what can be read but
 *   not edited.
 */
export async function readBook(bytes: Uint8Array, limits: FileLimits = fileLimits): Promise<Model> {
  const { hasMacros, mergedCells } = readXlsx(bytes, limits);
  if (hasMacros) throw new WorkbookFileError('macros');
  const crowded = mergedCells.find(({ cells }) => cells > mostMergedCells);
  if (crowded) throw new WorkbookFileError('huge-area', { place: crowded.sheet });
  const model = new Workbook();
  try {
    await model.xlsx.load(bytes);
  } catch (error) {
    throw new WorkbookFileError('not-editable', {}, error);
  }
  if (model.worksheets.length === 0) throw new WorkbookFileError('not-editable');
  restoreValidationFormulas(model, bytes);
  normalise(model);
  return model;
}

/**
 * Dates become serial numbers and shared formulas stand on their own, so that every later write is
 * local.
 */
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
    // The library reads an empty text as no result. A sheet without any result was never
    // calculated.
    if (hasResults) for (const cell of withoutResult) cell.result = '';
    for (const [cell, formula] of shared) {
      const result = cell.result;
      cell.value = result === undefined ? { formula } : { formula, result };
    }
  }
}

/**
 * The library fills in a first page number where the file has none, and would make every sheet
 * start at page 1.
 */
function keepPageNumbering({ pageSetup }: Worksheet): void {
  const { useFirstPageNumber } = pageSetup as typeof pageSetup & { useFirstPageNumber?: boolean };
  if (useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
}

function isSharedFormula(cell: Cell): boolean {
  const { sharedFormula, shareType } = cell.model;
  return sharedFormula !== undefined || shareType === 'shared';
}

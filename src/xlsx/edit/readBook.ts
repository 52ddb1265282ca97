import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import { common, type Rectangle } from '../../sheet/grid/rectangles';
import type { UsedAreas } from '../keep/cutMerges';
import { formulaAt, usedOf, valueAt } from '../../sheet/grid/gridCells';
import { cellFormula, serial } from './cellContent';
import { fileLimits, type FileLimits } from '../archive/fileLimits';
import { openXlsx, readOpened, type MergedCells } from '../read/readXlsx';
import { forEditing, keep } from './kept';
import type { Model } from './model';
import { nameFills } from './nameFills';
import { rememberNotes } from './notes';
import { restoreValidationFormulas } from './validationFormulas';
import { toFileFormula } from '../futureFunctions';
import { WorkbookFileError } from '../workbookFileError';

/**
 * Cells that merged areas may cover in what is used of a sheet: the library makes each of them, and
 * in a merged column its row as well (250,000 rows took 5 s and 280 MB, a whole column more than a
 * minute).
 */
const mostMergedCells = 250_000;
/** Merged areas of one sheet: the library holds each against all others. */
const mostMerges = 3_000;

/**
 * Opens .xlsx bytes for editing after the reader has passed them.
 * @throws WorkbookFileError for anything that is no readable workbook, and for what can be read but
 *   not edited.
 */
export async function readBook(bytes: Uint8Array, limits: FileLimits = fileLimits): Promise<Model> {
  const file = openXlsx(bytes, limits);
  const {
    snapshot: { grids, hasMacros, mergedCells },
    notes,
  } = readOpened(file);
  if (hasMacros) throw new WorkbookFileError('macros');
  const { original, reduced } = forEditing(bytes, file, usedUnderMerges(mergedCells, grids));
  const model = new Workbook();
  try {
    await model.xlsx.load(reduced);
  } catch (error) {
    throw new WorkbookFileError('not-editable', {}, error);
  }
  if (model.worksheets.length === 0) throw new WorkbookFileError('not-editable');
  restoreValidationFormulas(model, file);
  nameFills(model);
  normalise(model, grids);
  keep(model, original);
  rememberNotes(model, notes);
  return model;
}

/**
 * What is used of the sheets whose merged areas cover more than the library can open.
 * @throws WorkbookFileError where too much of them is used, or where there are too many
 */
function usedUnderMerges(merged: readonly MergedCells[], grids: readonly Grid[]): UsedAreas {
  const used = new Map<string, Rectangle | null>();
  for (const { sheet, areas, cells } of merged) {
    if (areas > mostMerges) throw new WorkbookFileError('huge-area', { place: sheet });
    if (cells <= mostMergedCells) continue;
    const grid = grids.find((one) => one.sheet === sheet);
    const frame = grid ? usedOf(grid) : null;
    const within = (grid?.merges ?? []).reduce((sum, area) => {
      const { rows, columns } = common(area, frame!) ?? { rows: 0, columns: 0 };
      return sum + rows * columns;
    }, 0);
    if (within > mostMergedCells) throw new WorkbookFileError('huge-area', { place: sheet });
    used.set(sheet, frame);
  }
  return used;
}

/**
 * Dates become serial numbers and shared formulas stand on their own, so that every later write is
 * local.
 */
function normalise(model: Model, grids: readonly Grid[]): void {
  // The library leaves views out where the file has none, against its own types.
  model.views = (model.views as typeof model.views | undefined) ?? [];
  const date1904 = model.properties.date1904 === true;
  for (const sheet of model.worksheets) {
    sheet.views = (sheet.views as typeof sheet.views | undefined) ?? [];
    keepPageNumbering(sheet);
    const grid = grids.find((one) => one.sheet === sheet.name);
    const placeOf = (cell: Cell, { top, left }: Grid) =>
      [Number(cell.row) - 1 - top, Number(cell.col) - 1 - left] as const;
    const readAt = (cell: Cell): CellValue => (grid ? valueAt(grid, ...placeOf(cell, grid)) : '');
    // The library moves texts in quotes with a shared formula, and whole columns not at all.
    const ownFormula = (cell: Cell, formula: string): string => {
      const read = grid && formulaAt(grid, ...placeOf(cell, grid));
      return !read || read === cellFormula(cell) ? formula : toFileFormula(read.slice(1));
    };
    // The library rounds dates to the millisecond; the reader has the number as it stands.
    const exact = (cell: Cell, date: Date): number => {
      const read = readAt(cell);
      return typeof read === 'number' ? read : serial(date, date1904);
    };
    const shared: [Cell, string][] = [];
    const withoutResult: Cell[] = [];
    let hasResults = false;
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value: unknown = cell.value;
        if (value instanceof Date) cell.value = exact(cell, value);
        else if (isMisread(value, readAt(cell))) cell.value = readAt(cell);
        else if (typeof value === 'object' && value !== null && 'result' in value && value.result instanceof Date) {
          cell.result = exact(cell, value.result);
        }
        if (cell.formula !== undefined) {
          if (cell.result === undefined || cell.result === null) withoutResult.push(cell);
          else hasResults = true;
        }
        if (isSharedFormula(cell) && cell.formula !== undefined) shared.push([cell, ownFormula(cell, cell.formula)]);
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
 * A constant that the library takes for another one: a number for a text, an empty text for an
 * object without anything.
 */
function isMisread(value: unknown, read: CellValue): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return (typeof value === 'string' || typeof value === 'number') && typeof read !== typeof value && read !== '';
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

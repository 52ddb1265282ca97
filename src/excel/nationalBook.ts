import type { SheetLayout } from '../sheet/sheetLayout';
import { toExcelFailure, type ExcelFailure } from './excelFailure';
import type { ExcelSession } from './session';
import { takeBack } from './takeBack';
import { writeSheets } from './writeSheets';

/** Sheets in two layers: what the formulas of the upper one read must stand first. */
export interface LayeredSheets {
  /** Province sheets, in the order of their tabs. */
  readonly below: readonly SheetLayout[];
  /** Roll-ups and lists; their tabs come first, before every other sheet of the workbook. */
  readonly above: readonly SheetLayout[];
}

export interface LayeredResult {
  readonly created: readonly string[];
  /** Everything is written, but ordering or showing the tabs failed. */
  readonly unfinished: ExcelFailure | null;
}

/**
 * Creates both layers, all or nothing: when the upper one fails, the lower one is taken back. Excel refuses a formula over a sheet that does not
 * exist, so the layers take a write of three round trips each (more only beyond 4 MB) and one for order and view.
 * @throws ExcelFailure as `writeSheets`
 */
export async function writeLayers(session: ExcelSession, { below, above }: LayeredSheets): Promise<LayeredResult> {
  const lower = await writeSheets(session, [], () => ({ create: below, fill: [], show: null }));
  try {
    const upper = await writeSheets(session, [], () => ({ create: above, fill: [], show: null }));
    return { created: [...lower.created, ...upper.created], unfinished: await toFront(session, above) };
  } catch (error) {
    // The first failure is the one to tell; sheets that could not be taken back stand under their own names and are seen.
    await takeBack(session, lower.written).catch(() => undefined);
    throw error;
  }
}

/** Order and view in a trip of their own: nothing of what is written depends on it. */
async function toFront(session: ExcelSession, sheets: readonly SheetLayout[]): Promise<ExcelFailure | null> {
  try {
    await session.run(async (context) => {
      const { worksheets } = context.workbook;
      sheets.forEach(({ name }, position) => (worksheets.getItem(name).position = position));
      if (sheets[0]) worksheets.getItem(sheets[0].name).activate();
      await context.sync();
    });
    return null;
  } catch (error) {
    return toExcelFailure(error);
  }
}

import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import type { ExcelSession } from '../door/session';
import { writeSheets, type WriteResult } from './writeSheets';

/** Sheets in two layers: what the formulas of the upper one read must stand first. */
export interface LayeredSheets {
  /** Province sheets, in the order of their tabs. */
  readonly below: readonly SheetLayout[];
  /** Roll-ups and lists; their tabs come first, before every other sheet of the workbook. */
  readonly above: readonly SheetLayout[];
}

/**
 * Creates both layers in one operation, all or nothing: Excel refuses a formula over a sheet that does not exist, so the lower layer gets its names
 * before the upper one is made. Three round trips, more only beyond 4 MB.
 * @throws ExcelFailure as `writeSheets`
 */
export function writeLayers(session: ExcelSession, { below, above }: LayeredSheets): Promise<WriteResult> {
  return writeSheets(session, [], () => ({ create: below, above, fill: [], show: above[0]?.name ?? null }));
}

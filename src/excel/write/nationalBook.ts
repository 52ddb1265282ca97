import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import type { ExcelSession } from '../door/session';
import { loadFrame } from '../read/workbookFrame';
import { findBlankSheet } from './blankSheet';
import { openNewWorkbook } from './newWorkbook';
import { writeSheets, type WriteResult } from './writeSheets';

/** Sheets in two layers: what the formulas of the upper one read must stand first. */
export interface LayeredSheets {
  /** Province sheets, in the order of their tabs. */
  readonly below: readonly SheetLayout[];
  /** Roll-ups and lists; their tabs come first, before every other sheet of the workbook. */
  readonly above: readonly SheetLayout[];
}

/**
 * Where the national book went: into the open workbook, which nobody had touched; into a new one;
 * or nowhere, because Excel opened none.
 */
export type NationalPlace = 'here' | 'new' | 'nowhere';

/** The national book in the two forms that it can be written in; each is made when it is wanted. */
export interface NationalForms {
  /** For an open workbook that has these sheets. */
  readonly layers: (taken: readonly string[]) => Promise<LayeredSheets>;
  /** As .xlsx bytes. */
  readonly file: () => Promise<Uint8Array>;
}

/**
 * Writes the national book where it can do no harm. Its province sheets beside those of a
 * department would belong to that department's submission and break its seal, so the open workbook
 * is only written into while nobody has ever touched it; else Excel opens a new one.
 * @throws ExcelFailure as `writeSheets`; that Excel opens no new workbook is no failure but
 *   `nowhere`
 */
export async function writeNational(session: ExcelSession, { layers, file }: NationalForms): Promise<NationalPlace> {
  const fresh = await session.run(async (context) => findBlankSheet(context, await loadFrame(context)));
  if (fresh) {
    await writeLayers(session, await layers([fresh.name]));
    return 'here';
  }
  const bytes = await file();
  try {
    await openNewWorkbook(bytes);
    return 'new';
  } catch {
    return 'nowhere';
  }
}

/**
 * Creates both layers in one operation, all or nothing: Excel refuses a formula over a sheet that
 * does not exist, so the lower layer gets its names before the upper one is made. Three round
 * trips, more only beyond 4 MB.
 * @throws ExcelFailure as `writeSheets`
 */
export function writeLayers(session: ExcelSession, { below, above }: LayeredSheets): Promise<WriteResult> {
  return writeSheets(session, [], () => ({
    create: below,
    above,
    fill: [],
    show: above[0]?.name ?? null,
    instead: true,
  }));
}

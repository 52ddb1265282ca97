import { buildLiveSheet, isLiveSheet, isLiveSheetEdited } from '../../checks/live/liveSheet';
import { liveTexts } from '../../checks/live/liveTexts';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { Book } from '../../sheet/province/report';
import { freeName } from '../../sheet/province/sheetName';
import { removeOwnSheets, sortOwnSheets, type OwnSheets } from './removeSheet';
import type { ExcelSession } from '../door/session';
import type { WritePlan } from './writeSheets';

const mayGo = (grid: Grid): boolean => !isLiveSheetEdited(grid);

/**
 * The sheets of live checks in a workbook: those that a new one replaces, and those that stay
 * because of an edit or a formula that reads them.
 */
export function liveSheetsOf(snapshot: Snapshot): OwnSheets {
  return sortOwnSheets(snapshot, isLiveSheet, mayGo);
}

/** Removes the sheets of live checks that nobody has typed into. */
export function removeLiveSheets(session: ExcelSession): Promise<OwnSheets> {
  return removeOwnSheets(session, isLiveSheet, mayGo);
}

/** What is to be written, and what a person is told of it. */
export interface LivePlan extends WritePlan {
  /** Null where the workbook has nothing that could be checked. */
  readonly made: string | null;
  readonly checks: number;
  /** Former sheets that stay. */
  readonly kept: readonly string[];
}

/**
 * The sheet of live checks in the place of the former ones. `snapshot` holds these at least;
 * `sheets` names all of the workbook.
 */
export function planLive(
  { snapshot, sheets }: { readonly snapshot: Snapshot; readonly sheets: readonly string[] },
  book: Book,
  catalogue: Catalogue,
): LivePlan {
  const { removed, kept } = liveSheetsOf(snapshot);
  const name = freeName(
    liveTexts.sheet.vi,
    sheets.filter((sheet) => !removed.includes(sheet)),
  );
  const live = buildLiveSheet(book, catalogue, name);
  if (!live) return { create: [], fill: [], show: null, made: null, checks: 0, kept };
  return {
    create: [live.layout],
    fill: [],
    show: name,
    replaces: removed,
    made: name,
    checks: live.checks.length,
    kept,
  };
}

import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { Rectangle } from '../../sheet/grid/rectangles';
import { refusal } from '../door/excelFailure';
import { gridsOf, isUnbounded, queueContents, readGrids } from './readGrids';
import { loadPlace, rectangleOf } from './places';
import type { ExcelSession } from '../door/session';
import { loadFrame, namesOf, sheetMembers, type WorkbookFrame } from './workbookFrame';

/** A workbook at one moment. */
export interface WorkbookState extends Pick<
  WorkbookFrame,
  'sheets' | 'ids' | 'visible' | 'structureProtected' | 'readOnly'
> {
  /** The wanted sheets that exist and hold a value; blank sheets give no grid. */
  readonly snapshot: Snapshot;
}

/**
 * Reads the whole workbook. Writes nothing, works on protected sheets and takes 1 + ⌈payload / 4
 * MB⌉ round trips, two for the workbooks of one department. `only` leaves out the contents of all
 * other sheets. Input rules come with the first of them; a rule that a person removes by itself
 * raises no event and is seen at the next reading.
 */
export function readWorkbook(session: ExcelSession, only?: readonly string[]): Promise<WorkbookState> {
  return session.run((context) => loadWorkbook(context, { ...(only ? { only } : {}) }));
}

/** What of a workbook is read: everything unless said otherwise. */
export interface WhatIsRead {
  readonly only?: readonly string[];
  /** How much of the used range of a sheet is read. */
  readonly shorten?: (sheet: string, area: Rectangle) => Rectangle;
}

/** Somebody may rename a sheet between two round trips; nobody does it time and again. */
const mostReadings = 3;

/**
 * The same within a run. A sheet that is renamed or deleted between the round trips makes it read
 * again; rejects with `sheetGone` when that does not end.
 */
export async function loadWorkbook(
  context: Excel.RequestContext,
  { only, shorten = (_, area) => area }: WhatIsRead = {},
): Promise<WorkbookState> {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const { used, ruled, entries, file, ...frame } = await loadFrame(context);
    const wanted = new Map(
      [...used].flatMap(([sheet, area]) =>
        (only?.includes(sheet) ?? true) ? [[sheet, shorten(sheet, area)] as const] : [],
      ),
    );
    const grids = await readGrids(context, wanted);
    if (grids.length === wanted.size)
      return {
        ...frame,
        snapshot: { grids: grids.map((grid) => withRules(grid, ruled.get(grid.sheet))), sheets: entries, file },
      };
  }
  throw refusal('sheetGone');
}

/** A grid that tells its input rules where they are known. */
export function withRules(grid: Grid, inputRules: readonly Rectangle[] | undefined): Grid {
  return inputRules ? { ...grid, inputRules } : grid;
}

/** What the checks read of a workbook: `readWorkbook` without its outside. */
export async function readSnapshot(session: ExcelSession, only?: readonly string[]): Promise<Snapshot> {
  const { snapshot } = await readWorkbook(session, only);
  return snapshot;
}

/**
 * All names, the workbook's protection and the contents of a few sheets known by name, in one round
 * trip and therefore only for sheets of common size (one used from edge to edge costs more). Does
 * not tell input rules, since it serves writing. Relies on a null object's null object being null,
 * as Office.js has it.
 */
export function readState(session: ExcelSession, names: readonly string[]): Promise<WorkbookState> {
  return session.run((context) => loadState(context, names));
}

/** The same within a run. */
export async function loadState(context: Excel.RequestContext, names: readonly string[]): Promise<WorkbookState> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load(sheetMembers);
  protection.load('protected');
  workbook.load('readOnly');
  const ranges = names.map((name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    loadPlace(used);
    return queueContents(used);
  });
  await context.sync();
  const { entries, ...named } = namesOf(worksheets);
  const wide = new Map(
    names.flatMap((name, index) => (isUnbounded(ranges[index]!) ? [[name, rectangleOf(ranges[index]!)] as const] : [])),
  );
  const grids = [...names.flatMap((name, index) => gridsOf(name, ranges[index]!)), ...(await readGrids(context, wide))];
  return {
    ...named,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    snapshot: { grids, sheets: entries },
  };
}

import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { applyWrite } from './applyWrite';
import { standingOf } from '../undo/cellStanding';
import { findBlankSheet, type BlankSheet } from './blankSheet';
import { drawMet } from './collisions';
import { deleteSheet } from './deleteSheet';
import { refusal, toExcelFailure } from '../door/excelFailure';
import type { ExcelFailure } from '../door/excelFailure';
import { keepFinished, type AddedRows, type Purpose } from '../undo/finished';
import { protectionOptions } from '../marks/protection';
import { loadState, loadWorkbook, readWorkbook } from '../read/readSnapshot';
import type { WorkbookState } from '../read/readSnapshot';
import type { ExcelSession } from '../door/session';
import { folded } from '../door/sheetNames';
import { filledSheets, missingSheets, missingWrites } from '../undo/again';
import { nothingSpared, type CellPlace, type Spared } from '../undo/spared';
import { takeBack } from '../undo/takeBack';
import { temporaryNames } from './temporarySheets';
import { close, runWrite, transact, type Conclusion } from '../undo/transaction';
import { sortWrites } from './writeCells';
import {
  drawBack,
  drawForward,
  isBeyondReturn,
  isWhole,
  renaming,
  tracesOf,
  type Collided,
  type WrittenSheets,
} from './writtenSheets';

/** What is to be written in one operation. */
export interface WritePlan {
  /** New sheets in the order of their tabs; none may exist. */
  readonly create: readonly SheetLayout[];
  /** New sheets whose formulas read those of `create`; their tabs come before every other. */
  readonly above?: readonly SheetLayout[];
  /**
   * Values for existing sheets; cells that show anything else than they may are left alone and
   * named in the result.
   */
  readonly fill: readonly CellWrite[];
  /** The sheet to bring to the front afterwards. */
  readonly show: string | null;
  /**
   * Sheets that the new ones take the place of; one of the same name gets the same tab. Taking back
   * does not give them back: what is not derived goes through `replaceSheets`.
   */
  readonly replaces?: readonly string[];
  /** Whether the blank sheet that a new workbook came with goes; taking back gives it again. */
  readonly instead?: boolean;
  /** What it is for, where that is told instead of the cells. */
  readonly purpose?: Purpose;
  /** Rows that `fill` adds to tables, told as rows instead of cells. */
  readonly rows?: readonly AddedRows[];
}

export interface WriteResult {
  readonly created: readonly string[];
  readonly filled: readonly CellWrite[];
  /** Not written, because the cells show something else by now. */
  readonly kept: readonly CellWrite[];
  /** Everything is written, but protecting, ordering or showing the sheets failed. */
  readonly unfinished: ExcelFailure | null;
  /** What was done, to be handed to `takeBack`. */
  readonly written: WrittenSheets;
}

/**
 * Creates sheets and fills cells, all or nothing, in three round trips (more only beyond 4 MB): one
 * reads the sheets named in `reads` and lets `plan` decide on what stands there now; one builds
 * everything under temporary names and renames last; one protects and shows. Whatever fails before
 * the last takes back what was made. A round trip that is lost altogether leaves the question open
 * (the failure's `isOpen`): `settleUnfinished`, or the next write, finds out and finishes or takes
 * back. What was done is kept for `lastFinished`, or told to `finished` instead.
 *
 * Cells that somebody else has edited between reading and writing get that edit back and are
 * counted among those kept.
 *
 * Rejects with `sheetExists`, `sheetGone`, `readOnly` and `protectedWorkbook` before anything is
 * written where that can be known.
 */
export function writeSheets(
  session: ExcelSession,
  reads: readonly string[],
  plan: (state: WorkbookState) => WritePlan | Promise<WritePlan>,
  finished?: (written: WrittenSheets) => void,
): Promise<WriteResult> {
  return runWrite(session, async (context) => {
    const before = await loadState(context, reads);
    const { create, above = [], fill, show, replaces = [], instead = false, ...told } = await plan(before);
    const all = [...create, ...above];
    refuseImpossible(before, all, fill, replaces);
    const { open, taken } = sortWrites(fill, before.snapshot);
    let written: WrittenSheets = {
      create: all,
      upper: above.length > 0 ? create.length : 0,
      temporary: temporaryNames(all),
      replaced: replaces.flatMap((name) => before.ids[before.sheets.indexOf(name)] ?? []),
      filled: open,
      before,
    };
    await transact(session, context, {
      apply: async () => {
        const collided = await applyWrite(context, written);
        if (!collided) return;
        written = { ...written, filled: open.filter((write) => !collided.writes.includes(write)), collided };
        drawMet(context, collided);
        await context.sync();
      },
      conclude: () => concludeWrite(context, written),
      finished: () => {
        if (finished) finished(written);
        else keep(session, written, told);
      },
    });
    // At the very last, and never where nothing was made: what somebody types meanwhile is seen.
    const blank = instead && all.length > 0 ? await findBlankSheet(context, before) : null;
    const tabs = tabsOf(all, replaces, before);
    const unfinished = await finishLooks(context, { all, above, show, tabs, blank });
    if (blank && !unfinished) written = { ...written, blank };
    close(session);
    const kept = [...taken, ...(written.collided?.writes ?? [])];
    return { created: all.map(({ name }) => name), filled: written.filled, kept, unfinished, written };
  });
}

/** How a write is told, beside its sheets. */
type Told = Pick<WritePlan, 'purpose' | 'rows'>;

function keep(session: ExcelSession, written: WrittenSheets, told: Told): void {
  const { create, filled } = written;
  if (create.length === 0 && filled.length === 0) return;
  const { purpose, rows = [] } = told;
  const cells = filled.filter(({ sheet }) => !rows.some((one) => one.sheet === sheet));
  keepFinished(session, {
    deed: {
      kind: 'written',
      created: create.map(({ name }) => name),
      filled: [...new Set(cells.map(({ sheet }) => sheet))],
      cells: cells.length,
      ...(rows.length > 0 ? { rows } : {}),
      ...(purpose ? { purpose } : {}),
    },
    takeBack: (taken) => takeBack(session, written, taken),
    again: () => writeAgain(session, written, told),
  });
}

/**
 * Makes and fills once more what does not stand; what was edited in between is left alone. A sheet
 * that is renamed just then was not read and would be left out of half of it: rejects with
 * `sheetGone` before anything is written.
 */
async function writeAgain(session: ExcelSession, written: WrittenSheets, told: Told): Promise<Spared> {
  const now = await readWorkbook(session);
  const { create, upper } = missingSheets(written, now);
  const reads = filledSheets(written, now);
  let edited: readonly CellPlace[] = [];
  const { kept } = await writeSheets(session, reads, (state) => {
    const unread = filledSheets(written, state).find((sheet) => !reads.includes(sheet));
    if (unread !== undefined) throw refusal('sheetGone', unread);
    const again = missingWrites(written, state);
    edited = again.edited;
    return {
      create: create.slice(0, upper),
      above: create.slice(upper),
      fill: again.fill,
      show: create[0]?.name ?? null,
      instead: written.blank !== undefined,
      ...told,
    };
  });
  return { cells: [...edited, ...kept.map(({ sheet, address }) => ({ sheet, address }))], sheets: [] };
}

/**
 * Looks how far a write came: a whole one is left as it is, one that cannot go back is finished,
 * any other is taken back.
 */
async function concludeWrite(context: Excel.RequestContext, written: WrittenSheets): Promise<Conclusion> {
  const now = await loadWorkbook(context);
  const traces = tracesOf(written, now);
  if (written.collided) {
    drawMet(context, stillThere(written, written.collided, now), renaming(written.before, now));
    await context.sync();
  }
  if (isWhole(written, traces, now)) return { outcome: 'finished', spared: nothingSpared };
  if (isBeyondReturn(written, traces, now)) {
    drawForward(context, written, traces, now);
    await context.sync();
    return { outcome: 'finished', spared: nothingSpared };
  }
  const spared = drawBack(context, written, traces, now);
  await context.sync();
  return { outcome: 'asBefore', spared };
}

/** Of writes that met somebody else's edit, those that still show what was written over it. */
function stillThere({ before }: WrittenSheets, { writes, found }: Collided, now: WorkbookState): Collided {
  const sheetNow = renaming(before, now);
  const standing = writes.filter((write) => {
    const sheet = sheetNow(write.sheet);
    return (
      sheet !== null &&
      standingOf(write, { before: { snapshot: found }, filled: writes }, now.snapshot, sheet) === 'written'
    );
  });
  return { writes: standing, found };
}

function refuseImpossible(
  state: WorkbookState,
  create: readonly SheetLayout[],
  fill: readonly CellWrite[],
  replaces: readonly string[],
): void {
  const present = new Set(state.sheets.map(folded));
  const staying = new Set(state.sheets.filter((name) => !replaces.includes(name)).map(folded));
  if ((create.length > 0 || fill.length > 0) && state.readOnly) throw refusal('readOnly');
  if (create.length > 0 && state.structureProtected) throw refusal('protectedWorkbook');
  const taken = create.find(({ name }) => staying.has(folded(name)));
  if (taken) throw refusal('sheetExists', taken.name);
  const gone = [...fill.map(({ sheet }) => sheet), ...replaces].find((sheet) => !present.has(folded(sheet)));
  if (gone !== undefined) throw refusal('sheetGone', gone);
}

/** New sheets that have the name of one that they replace, from left to right, with its place. */
function tabsOf(
  create: readonly SheetLayout[],
  replaces: readonly string[],
  { sheets }: WorkbookState,
): readonly (readonly [name: string, position: number])[] {
  return create
    .filter(({ name }) => replaces.includes(name))
    .map(({ name }) => [name, sheets.indexOf(name)] as const)
    .sort(([, one], [, other]) => one - other);
}

/**
 * Protection, order and view in a batch of their own: protecting clears Excel's undo list, and
 * nothing of what is written depends on them.
 */
async function finishLooks(
  context: Excel.RequestContext,
  {
    all,
    above,
    show,
    tabs,
    blank,
  }: Pick<WritePlan, 'show'> & {
    readonly all: readonly SheetLayout[];
    readonly above: readonly SheetLayout[];
    readonly tabs: readonly (readonly [name: string, position: number])[];
    readonly blank: BlankSheet | null;
  },
): Promise<ExcelFailure | null> {
  const { worksheets } = context.workbook;
  for (const { name, protect } of all) {
    if (protect) worksheets.getItem(name).protection.protect(protectionOptions);
  }
  for (const [name, position] of tabs) worksheets.getItem(name).position = position;
  above.forEach(({ name }, position) => (worksheets.getItem(name).position = position));
  if (show !== null) worksheets.getItem(show).activate();
  if (blank) deleteSheet(worksheets.getItem(blank.id));
  try {
    await context.sync();
    return null;
  } catch (error) {
    return toExcelFailure(error);
  }
}

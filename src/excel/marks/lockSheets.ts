import type { CellPosition } from '../../sheet/grid/address';
import { onAreas } from '../write/areas';
import { keepFinished } from '../undo/finished';
import { readProtection, type Protected } from './protection';
import { askReadOnly } from '../door/readOnly';
import type { ExcelSession } from '../door/session';
import { folded } from '../door/sheetNames';
import { nothingSpared, type Spared } from '../undo/spared';
import { close, runWrite, transact, type Conclusion } from '../undo/transaction';

/** Cells of a sheet that stay open to typing while nothing is sealed. */
export interface OpenCells {
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
}

/** What a sealed sheet leaves open: looking at it. */
const sealedOptions: Excel.WorksheetProtectionOptions = { allowFormatColumns: true };

/**
 * Locks everything that sheets hold and protects them, without a password (a guard against
 * accidents, which a person can lift in Excel as well), or lifts that again and opens the named
 * cells: all or nothing, in three round trips, two of them for protection alone, because it clears
 * Excel's undo list. Rejects where somebody has set a password.
 */
export async function setLocks(
  session: ExcelSession,
  sheets: readonly string[],
  open: readonly OpenCells[],
  wanted: boolean,
): Promise<void> {
  await change(session, { sheets, open, wanted }, (former) => {
    keepFinished(session, {
      deed: { kind: wanted ? 'locked' : 'unlocked' },
      takeBack: (taken) => change(session, { sheets, open, wanted: !wanted, former }, taken),
      again: async () => {
        await setLocks(session, sheets, open, wanted);
        return nothingSpared;
      },
    });
  });
}

interface LockChange {
  readonly sheets: readonly string[];
  readonly open: readonly OpenCells[];
  readonly wanted: boolean;
  /** What protection stood before an operation that is taken back. */
  readonly former?: readonly Protected[];
}

function change(
  session: ExcelSession,
  wish: LockChange,
  finished: (before: readonly Protected[]) => void,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    const refuseReadOnly = askReadOnly(context);
    const before = await readProtection(context, wish.sheets);
    refuseReadOnly();
    await transact(session, context, {
      apply: () => apply(context, targetOf(wish), before),
      conclude: () => conclude(context, wish, before),
      finished: () => finished(before),
    });
    close(session);
    return nothingSpared;
  });
}

/** How locks and protection are to stand. */
interface Target {
  /** Every cell locked; else the named ones open. */
  readonly locked: boolean;
  readonly open: readonly OpenCells[];
  readonly guards: readonly Pick<Protected, 'name' | 'options'>[];
}

function targetOf({ sheets, open, wanted, former = [] }: LockChange): Target {
  const guards = wanted ? sheets.map((name) => ({ name, options: sealedOptions })) : guardsOf(former);
  return { locked: wanted, open, guards };
}

function guardsOf(sheets: readonly Protected[]): readonly Protected[] {
  return sheets.filter(({ isProtected }) => isProtected);
}

async function apply(
  context: Excel.RequestContext,
  { locked, open, guards }: Target,
  now: readonly Protected[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const present = new Set(now.map(({ name }) => folded(name)));
  // A protected sheet lets nobody change its locks.
  for (const { name } of guardsOf(now)) worksheets.getItem(name).protection.unprotect();
  if (locked) {
    for (const { name } of now) {
      const used = worksheets.getItem(name).getUsedRange();
      used.format.protection.locked = true;
      used.untrack();
    }
  } else {
    drawOpen(
      context,
      open.filter(({ sheet }) => present.has(folded(sheet))),
    );
  }
  await context.sync();
  for (const { name, options } of guards) {
    if (present.has(folded(name))) worksheets.getItem(name).protection.protect(options);
  }
  await context.sync();
}

function drawOpen(context: Excel.RequestContext, open: readonly OpenCells[]): void {
  for (const { sheet, cells } of open) {
    onAreas(context.workbook.worksheets.getItem(sheet), cells, ({ format }) => (format.protection.locked = false));
  }
}

/** Leaves it where it is done; else puts locks and protection back as they were. */
async function conclude(
  context: Excel.RequestContext,
  wish: LockChange,
  before: readonly Protected[],
): Promise<Conclusion> {
  const now = await readProtection(context, wish.sheets);
  const target = targetOf(wish);
  if (now.length > 0 && stands(target, now)) {
    // Protection may have gone and the cells not have been opened yet.
    if (!target.locked && target.guards.length === 0) {
      drawOpen(
        context,
        target.open.filter(({ sheet }) => now.some(({ name }) => folded(name) === folded(sheet))),
      );
      await context.sync();
    }
    return { outcome: 'finished', spared: nothingSpared };
  }
  const former: Target = { locked: !wish.wanted, open: wish.open, guards: guardsOf(before) };
  await apply(context, former, now);
  return { outcome: 'asBefore', spared: nothingSpared };
}

function stands({ guards }: Target, now: readonly Protected[]): boolean {
  return now.every(({ name, isProtected, options }) => {
    const guard = guards.find((one) => one.name === name);
    return guard ? isProtected && options.allowFormatCells === (guard.options.allowFormatCells ?? false) : !isProtected;
  });
}

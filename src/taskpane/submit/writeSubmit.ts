import type { Explanation, Waiver } from '../../checks/explanation';
import { setLocks } from '../../excel/marks/lockSheets';
import { readWorkbook, type WorkbookState } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { asOne, type Purpose } from '../../excel/undo/finished';
import { writeSheets } from '../../excel/write/writeSheets';
import type { Signing } from '../../submission/cover/coverSheet';
import { planNotes, waiverCells } from '../../submission/notes/notesSheet';
import type { SheetPlan } from '../../submission/sheetPlan';
import { PreviewOutdated } from '../failures';
import { judge, type SubmitReading } from './readSubmit';

/**
 * Writes what `plan` makes of the workbook as it stands now, all or nothing. Every sheet is read
 * again; where one came or went meanwhile, a cell that is to be written over was changed, or there
 * is no plan any more, nothing is written and the failure's cause is PreviewOutdated.
 */
async function write(
  session: ExcelSession,
  purpose: Purpose,
  plan: (state: WorkbookState) => SheetPlan | Promise<SheetPlan | null>,
): Promise<void> {
  const { sheets } = await readWorkbook(session, []);
  await writeSheets(session, sheets, async (state) => {
    if (state.sheets.join('\n') !== sheets.join('\n')) throw new PreviewOutdated();
    const planned = await plan(state);
    if (!planned) throw new PreviewOutdated();
    return { ...planned, show: null, purpose };
  });
}

/** Writes one explanation of exactly the numbers that were on show; all must still stand there. */
export function writeExplanation(
  session: ExcelSession,
  fingerprints: readonly string[],
  explanation: Explanation,
): Promise<void> {
  return write(session, 'explained', (state) =>
    judge('explanation', { sheets: state.sheets, fingerprints, explanation }, state),
  );
}

/** Writes a waiver; `title` says in words what the rule is. */
export function writeWaiver(session: ExcelSession, waiver: Waiver, title: string): Promise<void> {
  return write(session, 'waived', ({ snapshot, sheets }) => planNotes(snapshot, sheets, [waiverCells(waiver, title)]));
}

/** Writes names and days to the cover, which is made where it is missing. */
export function writeSignatures(session: ExcelSession, signings: readonly Signing[]): Promise<void> {
  return write(session, 'signed', (state) => judge('signatures', { sheets: state.sheets, signings }, state));
}

/**
 * Reads everything again and seals it; what stands in the way by then is the failure's cause
 * (PreviewOutdated).
 */
export function writeSeal(session: ExcelSession, by: string, at: string): Promise<void> {
  return write(session, 'sealed', (state) => judge('seal', { sheets: state.sheets, by, at }, state));
}

/** Seals and protects every sheet: one deed. */
export function sealAndLock(session: ExcelSession, by: string, at: string, reading: SubmitReading): Promise<void> {
  return asOne(session, { kind: 'sealedAndLocked' }, async () => {
    await writeSeal(session, by, at);
    await lock(session, reading);
  });
}

/** Protects every sheet, all its cells locked. */
export async function lock(session: ExcelSession, reading: SubmitReading): Promise<void> {
  const open = await judge('openCells', null, reading);
  const { sheets } = await readWorkbook(session, []);
  await setLocks(session, sheets, open, true);
}

/** Lifts the protection and opens the cells that belong to the department. */
export async function unlock(session: ExcelSession, reading: SubmitReading): Promise<void> {
  const { locked } = reading;
  const open = (await judge('openCells', null, reading)).filter(({ sheet }) => locked.includes(sheet));
  await setLocks(session, locked, open, false);
}

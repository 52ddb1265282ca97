import { setLocks, type OpenCells } from '../../excel/lockSheets';
import { readWorkbook, type WorkbookState } from '../../excel/readSnapshot';
import type { ExcelSession } from '../../excel/session';
import { writeSheets } from '../../excel/writeSheets';
import type { Explanation, Waiver } from '../../checks/explanation';
import { rulesVersion } from '../../checks/rules';
import { parseAddress } from '../../sheet/address';
import { isInputRole } from '../../sheet/formulas';
import { columns } from '../../sheet/columns';
import type { Book } from '../../sheet/report';
import { planSignatures } from '../../submission/cover/coverWrites';
import type { Signing } from '../../submission/cover/coverSheet';
import { fingerprintOf } from '../../submission/notes/fingerprint';
import { explanationCells, planNotes, waiverCells } from '../../submission/notes/notesSheet';
import { planSeal, sealRefusal } from '../../submission/seal/sealPlan';
import type { SheetPlan } from '../../submission/sheetPlan';
import { PreviewOutdated } from '../failures';
import { judge, type SubmitReading } from './readSubmit';

/**
 * Writes what `plan` makes of the workbook as it stands now, all or nothing. Every sheet is read again; where one came or went meanwhile, or a cell that is
 * to be written over was changed, nothing is written and the failure's cause is PreviewOutdated.
 */
async function write(session: ExcelSession, plan: (state: WorkbookState) => SheetPlan): Promise<void> {
  const { sheets } = await readWorkbook(session, []);
  await writeSheets(session, sheets, (state) => {
    if (state.sheets.join('\n') !== sheets.join('\n')) throw new PreviewOutdated();
    return { ...plan(state), show: null };
  });
}

/** Writes an explanation of exactly the numbers that were on show; they must still stand there. */
export function writeExplanation(session: ExcelSession, fingerprint: string, explanation: Explanation): Promise<void> {
  return write(session, (state) => {
    const { gate } = judge(state).submission;
    const found = [...gate.unexplained, ...gate.explained].find(
      ({ finding, report }) => fingerprintOf(finding, report) === fingerprint,
    );
    if (!found) throw new PreviewOutdated();
    return planNotes(state.snapshot, state.sheets, [explanationCells(found.finding, found.report, explanation)]);
  });
}

/** Writes a waiver; `title` says in words what the rule is. */
export function writeWaiver(session: ExcelSession, waiver: Waiver, title: string): Promise<void> {
  return write(session, ({ snapshot, sheets }) => planNotes(snapshot, sheets, [waiverCells(waiver, title)]));
}

/** Writes names and days to the cover, which is made where it is missing. */
export function writeSignatures(session: ExcelSession, signings: readonly Signing[]): Promise<void> {
  return write(session, (state) => {
    const unit = judge(state).book.reports[0]?.template?.reportingUnit.vi ?? '';
    return planSignatures(state.snapshot, state.sheets, signings, unit);
  });
}

/** Reads everything again and seals it; what stands in the way by then is the failure's cause (PreviewOutdated). */
export function writeSeal(session: ExcelSession, by: string, at: string): Promise<void> {
  return write(session, (state) => {
    const { book, submission } = judge(state);
    const request = { ...state, book, gate: submission.gate, rules: rulesVersion, by, at };
    if (sealRefusal(request)) throw new PreviewOutdated();
    return planSeal(request);
  });
}

/** Protects every sheet, all its cells locked. */
export async function lock(session: ExcelSession, { book }: SubmitReading): Promise<void> {
  const { sheets } = await readWorkbook(session, []);
  await setLocks(session, sheets, openCells(book), true);
}

/** Lifts the protection and opens the cells that belong to the department. */
export function unlock(session: ExcelSession, { book, locked }: SubmitReading): Promise<void> {
  const open = openCells(book).filter(({ sheet }) => locked.includes(sheet));
  return setLocks(session, locked, open, false);
}

/** Inputs and notes of province sheets. */
function openCells({ reports }: Book): readonly OpenCells[] {
  const open = columns.filter(({ role }) => isInputRole(role) || role === 'note').map(({ symbol }) => symbol);
  return reports.map(({ sheet, rows }) => ({
    sheet,
    cells: rows.flatMap((row) =>
      open.flatMap((symbol) => {
        const cell = row.cells.get(symbol);
        return cell?.formula === null ? [parseAddress(cell.address)!] : [];
      }),
    ),
  }));
}

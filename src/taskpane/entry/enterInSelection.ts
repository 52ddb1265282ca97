import { refusal } from '../../excel/door/excelFailure';
import { readSelection } from '../../excel/door/select';
import { shippedLists } from '../../indicators/shippedLists';
import type { ExcelSession } from '../../excel/door/session';
import { writeSheets } from '../../excel/write/writeSheets';
import type { OpenStatus } from '../../sheet/entry/statusEntry';
import type { EntryPlan } from '../../sheet/entry/markEntry';
import type { SheetArea } from '../../sheet/entry/selectedCells';
import { readBook } from '../../sheet/readBook';
import type { Book } from '../../sheet/province/report';

/** What was entered, and what was planned. */
export interface Entered<Plan extends EntryPlan> {
  readonly sheet: string;
  readonly plan: Plan;
  /** Cells that were filled. */
  readonly cells: number;
}

/**
 * Enters something in the selected cells: reads the selection and its sheet, and fills what the
 * plan names and is still blank, all or nothing.
 * @throws ExcelFailure
 */
export async function enterInSelection<Plan extends EntryPlan>(
  session: ExcelSession,
  planFor: (book: Book, area: SheetArea) => Plan,
): Promise<Entered<Plan>> {
  const area = await readSelection(session);
  let plan: Plan | null = null;
  const { filled } = await writeSheets(session, [area.sheet], ({ snapshot, sheets }) => {
    if (!sheets.includes(area.sheet)) throw refusal('sheetGone', area.sheet);
    const lists = shippedLists();
    plan = planFor(readBook(snapshot, lists), area);
    return { create: [], fill: plan.writes, show: null };
  });
  return { sheet: area.sheet, plan: plan!, cells: filled.length };
}

/**
 * Puts words at the end of notes that a person has seen and agreed to; a note that was changed
 * meanwhile is left alone. Gives the number of notes written.
 * @throws ExcelFailure
 */
export async function appendNotes(session: ExcelSession, open: readonly OpenStatus[]): Promise<number> {
  const writes = open.flatMap(({ longer }) => longer ?? []);
  const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
  const { filled } = await writeSheets(session, sheets, () => ({ create: [], fill: writes, show: null }));
  return filled.length;
}

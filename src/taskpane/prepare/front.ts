import { frontSheet } from '../../excel/door/select';
import type { ExcelSession } from '../../excel/door/session';
import { readWorkbook } from '../../excel/read/readSnapshot';
import { keyText } from '../../indicators/provinces/provinceList';
import { shippedLists } from '../../indicators/shippedLists';
import type { Snapshot } from '../../sheet/grid/grid';
import { readBook } from '../../sheet/readBook';
import { resolveSelection, type Selection } from './selection';

/** A province sheet, and the choice that it would come of. */
export interface Front {
  readonly sheet: string;
  readonly choice: Selection;
}

/**
 * The province sheet in front; null where another stands there. Two round trips, one sheet.
 * @throws ExcelFailure
 */
export async function readFront(session: ExcelSession): Promise<Front | null> {
  const sheet = await frontSheet(session);
  const { snapshot } = await readWorkbook(session, [sheet]);
  return frontOf(snapshot);
}

/** The choice that the first province sheet of a snapshot would come of; null without one. */
export function frontOf(snapshot: Snapshot): Front | null {
  const [report] = readBook(snapshot, shippedLists()).reports;
  if (!report) return null;
  const { province, year, status } = report.head;
  if (!province || year === null) return null;
  const form = report.template?.id ?? null;
  const choice = { province: province.name.vi, year, form, blank: false, status: status ?? 'estimate' } as const;
  // A name that its year does not know is none that can be chosen.
  return resolveSelection(choice).province ? { sheet: report.sheet, choice } : null;
}

/** Whether a choice is already about the sheet in front; where its form is not known, any form. */
export function isAbout(choice: Selection, front: Front['choice']): boolean {
  const [own, other] = [resolveSelection(choice), resolveSelection(front)];
  return (
    choice.year === front.year &&
    own.province !== null &&
    keyText(own.province) === keyText(other.province!) &&
    (front.form === null || front.form === (choice.form ?? own.form?.id))
  );
}

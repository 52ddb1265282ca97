import { frontSheet } from '../../excel/door/select';
import type { ExcelSession } from '../../excel/door/session';
import { readWorkbook } from '../../excel/read/readSnapshot';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { shippedLists } from '../../indicators/shippedLists';
import type { Snapshot } from '../../sheet/grid/grid';
import { readBook } from '../../sheet/readBook';
import { resolveSelection, type Resolved, type Selection } from './selection';

/** A province sheet, and the choice that it would come of with the province that this names. */
export interface Front {
  readonly sheet: string;
  readonly choice: Selection;
  readonly province: Province;
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
  const { province: named, year, status } = report.head;
  if (!named || year === null) return null;
  const form = report.template?.id ?? null;
  const choice = { province: named.name.vi, year, form, blank: false, status: status ?? 'estimate' } as const;
  // A name that its year does not know is none that can be chosen.
  const { province } = resolveSelection(choice);
  return province && { sheet: report.sheet, choice, province };
}

/** Whether a choice, with what it means, is already about the sheet in front; where its form is not known, any form. */
export function isAbout(selection: Selection, own: Resolved, { choice, province }: Front): boolean {
  return (
    selection.year === choice.year &&
    own.province !== null &&
    keyText(own.province) === keyText(province) &&
    (choice.form === null || choice.form === (selection.form ?? own.form?.id))
  );
}

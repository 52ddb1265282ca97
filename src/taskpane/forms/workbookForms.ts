import { readSnapshot, readState } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import { loadTemplates } from '../../indicators/forms/templates';
import { loadForms, type LoadedForms } from '../../sheet/formSheet/formsOfBook';

/**
 * The names under which forms are exported begin so; whoever renames one has it found when the
 * whole workbook is read.
 */
const formSheet = /^mẫu\b|^mẫu /iu;

/**
 * The forms of the workbook's `Mẫu` sheets over those that ship; null where it has none. One round
 * trip, three where there are some.
 * @throws ExcelFailure
 */
export async function readWorkbookForms(session: ExcelSession): Promise<LoadedForms | null> {
  const { sheets } = await readState(session, []);
  const names = sheets.filter((name) => formSheet.test(name.normalize('NFC')));
  if (names.length === 0) return null;
  const snapshot = await readSnapshot(session, names);
  return loadForms(snapshot, { catalogue: loadCatalogue(), templates: loadTemplates() });
}

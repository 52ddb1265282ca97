import { readState } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { writeSheets } from '../../excel/write/writeSheets';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { buildFormSheet, formSheetName } from '../../sheet/formSheet/buildFormSheet';

/** What came of an export. */
export interface ExportedForm {
  readonly sheet: string;
  /** False where the sheet stood there already and was only shown. */
  readonly made: boolean;
}

/**
 * Writes a form as a `Mẫu` sheet at the end of the workbook; where it stands already nothing is
 * written, since a person may have changed it.
 * @throws ExcelFailure
 */
export async function writeFormSheet(
  session: ExcelSession,
  form: Template,
  catalogue: Catalogue,
): Promise<ExportedForm> {
  const sheet = formSheetName(form);
  const { sheets } = await readState(session, []);
  const standing = sheets.find((name) => name.normalize('NFC').toLowerCase() === sheet.toLowerCase());
  await writeSheets(session, [], () => ({
    create: standing === undefined ? [buildFormSheet(form, catalogue, sheet)] : [],
    fill: [],
    show: standing ?? sheet,
  }));
  return { sheet: standing ?? sheet, made: standing === undefined };
}

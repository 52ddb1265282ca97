import { writeSheets } from '../../excel/write/writeSheets';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { buildFormSheet } from '../../sheet/formSheet/buildFormSheet';
import { openHeadlessExcel } from './headlessExcel';

/** Forms as a new workbook, one `Mẫu` sheet each. Throws an ExcelFailure. */
export async function exportForms(
  forms: readonly Template[],
  catalogue: Catalogue,
): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly string[] }> {
  const { session, save } = openHeadlessExcel();
  const layouts = forms.map((form) => buildFormSheet(form, catalogue));
  const { created } = await writeSheets(session, [], () => ({
    create: layouts,
    fill: [],
    show: layouts[0]?.name ?? null,
  }));
  return { bytes: await save(), sheets: created };
}

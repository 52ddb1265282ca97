import { createExcelSession, type ExcelSession } from '../../excel/door/session';
import { Host } from '../../workbench/host/host';
import { loadOfficeJs } from '../../workbench/host/node/loadOfficeJs';

/** A workbook with the genuine Office.js on it, as Excel would give it to the pane. */
export interface HeadlessExcel {
  readonly session: ExcelSession;
  /** The workbook as .xlsx bytes; a new one without the blank sheet that it began with. */
  readonly save: () => Promise<Uint8Array>;
}

/**
 * A new workbook. One at a time: Office.js is one for the process and speaks to the workbook that
 * was opened last.
 */
export function openHeadlessExcel(): HeadlessExcel {
  const host = Host.create({ webLimits: false });
  const blank = host.view().active;
  Object.assign(globalThis, loadOfficeJs(host));
  return {
    session: createExcelSession(),
    save: () => {
      // Refused, and rightly so, where it is still the only one.
      host.deleteSheet(blank);
      return host.save();
    },
  };
}

/**
 * A workbook that is there already, with the genuine Office.js on it. One at a time, as above.
 * @throws WorkbookFileError for bytes that are no readable workbook
 */
export async function openInHeadlessExcel(bytes: Uint8Array): Promise<HeadlessExcel> {
  const host = await Host.open(bytes, { webLimits: false });
  Object.assign(globalThis, loadOfficeJs(host));
  return { session: createExcelSession(), save: () => host.save() };
}

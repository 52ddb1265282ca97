import { createExcelSession, type ExcelSession } from '../excel/session';
import { Host } from '../workbench/host/host';
import { loadOfficeJs } from '../workbench/host/node/loadOfficeJs';

/** A new workbook with the genuine Office.js on it, as Excel would give it to the pane. */
export interface HeadlessExcel {
  readonly session: ExcelSession;
  /** The workbook as .xlsx bytes, without the blank sheet that every new workbook begins with. */
  readonly save: () => Promise<Uint8Array>;
}

/** One at a time: Office.js is one for the process and speaks to the workbook that was opened last. */
export function openHeadlessExcel(): HeadlessExcel {
  const host = Host.create();
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

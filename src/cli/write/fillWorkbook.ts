import type { StatedFigure } from '../../figures/stated';
import type { Province } from '../../indicators/provinces/province';
import type { DataStatus, Template } from '../../indicators/forms/template';
import { writeSheets } from '../../excel/write/writeSheets';
import { prepareFill, type FillPlan } from '../../sheet/fill/fill';
import { buildFormSheet } from '../../sheet/formSheet/buildFormSheet';
import type { PreviousBook } from '../../sheet/previous/carried';
import { readBook } from '../../sheet/readBook';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import type { GivenForms } from '../read/givenForms';
import { openHeadlessExcel } from './headlessExcel';
import { shippedLists } from '../../indicators/shippedLists';

/** What to fill. */
export interface FillRequest {
  readonly province: Province;
  readonly year: number;
  readonly template: Template;
  readonly status: DataStatus;
  /** None makes the blank form. */
  readonly figures: readonly StatedFigure[];
  /** Workbooks of the year before; left out where none were given. */
  readonly previous?: readonly PreviousBook[];
  /**
   * Lists with forms of a file; the shipped ones where left out. The forms' sheets go into the
   * workbook, which is then checked by them wherever it goes.
   */
  readonly lists?: GivenForms;
  /** How tables are read, to be remembered in the workbook. */
  readonly remembered?: readonly RememberedTable[];
}

export interface FilledWorkbook {
  readonly bytes: Uint8Array;
  readonly plan: FillPlan;
  /** Cells filled with figures, notes not counted. */
  readonly cells: number;
  /** Those of them that were computed from what the paper states. */
  readonly derived: number;
  readonly ledgerRows: number;
}

/**
 * Makes a new workbook in the same way as the pane: the same plan, written through Office.js.
 * Throws an ExcelFailure.
 */
export async function fillWorkbook(request: FillRequest): Promise<FilledWorkbook> {
  const { own, ...lists } = request.lists ?? { ...shippedLists(), own: [] };
  const forms = own.map((form) => buildFormSheet(form, lists.catalogue));
  const { session, save } = openHeadlessExcel();
  let plan: FillPlan | null = null;
  await writeSheets(session, [], ({ snapshot }) => {
    plan = prepareFill({ ...request, ...lists, snapshot, book: readBook(snapshot, lists) });
    return { create: [...plan.layouts, ...forms], fill: plan.writes, show: plan.sheet };
  });
  return { bytes: await save(), ...summaryOf(plan!) };
}

function summaryOf(plan: FillPlan): Omit<FilledWorkbook, 'bytes'> {
  const { preview, ledger } = plan;
  const filled = preview.flatMap(({ action, placement }) => (action === 'new' && placement ? [placement] : []));
  return {
    plan,
    cells: filled.length,
    derived: filled.filter(({ derived }) => derived).length,
    ledgerRows: ledger.added.length,
  };
}

import { toExcelFailure, type FailureReason } from './excelFailure';
import type { Rectangle } from './rectangles';

/** The outside of a workbook: what must be known before its contents can be asked for. */
export interface WorkbookFrame {
  /** Every sheet, hidden ones too, in tab order. */
  readonly sheets: readonly string[];
  /** What Excel calls each of them, whatever its name becomes; in the same order. */
  readonly ids: readonly string[];
  /** How many of them can be seen. */
  readonly visible: number;
  /** Sheets can be neither added nor renamed nor removed. */
  readonly structureProtected: boolean;
  /** The file is open for reading only: nothing that is written could be saved under its name. */
  readonly readOnly: boolean;
  /** Used range of each sheet that holds a value. */
  readonly used: ReadonlyMap<string, Rectangle>;
}

/** Sheets walked through before their number is known: every province of the longer list, with cover, ledger and some of one's own. */
const walkedOnTrust = 70;

/** What an Excel might say that does not walk past the last sheet; other failures would meet the second try as well. */
const walkRefusals: readonly FailureReason[] = ['sheetGone', 'notSupported', 'other'];

/**
 * Names and sizes in one round trip. Office.js has no call for the used ranges of all sheets, and asks by name for one, so the
 * sheets are walked from the first to the next without their names. A walk past the last sheet gives null objects; should an Excel
 * refuse that, or should there be more sheets than were walked, a second round trip asks by name.
 */
export async function loadFrame(context: Excel.RequestContext): Promise<WorkbookFrame> {
  const walked = await loadWalking(context, walkedOnTrust).catch((error: unknown) => {
    if (!walkRefusals.includes(toExcelFailure(error).reason)) throw error;
    return loadWalking(context, 0);
  });
  const { ranges, ...frame } = walked;
  const { sheets } = frame;
  const unmeasured = sheets.slice(ranges.length);
  const later = unmeasured.length > 0 ? await loadByName(context, unmeasured) : [];
  const used = new Map<string, Rectangle>();
  [...ranges, ...later].forEach((range, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined && !range.isNullObject) used.set(sheet, rectangleOf(range));
  });
  return { ...frame, used };
}

/** What must be loaded of the sheets for `namesOf`. */
export const sheetMembers = 'items/name, items/id, items/visibility';

/** Names, ids and how many sheets can be seen, of loaded sheets. */
export function namesOf({ items }: Excel.WorksheetCollection): Pick<WorkbookFrame, 'sheets' | 'ids' | 'visible'> {
  return {
    sheets: items.map(({ name }) => name),
    ids: items.map(({ id }) => id),
    visible: items.filter(({ visibility }) => visibility === 'Visible').length,
  };
}

async function loadWalking(context: Excel.RequestContext, steps: number) {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load(sheetMembers);
  protection.load('protected');
  workbook.load('readOnly');
  const ranges: Excel.Range[] = [];
  let sheet = worksheets.getFirst();
  for (let step = 0; step < steps; step += 1) {
    ranges.push(queueSize(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  await context.sync();
  return {
    ...namesOf(worksheets),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    ranges,
  };
}

async function loadByName(context: Excel.RequestContext, names: readonly string[]): Promise<readonly Excel.Range[]> {
  const ranges = names.map((name) => queueSize(context.workbook.worksheets.getItemOrNullObject(name)));
  await context.sync();
  return ranges;
}

function queueSize(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  // A tracked range would cost one more round trip to be let go.
  range.untrack();
  return range;
}

function rectangleOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

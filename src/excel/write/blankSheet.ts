import { hasNotes } from '../marks/markNotes';
import type { WorkbookState } from '../read/readSnapshot';

/** A sheet that a new workbook came with. */
export interface BlankSheet {
  readonly id: string;
  readonly name: string;
}

/** What Excel calls the sheets of a new workbook, in English and in Vietnamese. */
const givenName = /^(?:Sheet|Trang[ _]?tính)\s?\d+$/iu;
const noFill = ['', '#FFFFFF'];

/**
 * The only sheet of a workbook, where nobody has ever touched it: it bears the name that Excel gave
 * it and holds nothing at all, neither values nor formats, names, rules, tables, drawings or
 * comments. Null for any other, and where Excel does not tell all of that. One round trip, none
 * where the names say enough.
 */
export async function findBlankSheet(
  context: Excel.RequestContext,
  { sheets, ids }: Pick<WorkbookState, 'sheets' | 'ids'>,
): Promise<BlankSheet | null> {
  const [name] = sheets;
  const [id] = ids;
  if (name === undefined || id === undefined || sheets.length > 1 || !givenName.test(name.normalize('NFC')))
    return null;
  const isUntouched = queueUntouched(context, id);
  try {
    await context.sync();
    return isUntouched() ? { id, name } : null;
  } catch {
    return null;
  }
}

/** Queues the questions; the result answers once the request was. */
function queueUntouched({ workbook }: Excel.RequestContext, id: string): () => boolean {
  const sheet = workbook.worksheets.getItem(id);
  sheet.load('visibility, tabColor, showGridlines, showHeadings');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject();
  const all = sheet.getRange();
  all.format.load('useStandardHeight, useStandardWidth');
  all.format.fill.load('color');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const rules = all.getSpecialCellsOrNullObject('DataValidations');
  for (const found of [used, frozen, rules]) {
    found.load('address');
    found.untrack();
  }
  all.untrack();
  sheet.charts.load('count');
  sheet.tables.load('count');
  const counts = [
    ...[workbook.names.getCount(), sheet.names.getCount(), sheet.pivotTables.getCount(), sheet.shapes.getCount()],
    ...[sheet.comments.getCount(), all.conditionalFormats.getCount()],
    ...(hasNotes() ? [sheet.notes.getCount()] : []),
  ];
  return () =>
    [used, frozen, rules].every(({ isNullObject }) => isNullObject) &&
    [...counts.map(({ value }) => value), sheet.charts.count, sheet.tables.count].every((count) => count === 0) &&
    all.format.useStandardHeight &&
    all.format.useStandardWidth &&
    noFill.includes(all.format.fill.color) &&
    sheet.visibility === 'Visible' &&
    sheet.tabColor === '' &&
    sheet.showGridlines &&
    sheet.showHeadings &&
    !sheet.protection.protected;
}

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
  try {
    return (await isUntouched(context, id)) ? { id, name } : null;
  } catch {
    return null;
  }
}

async function isUntouched(context: Excel.RequestContext, id: string): Promise<boolean> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(id);
  const all = sheet.getRange();
  all.untrack();
  const { charts, tables, protection } = sheet;
  const { format } = all;
  const { fill } = format;
  sheet.load('visibility, tabColor, showGridlines, showHeadings');
  protection.load('protected');
  charts.load('count');
  tables.load('count');
  format.load('useStandardHeight, useStandardWidth');
  fill.load('color');
  const places = [
    sheet.getUsedRangeOrNullObject(),
    sheet.freezePanes.getLocationOrNullObject(),
    all.getSpecialCellsOrNullObject('DataValidations'),
  ];
  for (const place of places) {
    place.load('address');
    place.untrack();
  }
  const counts = [
    ...[workbook.names.getCount(), sheet.names.getCount(), sheet.pivotTables.getCount(), sheet.shapes.getCount()],
    ...[sheet.comments.getCount(), all.conditionalFormats.getCount()],
    ...(hasNotes() ? [sheet.notes.getCount()] : []),
  ];
  await context.sync();
  const found = [...counts.map(({ value }) => value), charts.count, tables.count];
  return (
    places.every(({ isNullObject }) => isNullObject) &&
    found.every((count) => count === 0) &&
    [format.useStandardHeight, format.useStandardWidth, sheet.showGridlines, sheet.showHeadings].every(Boolean) &&
    noFill.includes(fill.color) &&
    sheet.visibility === 'Visible' &&
    sheet.tabColor === '' &&
    !protection.protected
  );
}

import { cellNumberFormat, cellValue, isMergedSlave } from '../../../xlsx/edit/cellContent';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { usedArea } from '../../../xlsx/edit/usedArea';
import type { Area } from './address';
import { intersect, isWholeRows } from './address';
import type { Book } from './book';
import { displayText } from '../format/display';
import { HostError } from '../hostError';

/**
 * Widths are characters of the default font in the file (5 pixels of padding included) and points
 * in the API. One character of Calibri 11 is 7 pixels, one pixel is 0.75 points.
 */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
const defaultColumnPixels = 64;
const defaultRowPoints = 15;
const mostColumnPoints = 1342.5;
const mostRowPoints = 409.5;
/** Whole-sheet widths are set on this many columns; more would only swell the file. */
const columnsReached = 256;

/** Widths in points of the columns of an area. */
export function columnPoints(sheet: ModelSheet, area: Area): readonly number[] {
  return range(area.left, Math.min(area.right, area.left + columnsReached)).map(
    (column) => columnPixels(sheet, column) * pointsPerPixel,
  );
}

/** Width in pixels; 0 when hidden. */
export function columnPixels(sheet: ModelSheet, column: number): number {
  const model = sheet.columns?.[column];
  if (model?.hidden === true) return 0;
  const width = model?.width ?? sheet.properties.defaultColWidth;
  return width === undefined ? defaultColumnPixels : Math.round(width * pixelsPerCharacter);
}

/** @throws HostError InvalidArgument outside Excel's bounds. */
export function setColumnPoints(book: Book, sheet: ModelSheet, area: Area, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > mostColumnPoints)
    throw new HostError('InvalidArgument', 'Range.format.columnWidth');
  const pixels = Math.round(points / pointsPerPixel);
  for (const column of range(area.left, Math.min(area.right, area.left + columnsReached - 1))) {
    sheet.getColumn(column + 1).width = pixels / pixelsPerCharacter;
  }
  book.record({ kind: 'layout', sheet });
}

/** Heights in points of the rows of an area. */
export function rowPoints(sheet: ModelSheet, area: Area): readonly number[] {
  return range(area.top, Math.min(area.bottom, Math.max(area.top, sheet.rowCount))).map((row) => rowHeight(sheet, row));
}

export function rowHeight(sheet: ModelSheet, row: number): number {
  const model = sheet.findRow(row + 1);
  if (model?.hidden === true) return 0;
  return model?.height ?? sheet.properties.defaultRowHeight ?? defaultRowPoints;
}

/** Whether a column of an area is wider, narrower or more hidden than the sheet's own. */
export function hasOwnWidth(sheet: ModelSheet, { left, right }: Area): boolean {
  const columns = (sheet.columns as ModelSheet['columns'] | undefined) ?? [];
  return columns.slice(left, right + 1).some((column) => column?.width !== undefined || column?.hidden === true);
}

/** The same of rows. */
export function hasOwnHeight(sheet: ModelSheet, { top, bottom }: Area): boolean {
  return range(top, Math.min(bottom, sheet.rowCount)).some((row) => {
    const model = sheet.findRow(row + 1);
    return model?.height !== undefined || model?.hidden === true;
  });
}

/** Sets heights; null gives them back to the program that opens the file. */
export function setRowPoints(book: Book, sheet: ModelSheet, area: Area, points: unknown): void {
  if (points !== null && (typeof points !== 'number' || points < 0 || points > mostRowPoints)) {
    throw new HostError('InvalidArgument', 'Range.format.rowHeight');
  }
  const bottom =
    isWholeRows(area) || area.bottom - area.top < 10_000 ? area.bottom : Math.min(area.bottom, sheet.rowCount);
  for (const row of range(area.top, Math.min(bottom, area.top + 100_000))) {
    const model = sheet.getRow(row + 1);
    if (points === null) {
      delete model.height;
      delete model.customHeight;
    } else {
      model.height = points as number;
      model.customHeight = true;
    }
  }
  book.record({ kind: 'layout', sheet });
}

/** Fits columns to their texts by character count: near Excel's result, not equal to it. */
export function autofitColumns(book: Book, sheet: ModelSheet, area: Area): void {
  const used = usedArea(sheet, 'values');
  const inside = used === null ? null : intersect(area, used);
  if (inside === null) return;
  for (const column of range(inside.left, inside.right)) {
    let longest = 0;
    for (const row of range(inside.top, inside.bottom)) {
      const cell = sheet.findCell(row + 1, column + 1);
      if (cell === undefined || cell.isMerged || isMergedSlave(cell)) continue;
      const text = displayText(cellValue(cell), cellNumberFormat(cell), book.locale);
      longest = Math.max(longest, ...text.split('\n').map((line) => line.length));
    }
    if (longest > 0) sheet.getColumn(column + 1).width = Math.min(255, longest + 5 / pixelsPerCharacter);
  }
  book.record({ kind: 'layout', sheet });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, index) => first + index);
}

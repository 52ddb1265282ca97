import { columnLetters, parseAddress } from '../../sheet/grid/address';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import type { MovedCells } from '../../sheet/upgrade/movedFormula';
import type { ModelSheet } from './model';

/**
 * Gives a new sheet the printed page and the tab that people had given the old one.
 * @param form the old sheet as its form makes it
 */
export function carryPage(old: ModelSheet, made: ModelSheet, moved: MovedCells, form: SheetLayout): void {
  const { orientation, printArea } = old.pageSetup;
  if (orientation && orientation !== form.print.orientation) made.pageSetup.orientation = orientation;
  const area = printArea ? movedPrintArea(printArea, moved) : null;
  if (area !== null) made.pageSetup.printArea = area;
  const { tabColor } = old.properties;
  if (tabColor) made.properties.tabColor = tabColor;
  if (old.headerFooter.oddFooter !== made.headerFooter.oddFooter || old.headerFooter.oddHeader)
    Object.assign(made.headerFooter, old.headerFooter);
}

/** The same corners; what reaches below the table reaches as far below the new one. */
function movedPrintArea(area: string, { rows, columns }: MovedCells): string | null {
  const [from, to = from] = area.replaceAll('$', '').split(':');
  const [start, end] = [parseAddress(from ?? ''), parseAddress(to ?? '')];
  if (!start || !end) return null;
  const [lastRow, lastColumn] = [Math.max(...rows.keys()), Math.max(...columns.keys())];
  const row = (at: number): number | undefined => rows.get(at) ?? beyond(at, lastRow, rows.get(lastRow));
  const column = (at: number): number | undefined => columns.get(at) ?? beyond(at, lastColumn, columns.get(lastColumn));
  const corners = [row(start.row + 1), column(start.column), row(end.row + 1), column(end.column)];
  const [top, left, bottom, right] = corners;
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return null;
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

function beyond(at: number, last: number, now: number | undefined): number | undefined {
  return at > last && now !== undefined ? now + at - last : undefined;
}

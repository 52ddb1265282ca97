import type { CellPosition } from '../../sheet/grid/address';
import { addressOf, rectanglesOf } from '../../sheet/grid/rectangles';
import type { Rectangle } from '../../sheet/grid/rectangles';

/**
 * Queues `draw` for one rectangle. The range is let go at once: Excel would otherwise keep a
 * reference to each, and one more round trip would be spent on releasing them.
 */
export function onRange(sheet: Excel.Worksheet, place: Rectangle, draw: (range: Excel.Range) => void): void {
  const range = sheet.getRange(addressOf(place));
  draw(range);
  range.untrack();
}

/**
 * Queues `draw` for scattered cells, as few areas as possible; nothing for no cells. An area at a
 * time: a list of addresses is joined by the regional settings' own list separator on the desktop
 * (OfficeDev/office-js issues 1167 and 1985), which Office.js does not tell.
 */
export function onAreas(
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
  draw: (area: Excel.Range) => void,
): void {
  for (const area of rectanglesOf(cells)) onRange(sheet, area, draw);
}

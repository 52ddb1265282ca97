import type { CellPosition } from '../sheet/address';
import { addressLists, addressOf, rectanglesOf } from './rectangles';
import type { Rectangle } from './rectangles';

/**
 * Queues `draw` for one rectangle. The range is let go at once: Excel would otherwise keep a reference to each, and one more round
 * trip would be spent on releasing them.
 */
export function onRange(sheet: Excel.Worksheet, place: Rectangle, draw: (range: Excel.Range) => void): void {
  const range = sheet.getRange(addressOf(place));
  draw(range);
  range.untrack();
}

/** Queues `draw` for scattered cells, as few areas as possible; nothing for no cells. */
export function onAreas(
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
  draw: (areas: Excel.RangeAreas) => void,
): void {
  for (const addresses of addressLists(rectanglesOf(cells))) {
    const areas = sheet.getRanges(addresses);
    draw(areas);
    areas.untrack();
  }
}

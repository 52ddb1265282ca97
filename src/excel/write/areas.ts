import type { CellPosition } from '../../sheet/grid/address';
import { addressOf, rectanglesOf } from '../../sheet/grid/rectangles';
import type { Rectangle } from '../../sheet/grid/rectangles';

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

/** Excel takes no longer list of addresses at once. */
const longestAddressList = 8_000;

/** Addresses joined by commas into lists that Excel accepts. */
export function addressLists(rectangles: readonly Rectangle[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of rectangles.map(addressOf)) {
    if (list !== '' && list.length + address.length >= longestAddressList) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

import { columnOf, placeOf } from '../../host/model/address';
import { fitNumber } from './fitNumber';
import { cssFont, sidePadding } from './look';
import { defaultSize, type CellPicture, type SheetPicture } from './picture';

const canvas = document.createElement('canvas').getContext('2d');
/** What a cell showed last, and in what room: columns are drawn far more often than they change. */
const fitted = new WeakMap<CellPicture, { readonly room: number; readonly text: string }>();

/** The text to be drawn in a cell: the host's, and where a number has no room, what fits of it. */
export function shownText(sheet: SheetPicture, key: number): string {
  const cell = sheet.cells.get(key);
  if (!cell) return '';
  if (typeof cell.value !== 'number') return cell.text;
  const room = roomOf(sheet, key) - sidePadding(cell.look);
  const known = fitted.get(cell);
  if (known?.room === room) return known.text;
  const text = fitNumber({
    text: cell.text,
    isGeneral: cell.numberFormat === 'General',
    room,
    measure: measureIn(cell),
  });
  fitted.set(cell, { room, text });
  return text;
}

function measureIn({ look }: CellPicture): (text: string) => number {
  if (!canvas) return () => 0;
  canvas.font = cssFont(look);
  return (text) => canvas.measureText(text).width;
}

/** Width of a cell, over all columns where it is merged. */
function roomOf({ merges, columnWidths }: SheetPicture, key: number): number {
  const column = columnOf(key);
  const merge = merges.find(({ top, left }) => placeOf(top, left) === key);
  let room = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1)
    room += columnWidths.get(at) ?? defaultSize.columnWidth;
  return room;
}

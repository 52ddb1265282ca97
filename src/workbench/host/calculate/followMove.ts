import { contains, intersect, printArea, type Area } from '../model/address';
import { areaOfReference, mapReferences } from './formulaReads';

/** Cells that go to another place: of one sheet to the same, or to another one. */
export interface CellMove {
  /** Names of the sheets. */
  readonly from: string;
  readonly source: Area;
  readonly to: string;
  /** As large as the source. */
  readonly target: Area;
}

/**
 * A formula once cells have moved: what it reads of them wholly is read at its new place.
 * @param own the sheet that the formula stands on
 * @returns null where it reads a part of what moves or is overwritten in such a way that Excel would
 *   stretch, cut or lose the reference; and where cells that are read go to another sheet
 */
export function followMove(formula: string, own: string, move: CellMove): string | null {
  let breaks = false;
  const followed = mapReferences(formula, (text, sheet) => {
    const place = placeAfter(areaOfReference(text), sheet === '' ? own : sheet, move);
    if (place === null) breaks = true;
    if (place === null || place === 'same') return text;
    return withMarks(printArea(place), text);
  });
  return breaks ? null : followed;
}

/** Where a read area is after the move: `same` where it stays, null where it does not stay whole. */
function placeAfter(area: Area, sheet: string, { from, source, to, target }: CellMove): Area | 'same' | null {
  const isOn = (name: string): boolean => name.toLowerCase() === sheet.toLowerCase();
  if (isOn(from) && contains(source, area)) {
    const [down, right] = [target.top - source.top, target.left - source.left];
    return isOn(to)
      ? { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right }
      : null;
  }
  const torn = (isOn(from) && takesEdge(source, area)) || (isOn(to) && takesEdge(target, area));
  return torn ? null : 'same';
}

/** Whether a block takes a whole side of an area: Excel moves that side then. */
function takesEdge(block: Area, area: Area): boolean {
  const common = intersect(block, area);
  if (common === null) return false;
  const isWide = common.left === area.left && common.right === area.right;
  const isTall = common.top === area.top && common.bottom === area.bottom;
  return (
    (isWide && (common.top === area.top || common.bottom === area.bottom)) ||
    (isTall && (common.left === area.left || common.right === area.right))
  );
}

/** A new address with the `$` marks of the old one. */
function withMarks(address: string, old: string): string {
  const corners = old.split(':');
  return address
    .split(':')
    .map((corner, at) => {
      const [, column = '', row = ''] = /^(\$?)[A-Z]+(\$?)/i.exec(corners[at] ?? corners[0]!) ?? [];
      return corner.replace(/^([A-Z]+)(\d+)$/, `${column.replace('$', '$$$$')}$1${row.replace('$', '$$$$')}$2`);
    })
    .join(':');
}

import { cellAddress, columnIndex, columnLetters, lastColumn, lastRow } from '../../../sheet/grid/address';
import type { Area } from '../../../xlsx/edit/usedArea';
import { HostError } from '../hostError';

export type { Area };

export { cellAddress, columnIndex, columnLetters, lastColumn, lastRow };
export { columnOf, placeOf, rowOf } from '../../../sheet/grid/address';
export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** An address as typed: an area and, where one was written before `!`, a sheet name. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `1:3`, with or without `Sheet!` or `'My sheet'!`; null when it is
 * no address.
 */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : unquoteSheet(text.slice(0, bang));
  const area = parseArea(text.slice(bang + 1).trim());
  return area === null || sheet === '' ? null : { sheet, area };
}

function parseArea(text: string): Area | null {
  const [first, second, ...rest] = text.replace(/\$/g, '').toUpperCase().split(':');
  if (first === undefined || rest.length > 0) return null;
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (start === null || end === null) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const rows = [start.row ?? 0, end.row ?? lastRow] as const;
  const columns = [start.column ?? 0, end.column ?? lastColumn] as const;
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return isInside(area) ? area : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (match === null || text === '') return null;
  const letters = match[1]!;
  const digits = match[2]!;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnIndex(letters) };
}

/** True when the area lies on the sheet. */
export function isInside(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= lastRow &&
    area.right <= lastColumn &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** The address Excel prints: `A1`, `A1:B2`, `A:C`, `1:3`. */
export function printArea(area: Area): string {
  if (area.top === 0 && area.bottom === lastRow) {
    return area.left === 0 && area.right === lastColumn
      ? `1:${lastRow + 1}`
      : `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === lastColumn) return `${area.top + 1}:${area.bottom + 1}`;
  const start = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${cellAddress(area.bottom, area.right)}`;
}

/** A sheet name as it stands before `!`, quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && parseArea(name) === null && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheet(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") && trimmed.endsWith("'") ? trimmed.slice(1, -1).replace(/''/g, "'") : trimmed;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function bounding(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function subtract(area: Area, cut: Area): readonly Area[] {
  const common = intersect(area, cut);
  if (common === null) return [area];
  const rest: Area[] = [];
  if (area.top < common.top) rest.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) rest.push({ ...area, top: common.bottom + 1 });
  const middle = { top: common.top, bottom: common.bottom };
  if (area.left < common.left) rest.push({ ...middle, left: area.left, right: common.left - 1 });
  if (area.right > common.right) rest.push({ ...middle, left: common.right + 1, right: area.right });
  return rest;
}

/** The area of an address. @throws HostError InvalidArgument where it is none */
export function areaOf(address: string): Area {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new HostError('InvalidArgument', 'Host');
  return area;
}

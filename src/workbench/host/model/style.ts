import type { Style } from './modelStyle';
import type { Area } from './address';
import { isWholeColumns, isWholeRows } from './address';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';

/**
 * Styles are shared between cells of the model, so they are never changed in place: an edit gives a
 * new object, the same one for all cells that shared the old.
 */
export type StyleEdit = (style: Style) => Style;

/** The style of a cell, or the one it would be made with from its row and column. */
export function styleAt(sheet: ModelSheet, row: number, column: number): Style {
  const cell = sheet.findCell(row + 1, column + 1);
  if (cell !== undefined) return cell.style;
  const rowStyle = sheet.findRow(row + 1)?.style ?? {};
  return { ...columnStyle(sheet, column), ...rowStyle };
}

const known = new Map<string, Style>();
const mostKnown = 10_000;

/**
 * One object for all equal styles: thousands of cells share a few, and the file's writer knows them
 * by identity.
 */
export function shared(style: Style): Style {
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  known.set(key, style);
  return style;
}

/** A cell (zero-based), made if there is none, in the style of its row or column. */
export function cellAt(sheet: ModelSheet, row: number, column: number): ModelCell {
  const existing = sheet.findRow(row + 1)?.findCell(column + 1);
  if (existing !== undefined) return existing;
  const made = sheet.getCell(row + 1, column + 1);
  made.style = shared(made.style);
  return made;
}

/**
 * Applies an edit to every cell of an area; whole rows and columns keep it for cells made later.
 */
export function editStyles(sheet: ModelSheet, area: Area, edit: StyleEdit): void {
  const made = new Map<Style, Style>();
  const edited = (style: Style): Style => {
    let result = made.get(style);
    if (result === undefined) {
      result = edit(style);
      made.set(style, result);
    }
    return result;
  };
  if (isWholeColumns(area)) editColumns(sheet, area, edited);
  else if (isWholeRows(area)) editRows(sheet, area, edited);
  else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        cell.style = edited(cell.style);
      }
    }
  }
}

function editColumns(sheet: ModelSheet, area: Area, edited: StyleEdit): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const model = sheet.getColumn(column + 1);
    model.style = edited(model.style ?? {});
  }
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const model = sheet.findRow(row);
    if (model === undefined) continue;
    for (let column = area.left + 1; column <= Math.min(area.right + 1, model.cellCount); column += 1) {
      const cell = model.findCell(column);
      if (cell !== undefined) cell.style = edited(cell.style);
    }
  }
}

function editRows(sheet: ModelSheet, area: Area, edited: StyleEdit): void {
  for (let row = area.top + 1; row <= area.bottom + 1; row += 1) {
    const model = sheet.getRow(row);
    model.style = edited(model.style ?? {});
    for (let column = 1; column <= model.cellCount; column += 1) {
      const cell = model.findCell(column);
      if (cell !== undefined) cell.style = edited(cell.style);
    }
  }
}

function columnStyle(sheet: ModelSheet, column: number): Style {
  return sheet.columns?.[column]?.style ?? {};
}

/**
 * What all cells of an area agree on, or null when they differ (Excel's answer for mixed formats).
 * Whole rows and columns are asked at their own style and at the cells that exist.
 */
export function commonOf<T>(sheet: ModelSheet, area: Area, read: (style: Style) => T): T | null {
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rowCount));
  const right = Math.min(area.right, Math.max(area.left, sheet.columns?.length ?? 0, area.left + 256));
  const first = read(styleAt(sheet, area.top, area.left));
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (read(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

import type { ModelSheet } from '../../../xlsx/edit/model';
import { intersect } from './address';
import type { Area } from './address';
import type { Book } from './book';
import { assertUnprotected } from './guards';

/** Merged areas of a sheet, zero-based. */
export function mergedAreas(sheet: ModelSheet): readonly Area[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

/**
 * Merges an area, or each of its rows; only the top left value stays, and merges it touches are
 * undone first.
 */
export function mergeArea(book: Book, sheet: ModelSheet, area: Area, across: boolean): void {
  assertUnprotected(sheet, 'Range.merge');
  unmergeTouched(sheet, area);
  for (const part of across ? rowsOf(area) : [area]) {
    if (part.top === part.bottom && part.left === part.right) continue;
    keepFirstValue(sheet, part);
    sheet.mergeCells(part.top + 1, part.left + 1, part.bottom + 1, part.right + 1);
  }
  book.touch(sheet, area, true);
  book.record({ kind: 'cells', sheet, area });
  book.record({ kind: 'layout', sheet });
}

export function unmergeArea(book: Book, sheet: ModelSheet, area: Area): void {
  assertUnprotected(sheet, 'Range.unmerge');
  unmergeTouched(sheet, area);
  book.record({ kind: 'layout', sheet });
}

function unmergeTouched(sheet: ModelSheet, area: Area): void {
  for (const merged of mergedAreas(sheet)) {
    if (intersect(merged, area) !== null)
      sheet.unMergeCells(merged.top + 1, merged.left + 1, merged.bottom + 1, merged.right + 1);
  }
}

/** Excel keeps the first value it finds, row by row, and puts it top left. */
function keepFirstValue(sheet: ModelSheet, area: Area): void {
  const first = sheet.getCell(area.top + 1, area.left + 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.findCell(row + 1, column + 1)?.value ?? null;
      if (value === null) continue;
      if (first.value === null || first.value === undefined) first.value = value;
      return;
    }
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_none, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

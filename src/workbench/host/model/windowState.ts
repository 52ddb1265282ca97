import { cellAddress } from './address';
import type { Book } from './book';
import { viewOf } from './sheetView';

/** A window of a laptop's size, in twentieths of a point; used when the file brings none. */
const window = { x: 0, y: 0, width: 28_800, height: 15_840, firstSheet: 0, activeTab: 0, visibility: 'visible' };

/**
 * Writes the active tab and the selected cells into the model. Exactly one tab is marked as
 * selected: two would open as a group, where typing goes into both.
 */
export function keepWindowState(book: Book): void {
  const { model } = book;
  model.views = [{ ...(model.views[0] ?? window), activeTab: book.sheets.indexOf(book.active) }];
  for (const sheet of book.sheets) {
    const active = sheet === book.active;
    if (sheet.views.length === 0 && !active && !book.isSelected(sheet)) continue;
    const view = viewOf(sheet);
    view.tabSelected = active;
    if (book.isSelected(sheet)) {
      const { top, left } = book.selection(sheet);
      view.activeCell = cellAddress(top, left);
    }
  }
}

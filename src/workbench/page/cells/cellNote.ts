import { cellAddress } from '../../host/model/address';
import { putBeside } from './cellBox';
import { element } from '../shell/dom';
import type { Rectangle } from '../grid/sheetWindow';
import type { PageLanguage } from '../words/language';

/** A cell of the active sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What of the grid a note needs. */
export interface NotedGrid {
  readonly note: (row: number, column: number) => string | null;
  /** Where a cell is drawn, and the part of the grid that shows it; null while nothing is. */
  readonly sight: (row: number, column: number) => { readonly cell: Rectangle; readonly seen: Rectangle } | null;
}

/** Shows the note of the cell under the pointer, and of the selected one when that has just changed. */
export class CellNote {
  private readonly box = element('div', { class: 'cell-note', role: 'status' });

  constructor(
    private readonly place: HTMLElement,
    private readonly language: PageLanguage,
    private readonly grid: () => NotedGrid | null,
  ) {
    place.append(this.box);
  }

  show(cell: Place | null): void {
    const grid = this.grid();
    const text = cell && grid ? grid.note(cell.row, cell.column) : null;
    const sight = cell && grid && text !== null ? grid.sight(cell.row, cell.column) : null;
    if (!cell || text === null || !sight) {
      this.hide();
      return;
    }
    const head = this.language.text('note.of', { cell: cellAddress(cell.row, cell.column) });
    this.box.replaceChildren(element('b', {}, head), element('p', {}, text));
    putBeside(this.box, this.place, sight.cell);
  }

  hide(): void {
    this.box.replaceChildren();
  }
}

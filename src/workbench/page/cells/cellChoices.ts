import { cellAddress, contains } from '../../host/model/address';
import { putBelow } from './cellBox';
import type { NotedGrid, Place } from './cellNote';
import { element } from '../shell/dom';
import type { PageLanguage } from '../words/language';

/** What a cell offers to choose from, and what becomes of the choice. */
export interface Choices {
  readonly items: readonly string[];
  /** What stands in the cell now, as it is typed. */
  readonly present: string;
  readonly take: (text: string) => void;
}

/** Entries that are seen at once; the rest scrolls. */
const mostSeen = 8;

/**
 * The arrow at the selected cell whose input rule is a list, and the list itself: Alt+Down opens it,
 * Enter takes, Escape leaves.
 */
export class CellChoices {
  private readonly arrow = element('button', { type: 'button', class: 'cell-arrow', tabindex: '-1', hidden: '' }, '▾');
  private readonly list = element('select', { class: 'cell-choices', hidden: '' });
  private cell: Place | null = null;
  /** What it offers; worked out where it is selected, since scrolling draws at every step. */
  private choices: Choices | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly language: PageLanguage,
    private readonly grid: () => Pick<NotedGrid, 'sight'> | null,
    private readonly choicesOf: (cell: Place) => Choices | null,
    /** The list is closed: the grid gets the keyboard back. */
    private readonly left: () => void,
  ) {
    place.append(this.arrow, this.list);
    this.arrow.addEventListener('click', () => {
      this.open();
    });
    this.list.addEventListener('keydown', (event) => {
      // The grid listens to keys of the whole page.
      event.stopPropagation();
      if (event.key === 'Enter') this.take();
      if (event.key === 'Escape' || event.key === 'Tab') {
        event.preventDefault();
        this.leave();
      }
    });
    this.list.addEventListener('click', () => this.take());
    this.list.addEventListener('blur', () => {
      this.list.hidden = true;
    });
  }

  /** The selected cell, which has an arrow where there is a list. */
  select(cell: Place | null): void {
    this.cell = cell;
    this.choices = cell && this.choicesOf(cell);
    this.list.hidden = true;
    this.draw();
  }

  /** Draws the arrow where its cell is drawn now. */
  draw(): void {
    const { cell } = this;
    const sight = cell && this.choices ? this.grid()?.sight(cell.row, cell.column) : null;
    this.arrow.hidden = !sight || !contains(sight.seen, sight.cell);
    if (!cell || !sight || this.arrow.hidden) return;
    this.arrow.setAttribute(
      'aria-label',
      this.language.text('choices.of', { cell: cellAddress(cell.row, cell.column) }),
    );
    const { left, top, right } = this.place.getBoundingClientRect();
    // Outside of the cell, as in Excel, where the grid has room for it.
    const beside = Math.min(sight.cell.right, right - this.arrow.offsetWidth);
    this.arrow.style.left = `${String(beside - left)}px`;
    this.arrow.style.top = `${String(sight.cell.bottom - top - this.arrow.offsetHeight)}px`;
  }

  /** Opens the list of the selected cell; false where it has none. */
  open(): boolean {
    const { cell, choices } = this;
    const sight = cell && this.grid()?.sight(cell.row, cell.column);
    if (!cell || !choices || !sight || choices.items.length === 0) return false;
    const { items, present } = choices;
    this.list.replaceChildren(...items.map((item) => element('option', { value: item }, item)));
    this.list.size = Math.max(2, Math.min(items.length, mostSeen));
    this.list.value = items.includes(present) ? present : items[0]!;
    this.list.setAttribute(
      'aria-label',
      this.language.text('choices.of', { cell: cellAddress(cell.row, cell.column) }),
    );
    this.list.style.minWidth = `${String(sight.cell.right - sight.cell.left)}px`;
    this.list.hidden = false;
    putBelow(this.list, this.place, sight.cell);
    this.list.focus();
    return true;
  }

  private take(): void {
    const { choices } = this;
    const text = this.list.value;
    this.leave();
    if (choices && choices.items.includes(text) && text !== choices.present) choices.take(text);
  }

  private leave(): void {
    this.list.hidden = true;
    this.left();
  }
}

import { cellAddress } from '../../host/model/address';
import type { FoundCell } from '../../host/model/find';
import { element } from '../shell/dom';
import type { PageLanguage } from '../words/language';

/** What finding needs of the page. */
export interface FindPage {
  readonly find: (text: string) => readonly FoundCell[];
  /** The cell from which the search goes on. */
  readonly from: () => FoundCell;
  /** Sheets in the order of their tabs. */
  readonly sheets: () => readonly string[];
  readonly show: (cell: FoundCell) => void;
  /** The box was closed: the grid gets the keyboard back. */
  readonly left: () => void;
}

/** The box above the grid that finds what cells show or hold: Enter goes on, Shift+Enter back, Escape closes. */
export class FindBox {
  private readonly box = element('form', { class: 'find', role: 'search', hidden: '', novalidate: '' });
  private readonly field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  private readonly state = element('output');
  private readonly buttons = {
    previous: element('button', { type: 'button', 'data-find': 'previous' }, '↑'),
    next: element('button', { type: 'submit', 'data-find': 'next' }, '↓'),
    close: element('button', { type: 'button', 'data-find': 'close' }, '✕'),
  };

  constructor(
    grid: HTMLElement,
    private readonly language: PageLanguage,
    private readonly page: FindPage,
  ) {
    const { previous, next, close } = this.buttons;
    this.box.append(this.field, previous, next, close, this.state);
    grid.append(this.box);
    this.box.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(1);
    });
    previous.addEventListener('click', () => this.go(-1));
    close.addEventListener('click', () => this.close());
    this.box.addEventListener('keydown', (event) => {
      // The grid listens to keys of the whole page.
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
      if (event.key !== 'Enter' || !event.shiftKey) return;
      event.preventDefault();
      this.go(-1);
    });
    this.field.addEventListener('input', () => {
      this.state.textContent = '';
    });
    language.watch(() => {
      this.field.setAttribute('aria-label', language.text('find.label'));
      this.field.placeholder = language.text('find.label');
      for (const [name, button] of Object.entries(this.buttons))
        button.setAttribute('aria-label', language.text(`find.${name as keyof typeof this.buttons}`));
    });
  }

  open(): void {
    this.box.hidden = false;
    this.state.textContent = '';
    this.field.focus();
    this.field.select();
  }

  private close(): void {
    this.box.hidden = true;
    this.page.left();
  }

  /** To the next or the last found cell before the selected one, around the workbook. */
  private go(step: 1 | -1): void {
    const found = this.page.find(this.field.value);
    const at = nextAt(found, this.page.from(), this.page.sheets(), step);
    const cell = found[at];
    if (!cell) {
      this.state.textContent = this.language.text('find.none');
      return;
    }
    this.page.show(cell);
    this.state.textContent = this.language.text('find.at', {
      ...{ at: at + 1, count: found.length },
      ...{ cell: cellAddress(cell.row, cell.column), sheet: cell.sheet },
    });
  }
}

/** Which of the found cells comes after, or before, a cell; they stand in the order of sheets and rows. */
export function nextAt(found: readonly FoundCell[], from: FoundCell, sheets: readonly string[], step: 1 | -1): number {
  const order = (cell: FoundCell): readonly number[] => [sheets.indexOf(cell.sheet), cell.row, cell.column];
  const compare = (one: FoundCell, other: FoundCell): number => {
    const [left, right] = [order(one), order(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : left[at]! - right[at]!;
  };
  const next =
    step === 1
      ? found.findIndex((cell) => compare(cell, from) > 0)
      : found.filter((cell) => compare(cell, from) < 0).length - 1;
  if (next >= 0 || found.length === 0) return next;
  return step === 1 ? 0 : found.length - 1;
}

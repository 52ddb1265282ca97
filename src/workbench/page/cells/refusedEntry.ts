import { cellAddress } from '../../host/model/address';
import { putBelow } from './cellBox';
import { element } from '../shell/dom';
import type { Rectangle } from '../grid/sheetWindow';
import type { PageLanguage } from '../words/language';
import type { MessageKey, MessageValues } from '../words/messages';

/** What was typed into a cell and not taken, zero-based. */
export interface Refused {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Why, in one sentence. */
  readonly sentence: MessageKey;
  readonly values: MessageValues;
  /** Enters a mended text in its place. */
  readonly retry: (text: string) => void;
}

/**
 * The box at a cell whose entry was refused: what was typed stays in it to be mended or dropped,
 * and nothing typed is lost. It goes with the next entry that is taken.
 */
export class RefusedEntry {
  private readonly box = element('form', { class: 'refused', role: 'alertdialog', hidden: '', novalidate: '' });
  private readonly words = element('p', { id: 'refused-words' });
  private readonly field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  private readonly again = element('button', { type: 'submit', 'data-refused': 'retry' });
  private readonly drop = element('button', { type: 'button', 'data-refused': 'cancel' });
  private shown: Refused | null = null;

  /**
   * @param grid where the box stands
   * @param placeOf where a cell is drawn, in pixels of the page; null while nothing is
   * @param left the box was closed by the person: the grid gets the keyboard back
   */
  constructor(
    private readonly grid: HTMLElement,
    private readonly language: PageLanguage,
    private readonly placeOf: (row: number, column: number) => Rectangle | null,
    private readonly left: () => void,
  ) {
    this.box.setAttribute('aria-labelledby', this.words.id);
    this.box.append(this.words, this.field, element('div', { class: 'choices' }, this.again, this.drop));
    grid.append(this.box);
    this.box.addEventListener('submit', (event) => {
      event.preventDefault();
      this.retry();
    });
    this.drop.addEventListener('click', () => this.leave());
    this.box.addEventListener('keydown', (event) => {
      // The grid listens to keys of the whole page.
      event.stopPropagation();
      if (event.key === 'Escape') this.leave();
    });
    language.watch(() => this.write());
  }

  show(refused: Refused): void {
    this.shown = refused;
    this.field.value = refused.text;
    this.box.hidden = false;
    this.write();
    const cell = this.placeOf(refused.row, refused.column);
    if (cell) putBelow(this.box, this.grid, cell);
    this.field.focus();
    this.field.select();
  }

  close(): void {
    this.shown = null;
    this.box.hidden = true;
  }

  private retry(): void {
    const { shown } = this;
    const text = this.field.value;
    this.leave();
    shown?.retry(text);
  }

  private leave(): void {
    this.close();
    this.left();
  }

  private write(): void {
    this.again.textContent = this.language.text('refused.retry');
    this.drop.textContent = this.language.text('refused.cancel');
    if (!this.shown) return;
    const { row, column, sentence, values } = this.shown;
    this.words.textContent = this.language.text(sentence, values);
    this.field.setAttribute('aria-label', this.language.text('refused.typed', { cell: cellAddress(row, column) }));
  }
}

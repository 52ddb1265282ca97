import type { Host } from '../../host/host';
import type { GridView } from '../grid/gridView';
import type { GridEdits } from './gridEdits';
import type { PageLanguage } from '../words/language';
import type { Shell } from '../shell/shell';
import { cellAddress } from '../../host/model/address';
import { CellChoices, type Choices } from './cellChoices';
import { CellNote, type Place } from './cellNote';
import { FindBox } from './findBox';
import { RefusedEntry } from './refusedEntry';

/** What the desk reads of the page; all of it may become another one. */
export interface DeskPage {
  readonly grid: () => GridView | null;
  readonly host: () => Host;
  readonly edits: () => Pick<GridEdits, 'enter'>;
}

/** What stands at the cells: refused entries, notes, lists to choose from, and the box that finds. */
export class CellDesk {
  readonly refused: RefusedEntry;
  private readonly note: CellNote;
  private readonly choices: CellChoices;
  private readonly finding: FindBox;

  constructor(
    private readonly shell: Pick<Shell, 'gridPlace' | 'say'>,
    language: PageLanguage,
    private readonly page: DeskPage,
  ) {
    const { grid, host } = page;
    const place = shell.gridPlace;
    const left = (): void => {
      grid()?.focus();
    };
    this.refused = new RefusedEntry(place, language, (row, column) => grid()?.sight(row, column)?.cell ?? null, left);
    this.note = new CellNote(place, language, grid);
    this.choices = new CellChoices(place, language, grid, (cell) => this.choicesOf(cell), left);
    this.finding = new FindBox(place, language, {
      find: (text) => host().find(text),
      from: () => ({ sheet: host().view().active, ...this.selected() }),
      sheets: () =>
        host()
          .view()
          .sheets.map(({ name }) => name),
      show: ({ sheet, row, column }) => {
        host().select(sheet, cellAddress(row, column));
        grid()?.select();
        grid()?.reveal();
      },
      left,
    });
    // Alt+Down, as in Excel, before the grid moves the selection.
    place.addEventListener(
      'keydown',
      (event) => {
        // Whoever types looks at the cells around; a new selection shows its note again.
        this.note.hide();
        if (!event.altKey || event.key !== 'ArrowDown' || !this.choices.open()) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }

  /** The grid is there: notes follow the pointer, all that stands at a cell follows scrolling. */
  join(grid: GridView): void {
    grid.watch({
      pointed: (cell) => this.note.show(cell ?? this.selected()),
      scrolled: () => {
        this.note.hide();
        this.choices.draw();
      },
    });
    this.follow();
  }

  /** Selection or contents changed. */
  follow(): void {
    const cell = this.page.grid() ? this.selected() : null;
    this.choices.select(cell);
    this.note.show(cell);
  }

  find(): void {
    this.finding.open();
  }

  /** Opens the list of the selected cell, or says that it has none. */
  choose(): void {
    const { row, column } = this.selected();
    if (!this.choices.open()) this.shell.say('choices.none', { cell: cellAddress(row, column) });
  }

  private selected(): Place {
    const host = this.page.host();
    const { top, left } = host.selection(host.view().active);
    return { row: top, column: left };
  }

  private choicesOf({ row, column }: Place): Choices | null {
    const host = this.page.host();
    const { active, sheets } = host.view();
    const items = host.choices(active, row, column);
    if (items === null) return null;
    const { id } = sheets.find(({ name }) => name === active)!;
    return {
      items,
      present: host.cellView(active, row, column)?.edit ?? '',
      take: (text) => this.page.edits().enter(id, [{ row, column, text }]),
    };
  }
}

import { touchesContents, type ViewChange } from '../host/model/viewChange';
import { after, untilIdle } from './after';
import type { GridView } from './grid/gridView';
import { BookFiles, reasonOf } from './book/bookFiles';
import { takeDrops } from './book/files';
import { CellDesk } from './cells/cellDesk';
import { GridEdits } from './cells/gridEdits';
import { gridSource, sheetName } from './cells/gridSource';
import { element } from './shell/dom';
import { KeptDesk } from './kept/keptDesk';
import type { PageLanguage } from './words/language';
import { OpenBook } from './book/openBook';
import type { OpenedDoor } from './door/openDoor';
import { takePageKeys } from './shell/pageKeys';
import { startPane, type Command, type Shell } from './shell/shell';
import { drawTabs } from './shell/tabs';
import { offerTestHandle } from './testHandle';
import { focusInside, walkParts, type PagePart } from './shell/walkParts';

/**
 * Milliseconds that a loaded pane has for its first question before the grid comes anyway; some ask
 * nothing at first.
 */
const paneHeadStart = 250;
/** Milliseconds after which the grid does not wait for a pane that never loads. */
const paneTimeLimit = 4000;

/** The page: one open workbook, the pane and the grid around its host. */
export class WorkbenchPage {
  private book: OpenBook;
  private grid: GridView | null = null;
  /** The last thing done in the pane was done with the mouse. */
  private byPointer = false;
  private readonly files: BookFiles;
  private readonly edits: GridEdits;
  private readonly kept: KeptDesk;
  private readonly cells: CellDesk;

  constructor(
    private readonly language: PageLanguage,
    private readonly shell: Shell,
    private readonly door: OpenedDoor,
  ) {
    this.files = new BookFiles(shell, language, {
      book: () => this.book,
      mayDiscard: () => this.mayDiscard(),
      use: (book) => this.use(book),
      saved: () => this.kept.saved(),
    });
    this.book = OpenBook.create(this.files.handOver);
    this.cells = new CellDesk(shell, language, {
      grid: () => this.grid,
      host: () => this.book.host,
      edits: () => this.edits,
    });
    this.edits = new GridEdits(() => this.book.host, shell, this.cells.refused, {
      released: () => this.grid?.unmark(),
      find: () => this.later(() => this.cells.find()),
      goTo: () => this.later(() => this.grid?.goTo()),
      choose: () => this.later(() => this.cells.choose()),
    });
    this.kept = new KeptDesk(shell, language, {
      use: (book) => {
        if (this.mayDiscard()) this.use(book);
        else this.shell.clear();
      },
      openNew: this.files.handOver,
    });
  }

  start(): void {
    const drop = (target: Window) => {
      takeDrops(
        target,
        (file) => this.files.open(file),
        (dropping) => document.body.classList.toggle('dropping', dropping),
      );
    };
    drop(window);
    walkParts(this.parts(), [window]);
    const save = (): void => void this.run('save');
    takePageKeys(window, { save, find: () => void this.run('find'), goTo: () => void this.run('goTo') });
    this.shell.whenPaneLoads((pane) => {
      drop(pane);
      takePageKeys(pane, { save });
      walkParts(this.parts(), [pane]);
      // Who sends the selection somewhere by mouse goes on in the grid; by keyboard, in the list.
      pane.addEventListener('pointerdown', () => (this.byPointer = true), true);
      pane.addEventListener('keydown', () => (this.byPointer = false), true);
    });
    // The pane reads the workbook: what is still being typed belongs to it when someone turns to
    // the pane.
    window.addEventListener('blur', () => void this.grid?.finishEntry());
    window.addEventListener('beforeunload', (event) => {
      // What is kept is offered again.
      if (this.book.unsaved && !this.kept.isSafe) event.preventDefault();
    });
    offerTestHandle(
      () => this.book.host,
      () => this.grid,
    );
    this.serve(this.book);
    void this.openGrid();
    void this.kept.offerLost();
  }

  /**
   * Toolbar, grid and pane, in the order of F6; a page that was never touched counts as the
   * toolbar.
   */
  private parts(): readonly PagePart[] {
    const { toolbar, gridPlace, frame } = this.shell;
    return [
      {
        hasFocus: () => toolbar.contains(document.activeElement),
        focus: () => toolbar.querySelector<HTMLElement>('button')?.focus(),
      },
      {
        hasFocus: () => gridPlace.contains(document.activeElement),
        focus: () => this.grid?.focus(),
      },
      {
        hasFocus: () => document.activeElement === frame,
        focus: () => focusInside(frame),
      },
    ];
  }

  async run(command: Command | 'goTo'): Promise<void> {
    this.shell.clear();
    // An entry that is refused now leaves its sentence standing.
    await this.grid?.finishEntry();
    switch (command) {
      case 'new':
        if (this.mayDiscard()) this.use(OpenBook.create(this.files.handOver));
        break;
      case 'open':
        await this.files.choose();
        break;
      case 'save':
        await this.files.save();
        this.showBook();
        break;
      case 'kept':
        await this.kept.showAll();
        break;
      case 'find':
        this.cells.find();
        break;
      case 'goTo':
        this.grid?.goTo();
        break;
      case 'undo':
        this.edits.undo();
        break;
      case 'redo':
        this.edits.redo();
        break;
    }
  }

  private mayDiscard(): boolean {
    return !this.book.unsaved || window.confirm(this.language.text('book.discard'));
  }

  /** Another workbook. The pane starts afresh, as it does beside a new workbook in Excel. */
  private use(book: OpenBook): void {
    this.serve(book);
    startPane(this.shell);
  }

  /** Puts a workbook under pane, grid and tabs. */
  private serve(book: OpenBook): void {
    this.book = book;
    this.door.serve(book);
    this.edits.forget();
    this.cells.refused.close();
    this.shell.clear();
    this.kept.keep(book);
    book.host.onChange((change) => {
      if (book === this.book) this.follow(change);
    });
    this.grid?.show(gridSource(book.host));
    this.cells.follow();
    this.showBook();
  }

  private follow(change: ViewChange): void {
    const moved = change.selected !== null || change.activated !== null;
    if (touchesContents(change)) this.edits.changed();
    if (touchesContents(change) || change.activated !== null) {
      this.edits.moveOn();
      this.grid?.refresh();
      this.showBook();
    }
    this.cells.follow();
    // A person who moves the selection sees it already.
    if (!moved || (change.origin !== 'request' && change.activated === null)) return;
    this.grid?.select();
    // A sheet that comes to the front is seen where it was left, at first at its top left.
    if (change.selected === null) return;
    this.grid?.reveal();
    if (change.origin === 'request' && this.byPointer) this.grid?.focus();
  }

  /** The menu gives the keyboard back to the grid once it is closed. */
  private later(action: () => void): void {
    setTimeout(action, 50);
  }

  private showBook(): void {
    const { host, fileName, unsaved } = this.book;
    const { active, sheets } = host.view();
    const visible = sheets.filter((sheet) => sheet.visible);
    this.shell.showBook({ name: fileName, unsaved, edits: { undo: host.lastEdit, redo: host.nextEdit }, active });
    drawTabs(
      this.shell.tabsPlace,
      visible,
      sheets.find(({ name }) => name === active)!.id,
      (id, byPointer) => void this.goToSheet(id, byPointer),
    );
  }

  private async goToSheet(id: string, byPointer: boolean): Promise<void> {
    if (this.grid?.isTypingFormula()) {
      this.shell.say('grid.finishFormula');
      return;
    }
    await this.grid?.finishEntry();
    const { host } = this.book;
    host.activate(sheetName(host, id));
    // As in Excel, keys belong to the sheet that was clicked, wherever they went before.
    if (byPointer) this.grid?.focus();
  }

  /** The pane comes first: it is small, and the grid's size would hold it up. */
  private async openGrid(): Promise<void> {
    const wait = element('p', { class: 'grid-wait' }, this.language.text('grid.loading'));
    this.shell.gridPlace.append(wait);
    const loaded = new Promise<void>((resolve) => this.shell.whenPaneLoads(() => resolve()));
    await Promise.race([this.door.firstAnswer, loaded.then(() => after(paneHeadStart)), after(paneTimeLimit)]);
    await untilIdle(paneHeadStart);
    try {
      const { GridView } = await import('./grid/gridView');
      const { current } = this.language;
      const place = element('div', { class: 'grid-place' });
      this.shell.gridPlace.append(place);
      const { book } = this;
      this.grid = await GridView.open(place, current, gridSource(book.host), this.edits);
      if (book !== this.book) this.grid.show(gridSource(this.book.host));
      this.cells.join(this.grid);
      wait.remove();
      this.language.watch((language) => this.grid?.setLanguage(language));
    } catch (error) {
      wait.textContent = this.language.text('grid.failed', { reason: reasonOf(error) });
    }
  }
}

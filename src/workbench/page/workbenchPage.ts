import { touchesContents, type ViewChange } from '../host/model/viewChange';
import { lostText } from '../../xlsx/keep/lostWords';
import { after, untilIdle } from './after';
import type { GridView } from './grid/gridView';
import { download, fileProblem, newFileName, takeDrops } from './files';
import { canPickFiles, pickFile, writeTo } from './fileAccess';
import { GridEdits } from './gridEdits';
import { gridSource, sheetName } from './gridSource';
import { element } from './dom';
import { KeptDesk } from './kept/keptDesk';
import type { PageLanguage } from './language';
import { OpenBook } from './openBook';
import type { OpenedDoor } from './openDoor';
import { RefusedEntry } from './refusedEntry';
import { takeSaveKeys } from './saveKeys';
import { startPane, type Command, type Shell } from './shell';
import { drawTabs } from './tabs';
import { offerTestHandle } from './testHandle';
import { walkParts, type PagePart } from './walkParts';

/**
 * Milliseconds that a loaded pane has for its first question before the grid comes anyway; some ask
 * nothing at first.
 */
const paneHeadStart = 250;
/** Milliseconds after which the grid does not wait for a pane that never loads. */
const paneTimeLimit = 4000;

/** The page: one open workbook, the pane and the grid around its host. */
export class WorkbenchPage {
  private book = OpenBook.create((bytes) => this.handOver(bytes));
  private grid: GridView | null = null;
  private opening: Promise<void> = Promise.resolve();
  private readonly edits: GridEdits;
  private readonly kept: KeptDesk;
  private readonly refused: RefusedEntry;

  constructor(
    private readonly language: PageLanguage,
    private readonly shell: Shell,
    private readonly door: OpenedDoor,
  ) {
    this.refused = new RefusedEntry(
      shell.gridPlace,
      language,
      (row, column) => this.grid?.sight(row, column)?.cell ?? null,
      () => this.grid?.focus(),
    );
    this.edits = new GridEdits(() => this.book.host, shell, this.refused);
    this.kept = new KeptDesk(shell, language, {
      use: (book) => {
        if (this.mayDiscard()) this.use(book);
        else this.shell.clear();
      },
      openNew: (bytes) => {
        this.handOver(bytes);
      },
    });
  }

  start(): void {
    this.shell.filePicker.addEventListener('change', () => {
      const file = this.shell.filePicker.files?.[0];
      this.shell.filePicker.value = '';
      if (file) this.open(file);
    });
    const drop = (target: Window) => {
      takeDrops(
        target,
        (file) => {
          this.open(file);
        },
        (dropping) => document.body.classList.toggle('dropping', dropping),
      );
    };
    drop(window);
    walkParts(this.parts(), [window]);
    const save = (): void => void this.run('save');
    takeSaveKeys(window, save);
    this.shell.whenPaneLoads((pane) => {
      drop(pane);
      takeSaveKeys(pane, save);
      walkParts(this.parts(), [pane]);
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
        focus: () => toolbar.querySelector<HTMLElement>('button:not(:disabled)')?.focus(),
      },
      {
        hasFocus: () => gridPlace.contains(document.activeElement),
        focus: () => this.grid?.focus(),
      },
      {
        hasFocus: () => document.activeElement === frame,
        focus: () => {
          frame.focus();
        },
      },
    ];
  }

  async run(command: Command): Promise<void> {
    this.shell.clear();
    // An entry that is refused now leaves its sentence standing.
    await this.grid?.finishEntry();
    switch (command) {
      case 'new':
        if (this.mayDiscard()) this.use(OpenBook.create((bytes) => this.handOver(bytes)));
        break;
      case 'open':
        await this.chooseFile();
        break;
      case 'save':
        await this.save();
        break;
      case 'kept':
        await this.kept.showAll();
        break;
      case 'undo':
        this.edits.undo();
        break;
      case 'redo':
        this.edits.redo();
        break;
    }
  }

  /** One file after the other: the last one chosen is the one that stays open. */
  private open(file: File, handle: FileSystemFileHandle | null = null): void {
    this.opening = this.opening.then(() => this.openNow(file, handle));
  }

  /** Where the browser can, the file stays the place that saving goes to. */
  private async chooseFile(): Promise<void> {
    if (!canPickFiles()) {
      this.shell.filePicker.click();
      return;
    }
    const handle = await pickFile();
    if (handle) this.open(await handle.getFile(), handle);
  }

  private async openNow(file: File, handle: FileSystemFileHandle | null): Promise<void> {
    this.shell.say('book.opening', { file: file.name });
    try {
      const book = await OpenBook.open(new Uint8Array(await file.arrayBuffer()), file.name, (bytes) =>
        this.handOver(bytes),
      );
      book.file = handle;
      // Asked only now: a file that cannot be opened discards nothing, and edits go on while one is
      // read.
      if (this.mayDiscard()) this.use(book);
      else this.shell.clear();
    } catch (error) {
      this.shell.say(...fileProblem(error, file.name));
    }
  }

  private async save(): Promise<void> {
    const { book } = this;
    try {
      const { bytes, lost } = await book.toFile();
      const question = this.language.text('book.partsLost', { parts: lostText(lost)[this.language.current] });
      if (lost.length > 0 && !window.confirm(question)) return;
      const written = book.file !== null && (await writeTo(book.file, bytes));
      if (!written) download(bytes, book.fileName ?? newFileName[this.language.current]);
      book.markSaved();
      this.kept.saved();
    } catch (error) {
      this.shell.say('book.saveFailed', { reason: reasonOf(error) });
    }
    this.showBook();
  }

  /**
   * Excel opens a new workbook in a window of its own; this page has one workbook, so the new one
   * becomes a file and the open one stays.
   */
  private handOver(bytes: Uint8Array): void {
    const file = newFileName[this.language.current];
    download(bytes, file);
    this.shell.say('book.newMade', { file });
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
    this.refused.close();
    this.shell.clear();
    this.kept.keep(book);
    book.host.onChange((change) => {
      if (book === this.book) this.follow(change);
    });
    this.grid?.show(gridSource(book.host));
    this.showBook();
  }

  private follow(change: ViewChange): void {
    const moved = change.selected !== null || change.activated !== null;
    if (touchesContents(change) || change.activated !== null) {
      this.grid?.refresh();
      this.showBook();
    }
    // A person who moves the selection sees it already.
    if (!moved || (change.origin !== 'request' && change.activated === null)) return;
    this.grid?.select();
    // A sheet that comes to the front is seen where it was left, at first at its top left.
    if (change.selected !== null) this.grid?.reveal();
  }

  private showBook(): void {
    const { host, fileName, unsaved } = this.book;
    const { active, sheets } = host.view();
    const visible = sheets.filter((sheet) => sheet.visible);
    this.shell.showBook(fileName, unsaved);
    this.shell.enable('undo', host.lastEdit !== null);
    this.shell.enable('redo', host.nextEdit !== null);
    drawTabs(this.shell.tabsPlace, visible, sheets.find(({ name }) => name === active)!.id, (id) => {
      void this.goToSheet(id);
    });
  }

  private async goToSheet(id: string): Promise<void> {
    if (this.grid?.isTypingFormula()) {
      this.shell.say('grid.finishFormula');
      return;
    }
    await this.grid?.finishEntry();
    const { host } = this.book;
    host.activate(sheetName(host, id));
  }

  /** The pane comes first: it is small, and the grid's size would hold it up. */
  private async openGrid(): Promise<void> {
    const wait = element('p', { class: 'grid-wait' }, this.language.text('grid.loading'));
    this.shell.gridPlace.append(wait);
    const loaded = new Promise<void>((resolve) => {
      this.shell.whenPaneLoads(() => {
        resolve();
      });
    });
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
      wait.remove();
      this.language.watch((language) => this.grid?.setLanguage(language));
    } catch (error) {
      wait.textContent = this.language.text('grid.failed', { reason: reasonOf(error) });
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

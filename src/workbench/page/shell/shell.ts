import type { NamedEdit } from '../../host/edit/editHistory';
import { element } from './dom';
import type { PageLanguage } from '../words/language';
import type { MessageKey, MessageValues } from '../words/messages';

/** What the toolbar can do; the buttons are made from this list, in this order. */
export const commands = ['new', 'open', 'save', 'kept', 'find', 'undo', 'redo'] as const;
export type Command = (typeof commands)[number];

/** What the page says of its workbook. */
export interface ShownBook {
  /** Null for a new one. */
  readonly name: string | null;
  /** It has changes that are not saved. */
  readonly unsaved: boolean;
  /** What undo and redo would do; null where there is nothing. */
  readonly edits: Readonly<Partial<Record<Command, NamedEdit | null>>>;
  /** The sheet in front: places on it need no name of it. */
  readonly active: string;
}

/** The fixed parts of the page, and the words on them. */
export interface Shell {
  readonly toolbar: HTMLElement;
  readonly gridPlace: HTMLElement;
  readonly tabsPlace: HTMLElement;
  /** Where a kept workbook is offered. */
  readonly offerPlace: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly filePicker: HTMLInputElement;
  readonly showBook: (book: ShownBook) => void;
  /** One sentence beside the sheet tabs; it stays until the next one or until `clear`. */
  readonly say: (key: MessageKey, values?: MessageValues) => void;
  /** Takes the sentence away; with a key, only where it is that one. */
  readonly clear: (key?: MessageKey) => void;
  /**
   * Calls back with the pane's window each time the pane has loaded, at once where it has already.
   */
  readonly whenPaneLoads: (listener: (pane: Window) => void) => void;
}

const paneSource = 'pane.html';

/** Builds the page around grid and pane. */
export function buildShell(language: PageLanguage, run: (command: Command) => void): Shell {
  const buttons = new Map(
    commands.map((command) => [command, element('button', { type: 'button', 'data-command': command })]),
  );
  const toolbar = element('div', { role: 'toolbar' }, ...buttons.values());
  const title = element('h1');
  const bookName = element('span', { class: 'book-name' });
  const notExcel = element('p', { class: 'note' });
  const notice = element('p', { class: 'notice', role: 'status' });
  const gridPlace = element('div', { class: 'grid' });
  const offerPlace = element('p', { class: 'offer', role: 'status' });
  const tabsPlace = element('div', { class: 'tabs', role: 'tablist' });
  const frame = element('iframe');
  const paneTitle = element('h2');
  const filePicker = element('input', {
    type: 'file',
    accept: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    hidden: '',
  });
  document.body.append(
    element('header', { class: 'head' }, title, toolbar, bookName, filePicker),
    notExcel,
    offerPlace,
    element('main', { class: 'sheet' }, gridPlace, element('div', { class: 'foot' }, tabsPlace, notice)),
    element('aside', { class: 'pane' }, paneTitle, frame),
  );

  let book: ShownBook = { name: null, unsaved: false, edits: {}, active: '' };
  let said: { key: MessageKey; values: MessageValues } | null = null;
  const write = () => {
    const unsaved = book.unsaved ? ` (${language.text('book.unsaved')})` : '';
    document.documentElement.lang = language.current;
    document.title = language.text('page.title');
    title.textContent = language.text('pane.title');
    toolbar.setAttribute('aria-label', language.text('tool.bar'));
    for (const [command, button] of buttons) {
      const edit = book.edits[command];
      // It can be pressed all the same, and says why there is nothing.
      button.setAttribute('aria-disabled', String(edit === null));
      button.title =
        edit === null ? language.text(command === 'undo' ? 'grid.nothingToUndo' : 'grid.nothingToRedo') : '';
      button.textContent = edit
        ? language.text(`tool.${command as 'undo' | 'redo'}Edit`, { edit: wordsOf(edit, book.active, language) })
        : language.text(`tool.${command}`);
    }
    bookName.textContent = (book.name ?? language.text('book.newName')) + unsaved;
    notExcel.textContent = language.text('page.notExcel');
    notice.textContent = said ? language.text(said.key, said.values) : '';
    gridPlace.setAttribute('aria-label', language.text('grid.label'));
    tabsPlace.setAttribute('aria-label', language.text('grid.tabs'));
    paneTitle.textContent = language.text('pane.title');
    frame.title = language.text('pane.frame');
  };
  for (const [command, button] of buttons) {
    button.addEventListener('click', () => run(command));
  }
  language.watch(write);

  let paneLoaded = false;
  frame.addEventListener('load', () => {
    // An empty frame loads too.
    paneLoaded = frame.src !== '';
  });

  const say = (key: MessageKey, values: MessageValues = {}) => {
    said = { key, values };
    write();
  };
  return {
    toolbar,
    gridPlace,
    tabsPlace,
    offerPlace,
    frame,
    filePicker,
    say,
    clear: (key) => {
      if (key !== undefined && said?.key !== key) return;
      said = null;
      write();
    },
    showBook: (shown) => {
      book = shown;
      write();
    },
    whenPaneLoads: (listener) => {
      const tell = () => {
        if (frame.src !== '' && frame.contentWindow) listener(frame.contentWindow);
      };
      frame.addEventListener('load', tell);
      if (paneLoaded) tell();
    },
  };
}

function wordsOf({ kind, sheet, address }: NamedEdit, active: string, language: PageLanguage): string {
  const place = sheet === active ? address : language.text('edit.elsewhere', { address, sheet });
  return language.text(`edit.${kind}`, { place });
}

/** Starts the pane, or starts it again: its handlers belong to one workbook. */
export function startPane(shell: Shell): void {
  if (shell.frame.src) shell.frame.contentWindow?.location.reload();
  else shell.frame.src = paneSource;
}

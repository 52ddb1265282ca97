import { newBook } from '../../xlsx/edit/model';
import type { Model, ModelSheet } from '../../xlsx/edit/model';
import { readBook } from '../../xlsx/edit/readBook';
import { saveBook } from '../../xlsx/edit/saveBook';
import { toSnapshot } from '../../xlsx/edit/snapshot';
import type { Snapshot } from '../../sheet/grid/grid';
import { areaOf } from './model/address';
import type { Area } from './model/address';
import { Book } from './model/book';
import { calculate, calculateMissing } from './calculate/calculation';
import type { ChangeOrigin } from './model/changes';
import { EditHistory } from './edit/editHistory';
import type { EditKind, NamedEdit } from './edit/editHistory';
import { prepareClear, prepareCopy, prepareTexts } from './edit/edits';
import type { EditOutcome, Pasting, PreparedEdit, TypedText } from './edit/edits';
import { brokenRule, choicesAt } from './edit/entryRule';
import type { EntryAlert } from './edit/entryRule';
import { prepareMove } from './edit/move';
import { toEvents } from './request/events';
import type { Fault } from './request/fault';
import { BlockedEdit, HostError } from './hostError';
import { usualOptions, type HostOptions } from './hostOptions';
import type { Locale } from './format/locale';
import type { EventEntry, RequestBody, RequestMessage, ResponseMessage } from './request/protocol';
import { RequestDoor } from './request/requestDoor';
import { addSheet, deleteSheet, renameSheet, sheetNamed } from './model/sheets';
import { findCells, type FoundCell } from './model/find';
import { bookView, cellView, sheetView } from './model/view';
import type { BookView, CellView, SheetViewData } from './model/view';
import { touchesContents, toViewChange } from './model/viewChange';
import type { ViewChange } from './model/viewChange';
import { keepWindowState } from './model/windowState';

/** One workbook that answers Office.js in Excel's place. The only authority over its model. */
export class Host {
  /** Called with the number of each request (from 1) and its body; returns a fault or nothing. */
  set beforeRequest(listener: ((number: number, body: RequestBody) => Fault | undefined) | null) {
    this.door.beforeRequest = listener;
  }

  private readonly book: Book;
  private readonly door: RequestDoor;
  private readonly options: Required<HostOptions>;
  private readonly history = new EditHistory();
  private readonly changeListeners = new Set<(change: ViewChange) => void>();
  private readonly eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  /** Events in the order of what caused them. */
  private readonly undelivered: EventEntry[] = [];

  private constructor(model: Model, options: HostOptions) {
    this.options = { ...usualOptions, ...options };
    this.book = new Book(model, this.options);
    this.door = new RequestDoor(this.book, this.options, {
      worked: () => this.announce('request'),
      answered: () => this.deliver(),
    });
  }

  /** A new workbook with one blank sheet, `Sheet1` where `options.sheetWord` says nothing else. */
  static create(options: HostOptions = {}): Host {
    return new Host(newBook(`${options.sheetWord ?? usualOptions.sheetWord}1`), options);
  }

  /** Opens .xlsx bytes; results that the file brings stay as they are. @throws WorkbookFileError with a reason. */
  static async open(bytes: Uint8Array, options: HostOptions = {}): Promise<Host> {
    const host = new Host(await readBook(bytes), options);
    calculateMissing(host.book);
    host.book.takeChanges();
    return host;
  }

  /** The workbook as .xlsx bytes, formulas up to date. */
  async save(): Promise<Uint8Array> {
    await this.door.settled;
    calculate(this.book);
    keepWindowState(this.book);
    return saveBook(this.book.model);
  }

  /** What the checks read, formulas up to date. */
  snapshot(): Snapshot {
    calculate(this.book);
    return { ...toSnapshot(this.book.model), file: this.book.fileName };
  }

  /** Whether this workbook's window is in front: a person may have gone to another workbook. */
  set inFront(inFront: boolean) {
    this.book.inFront = inFront;
  }

  get locale(): Locale {
    return this.options.locale;
  }

  /** Requests answered or dropped so far. */
  get requestCount(): number {
    return this.door.payloads.length;
  }

  /** Sizes of each request and its response in bytes of JSON. */
  get payloadSizes(): readonly { readonly request: number; readonly response: number }[] {
    return this.door.payloads;
  }

  /** Answers one request. Both message and answer are plain JSON. */
  request(message: RequestMessage): Promise<ResponseMessage> {
    return this.door.request(message);
  }

  /** The same as JSON that may cross a frame: each result by itself, in order; then the message without them. */
  requestAsText(message: RequestMessage, onResult: (result: string) => void): Promise<string> {
    return this.door.requestAsText(message, onResult);
  }

  /** Hears Excel's events as entries for the client's message door. Returns the way to stop. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Hears what to redraw, once for each request or edit. Returns the way to stop. */
  onChange(listener: (change: ViewChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Tells the grid at once, and queues what the client will hear. */
  private announce(origin: ChangeOrigin): void {
    const changes = this.book.takeChanges();
    if (changes.length === 0) return;
    this.undelivered.push(...toEvents(this.book, changes, origin));
    const view = toViewChange(changes, origin);
    if (origin === 'request' ? touchesContents(view) : view.tabs) this.history.forget();
    for (const listener of this.changeListeners) listener(view);
  }

  private deliver(): void {
    const entries = this.undelivered.splice(0);
    if (entries.length > 0) for (const listener of this.eventListeners) listener(entries);
  }

  /** Sheets in tab order and the active one. */
  view(): BookView {
    return bookView(this.book);
  }

  /** Everything a grid needs of one sheet. @throws HostError ItemNotFound. */
  sheetView(name: string): SheetViewData {
    return sheetView(this.book, this.sheet(name));
  }

  /** What is selected on a sheet. @throws HostError ItemNotFound. */
  selection(name: string): Area {
    return this.book.selection(this.sheet(name));
  }

  /** One cell (zero-based), or null where there is nothing to show. @throws HostError ItemNotFound. */
  cellView(name: string, row: number, column: number): CellView | null {
    return cellView(this.book, this.sheet(name), row, column);
  }

  /** What a cell's rule offers to choose from, each as it is typed; null where it offers no list. */
  choices(name: string, row: number, column: number): readonly string[] | null {
    return choicesAt(this.book, this.sheet(name), row, column);
  }

  /** Cells of visible sheets that show or hold a text, sheet by sheet and row by row; case does not matter. */
  find(text: string): readonly FoundCell[] {
    return findCells(this.book, text);
  }

  /** A person types into a cell (zero-based), read as Excel does; what the cell's validation refuses is taken back. */
  enter(name: string, row: number, column: number, text: string): EditOutcome {
    let alert: EntryAlert | null = null;
    const outcome = this.edit(() => {
      const sheet = this.sheet(name);
      const edit = prepareTexts(this.book, sheet, [{ row, column, text }]);
      alert = this.history.performUnless(this.book, 'enter', edit, () => {
        if (this.book.calculationMode !== 'Manual') calculate(this.book);
        return text === '' ? null : brokenRule(this.book, sheet, row, column);
      });
    });
    return alert === null ? outcome : { done: false, code: 'InvalidArgument', alert };
  }

  /** A person pastes texts into several cells: all of them or none; no text at all is no edit. As in Excel, no validation looks at them. */
  enterAll(name: string, texts: readonly TypedText[]): EditOutcome {
    return this.perform('paste', () => (texts.length === 0 ? null : prepareTexts(this.book, this.sheet(name), texts)));
  }

  /** A person empties cells: an address like `B2:C5`. */
  clear(name: string, address: string): EditOutcome {
    return this.perform('clear', () => prepareClear(this.book, this.sheet(name), areaOf(address)));
  }

  /** A person pastes cells of this workbook; a source that fits the target several times is repeated. */
  copyCells(from: string, source: string, to: string, target: string, pasting?: Pasting): EditOutcome {
    return this.perform('paste', () => this.copy(from, source, to, target, pasting));
  }

  /** A person fills down or right, as `copyCells` on one sheet. */
  fillCells(name: string, source: string, target: string): EditOutcome {
    return this.perform('fill', () => this.copy(name, source, name, target));
  }

  /** A person pastes cells that were cut: from the top left of the target they are as they were. */
  moveCells(from: string, source: string, to: string, target: string): EditOutcome {
    return this.perform('cut', () =>
      prepareMove(this.book, this.sheet(from), areaOf(source), this.sheet(to), areaOf(target)),
    );
  }

  /** Takes a person's last edit back; null when there is none. A request that writes ends what can be taken back. */
  undo(): EditOutcome | null {
    return this.history.last ? this.edit(() => this.history.undo(this.book)) : null;
  }

  /** Does the last edit again that was taken back; null when there is none. */
  redo(): EditOutcome | null {
    return this.history.next ? this.edit(() => this.history.redo(this.book)) : null;
  }

  /** What `undo` would take back. */
  get lastEdit(): NamedEdit | null {
    return this.history.last;
  }

  /** What `redo` would do again. */
  get nextEdit(): NamedEdit | null {
    return this.history.next;
  }

  /** A person selects cells; the sheet becomes the active one. */
  select(name: string, address: string): EditOutcome {
    return this.edit(() => this.book.select(this.sheet(name), areaOf(address)));
  }

  /** A person goes to a sheet. */
  activate(name: string): EditOutcome {
    return this.edit(() => this.book.activate(this.sheet(name)));
  }

  /** A person adds a sheet; without a name Excel's next one. */
  addSheet(name?: string): EditOutcome {
    return this.edit(() => this.book.activate(addSheet(this.book, name ?? null, 'addSheet')));
  }

  renameSheet(name: string, after: string): EditOutcome {
    return this.edit(() => renameSheet(this.book, this.sheet(name), after, 'renameSheet'));
  }

  deleteSheet(name: string): EditOutcome {
    return this.edit(() => deleteSheet(this.book, this.sheet(name), 'deleteSheet'));
  }

  private perform(kind: EditKind, prepare: () => PreparedEdit | null): EditOutcome {
    return this.edit(() => this.history.perform(kind, prepare()));
  }

  private copy(from: string, source: string, to: string, target: string, pasting?: Pasting): PreparedEdit {
    return prepareCopy(this.book, this.sheet(from), areaOf(source), this.sheet(to), areaOf(target), pasting);
  }

  private edit(act: () => void): EditOutcome {
    // A person finds the workbook before or after a request, never in the middle of one.
    this.door.finish();
    try {
      act();
    } catch (error) {
      if (error instanceof BlockedEdit) return { done: false, code: error.code, by: error.by };
      if (error instanceof HostError) return { done: false, code: error.code };
      throw error;
    }
    if (this.book.calculationMode !== 'Manual') calculate(this.book);
    const waiting = this.undelivered.length > 0;
    this.announce('edit');
    if (!waiting) this.deliver();
    return { done: true };
  }

  private sheet(name: string): ModelSheet {
    return sheetNamed(this.book, name, 'Host');
  }
}

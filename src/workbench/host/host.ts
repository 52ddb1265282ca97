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
import { answer } from './request/dispatch';
import type { References } from './request/dispatch';
import { EditHistory } from './edit/editHistory';
import { prepareClear, prepareCopy, prepareTexts } from './edit/edits';
import type { EditOutcome, PreparedEdit, TypedText } from './edit/edits';
import { brokenRule } from './edit/entryRule';
import type { EntryAlert } from './edit/entryRule';
import { toEvents } from './request/events';
import type { Fault } from './request/fault';
import { HostError } from './hostError';
import { usualOptions, type HostOptions } from './hostOptions';
import type { Locale } from './format/locale';
import { byteLength, joinAnswer, largestPayload, refusal, textsOf, type AnswerWithoutResults } from './request/payload';
import type { ActionResult, EventEntry, RequestBody, RequestMessage, ResponseMessage } from './request/protocol';
import { RequestWork } from './request/requestWork';
import { addSheet, deleteSheet, renameSheet, sheetNamed } from './model/sheets';
import { bookView, cellView, sheetView } from './model/view';
import type { BookView, CellView, SheetViewData } from './model/view';
import { touchesContents, toViewChange } from './model/viewChange';
import type { ViewChange } from './model/viewChange';
import { keepWindowState } from './model/windowState';

/** One workbook that answers Office.js in Excel's place. The only authority over its model. */
export class Host {
  /** Called with the number of each request (from 1) and its body; returns a fault or nothing. */
  beforeRequest: ((number: number, body: RequestBody) => Fault | undefined) | null = null;

  private book: Book;
  private readonly options: Required<HostOptions>;
  private readonly history = new EditHistory();
  private readonly references: References = new Map();
  private readonly changeListeners = new Set<(change: ViewChange) => void>();
  private readonly eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  /** Requests are answered one after the other, as Excel does. */
  private queue: Promise<unknown> = Promise.resolve();
  /** The request that is being answered. */
  private work: RequestWork | null = null;
  /** Events in the order of what caused them. */
  private readonly undelivered: EventEntry[] = [];
  private readonly payloads: { readonly request: number; readonly response: number }[] = [];

  private constructor(model: Model, options: HostOptions) {
    this.options = { ...usualOptions, ...options };
    this.book = new Book(model, this.options);
  }

  /** A new workbook with one blank sheet, `Sheet1`. */
  static create(options: HostOptions = {}): Host {
    return new Host(newBook('Sheet1'), options);
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
    await this.queue;
    calculate(this.book);
    keepWindowState(this.book);
    return saveBook(this.book.model);
  }

  /** What the checks read, formulas up to date. */
  snapshot(): Snapshot {
    calculate(this.book);
    return toSnapshot(this.book.model);
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
    return this.payloads.length;
  }

  /** Sizes of each request and its response in bytes of JSON. */
  get payloadSizes(): readonly { readonly request: number; readonly response: number }[] {
    return this.payloads;
  }

  /** Answers one request. Both message and answer are plain JSON. */
  async request(message: RequestMessage): Promise<ResponseMessage> {
    const results: string[] = [];
    const rest = await this.requestAsText(message, (result) => results.push(result));
    return joinAnswer(
      rest,
      results.map((result) => JSON.parse(result) as ActionResult),
    );
  }

  /**
   * The same as JSON that may cross a frame: each result by itself, in order, so that a large answer need not be taken apart in one go; then the
   * message without them.
   */
  requestAsText(message: RequestMessage, onResult: (result: string) => void): Promise<string> {
    const text = JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    const number = this.payloads.push({ request: byteLength(text), response: 0 });
    const answered = this.queue.then(() => this.respond(number, body, onResult));
    this.queue = answered.catch(() => undefined);
    return answered.then((rest) => (rest === null ? new Promise<never>(() => undefined) : JSON.stringify(rest)));
  }

  private async respond(
    number: number,
    body: RequestBody,
    onResult: (result: string) => void,
  ): Promise<AnswerWithoutResults | null> {
    const fault = this.beforeRequest?.(number, body) ?? null;
    if (fault === 'drop') return null;
    if (typeof fault === 'string' && fault !== 'lose') return refusal(new HostError(fault));
    const size = this.payloads[number - 1]!.request;
    const largest = this.options.webLimits ? largestPayload : Infinity;
    if (size > largest) return refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    const halfway = typeof fault === 'object' && fault !== null ? fault.halfway : null;
    this.work = new RequestWork(answer(this.book, body, this.references, halfway), () => {
      if (this.book.calculationMode !== 'Manual') calculate(this.book);
      this.announce('request');
    });
    const { Results, ...others } = await this.work.run(this.options.pause);
    this.work = null;
    const { texts, bytes } = await textsOf(Results, this.options.pause);
    const response = bytes + byteLength(JSON.stringify({ Results: [], ...others }));
    this.payloads[number - 1] = { request: size, response };
    // The client registers handlers while it reads the answer, so events follow it.
    setTimeout(() => this.deliver(), 0);
    if (fault === 'lose') return null;
    if (response > largest) return refusal(new HostError('ResponsePayloadSizeLimitExceeded'));
    for (const text of texts) onResult(text);
    const { HttpStatusCode } = others.Error ?? { HttpStatusCode: 200 };
    return { HttpStatusCode, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: others };
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

  /** A person types into a cell (zero-based), read as Excel does; what the cell's validation refuses is taken back. */
  enter(name: string, row: number, column: number, text: string): EditOutcome {
    let alert: EntryAlert | null = null;
    const outcome = this.edit(() => {
      const sheet = this.sheet(name);
      const edit = prepareTexts(this.book, sheet, [{ row, column, text }]);
      alert = this.history.performUnless(this.book, edit, () => {
        if (this.book.calculationMode !== 'Manual') calculate(this.book);
        return text === '' ? null : brokenRule(this.book, sheet, row, column);
      });
    });
    return alert === null ? outcome : { done: false, code: 'InvalidArgument', alert };
  }

  /** A person pastes texts into several cells: all of them or none; no text at all is no edit. As in Excel, no validation looks at them. */
  enterAll(name: string, texts: readonly TypedText[]): EditOutcome {
    return this.perform(() => (texts.length === 0 ? null : prepareTexts(this.book, this.sheet(name), texts)));
  }

  /** A person empties cells: an address like `B2:C5`. */
  clear(name: string, address: string): EditOutcome {
    return this.perform(() => prepareClear(this.book, this.sheet(name), areaOf(address)));
  }

  /** A person pastes cells of this workbook, or fills down or right; a source that fits the target several times is repeated. */
  copyCells(from: string, source: string, to: string, target: string): EditOutcome {
    return this.perform(() => prepareCopy(this.book, this.sheet(from), areaOf(source), this.sheet(to), areaOf(target)));
  }

  /** Takes a person's last edit back; null when there is none. A request that writes ends what can be taken back. */
  undo(): EditOutcome | null {
    return this.history.canUndo ? this.edit(() => this.history.undo(this.book)) : null;
  }

  /** Does the last edit again that was taken back; null when there is none. */
  redo(): EditOutcome | null {
    return this.history.canRedo ? this.edit(() => this.history.redo(this.book)) : null;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
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

  private perform(prepare: () => PreparedEdit | null): EditOutcome {
    return this.edit(() => {
      this.history.perform(prepare());
    });
  }

  private edit(act: () => void): EditOutcome {
    // A person finds the workbook before or after a request, never in the middle of one.
    this.work?.finish();
    try {
      act();
    } catch (error) {
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

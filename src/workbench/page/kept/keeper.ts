import { isFull } from '../../../storage/database';
import type { Host } from '../../host/host';
import { touchesContents, type ViewChange } from '../../host/model/viewChange';
import type { OpenBook } from '../book/openBook';
import type { KeptEntry, KeptStore, KeptVersion } from './keptStore';
import { spareVersions } from './spareVersions';

/**
 * Milliseconds of rest after the last change before the workbook is written; the pane writes much
 * at once and rarely.
 */
const rest = { edit: 700, request: 150 } as const;
/** Writing takes the page's thread: it rests this many times as long as the last writing took. */
const restPerWriting = 5;
/** A version is written over for this long; then the next one begins. Milliseconds. */
const versionLength = 3 * 60_000;
/** What was typed, before it is known which version it belongs to. */
type TypedEntry = Omit<KeptEntry, 'version'>;

/** More cells than these are kept by the next version, which follows soon. */
const mostEntries = 2_000;

/**
 * Keeps the open workbook in this browser: what is typed at once, cell by cell, and the workbook as
 * a whole after a short rest. Several versions stay, so that an earlier one can be gone back to.
 */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private work: Promise<void> = Promise.resolve();
  /** Changes are counted: all up to `kept` are in a version or its entries. */
  private changes = 0;
  private kept = 0;
  /** Changes beyond `kept` that are in entries already. */
  private readonly ahead = new Set<number>();
  /** What is typed while a version is being written: it may be too late to be part of it. */
  private meanwhile: TypedEntry[] | null = null;
  private version: Pick<KeptVersion, 'id' | 'since'> | null = null;
  private lastWriting = 0;
  private ended = false;

  constructor(
    private readonly store: Pick<KeptStore, 'put' | 'add' | 'list' | 'remove'>,
    private readonly book: Pick<OpenBook, 'id' | 'fileName' | 'unsaved'> & {
      readonly host: Pick<Host, 'onChange' | 'save' | 'cellView' | 'view'>;
    },
    /** Hears a failure, and null once keeping works again. */
    private readonly told: (failure: unknown) => void,
  ) {
    book.host.onChange((change) => {
      if (!this.ended && touchesContents(change)) this.changed(change);
    });
  }

  /** True while everything of the workbook is kept. */
  get isSafe(): boolean {
    return this.kept === this.changes;
  }

  /** Writes the workbook now, when something changed or its file was saved. */
  keepNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.work = this.work
      .then(() => this.write())
      .then(
        () => this.told(null),
        (error: unknown) => this.told(error),
      );
    return this.work;
  }

  /** Another workbook is open: this one is written a last time where something is missing. */
  end(): void {
    if (!this.isSafe) void this.keepNow();
    this.ended = true;
  }

  private changed(change: ViewChange): void {
    this.changes += 1;
    // The first change is kept at once: entries need a version to stand on.
    const pause = this.version ? Math.max(rest[change.origin], restPerWriting * this.lastWriting) : 0;
    const entries = change.origin === 'edit' ? this.entriesOf(change) : null;
    if (entries) this.keepEntries(entries, this.changes);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepNow(), pause);
  }

  /** Adds to the last version at once, and to the one that is being written. */
  private keepEntries(entries: readonly TypedEntry[], change: number): void {
    this.meanwhile?.push(...entries);
    const { version } = this;
    if (!version) return;
    this.store.add(entries.map((entry) => ({ ...entry, version: version.id }))).then(
      () => {
        this.ahead.add(change);
        this.advance();
      },
      (error: unknown) => this.told(error),
    );
  }

  /** Nothing is skipped: a change of another kind in between waits for the next version. */
  private advance(): void {
    while (this.ahead.delete(this.kept + 1)) this.kept += 1;
  }

  /** What a person's edit left in its cells; null where it did more than that or too much. */
  private entriesOf({ cells, tabs, layouts }: ViewChange): readonly TypedEntry[] | null {
    const count = cells.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
    if (tabs || layouts.length > 0 || count === 0 || count > mostEntries) return null;
    return cells.flatMap(({ sheet, area }) => {
      const typed: TypedEntry[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          typed.push({ sheet, row, column, text: this.book.host.cellView(sheet, row, column)?.edit ?? '' });
        }
      }
      return typed;
    });
  }

  private async write(): Promise<void> {
    const now = Date.now();
    const { host, id: book, fileName, unsaved } = this.book;
    const { changes } = this;
    const begun = performance.now();
    this.meanwhile = [];
    const sheets = host.view().sheets.flatMap(({ name, visible }) => (visible ? [name] : []));
    const bytes = await host.save();
    this.lastWriting = performance.now() - begun;
    // Two tabs may begin a version in the same millisecond.
    if (!this.version || now - this.version.since > versionLength)
      this.version = { id: now + Math.random(), since: now };
    await this.put({ ...this.version, book, fileName, sheets, unsaved, at: now, bytes });
    this.meanwhile = null;
    this.kept = Math.max(this.kept, changes);
    this.advance();
    await this.store.remove(spareVersions(await this.store.list(), now));
  }

  /**
   * A full disk makes room once: versions of this browser are worth less than what is being typed.
   */
  private async put(version: KeptVersion): Promise<void> {
    try {
      await this.store.put(version, this.meanwhile ?? []);
    } catch (error) {
      if (!isFull(error)) throw error;
      const others = (await this.store.list()).filter(({ id, unsaved }) => id !== version.id && !unsaved);
      if (others.length === 0) throw error;
      await this.store.remove(others.map(({ id }) => id));
      await this.store.put(version, this.meanwhile ?? []);
    }
  }
}

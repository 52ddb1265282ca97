import { OpenLock } from '../../../storage/openLock';
import { OpenBook } from '../book/openBook';
import { Keeper } from './keeper';
import { KeptStore, type KeptVersion } from './keptStore';
import { restoreEntries } from './restore';

/**
 * The workbooks that this browser keeps: keeps the open one, and gives back those of tabs that are
 * gone.
 */
export class KeptBooks {
  private readonly lock = new OpenLock('chi-tieu.book.');
  private book: OpenBook | null = null;
  private keeper: Keeper | null = null;
  private readonly store: Promise<KeptStore | null>;

  /** @param told hears why nothing can be kept, and null once it can again */
  constructor(private readonly told: (failure: unknown) => void) {
    this.store = KeptStore.open().catch((error: unknown) => {
      told(error);
      return null;
    });
    // A tab that is put away may be ended without another word.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && !this.isSafe) void this.keeper?.keepNow();
    });
  }

  /** From now on this workbook is kept. */
  async keep(book: OpenBook): Promise<void> {
    this.keeper?.end();
    this.keeper = null;
    this.book = book;
    this.lock.hold(book.id);
    const store = await this.store;
    // Another one may have been opened meanwhile.
    if (!store || book !== this.book) return;
    this.keeper = new Keeper(store, book, this.told);
    if (book.unsaved) await this.keeper.keepNow();
  }

  /** Everything of the open workbook is kept. */
  get isSafe(): boolean {
    return this.keeper?.isSafe ?? false;
  }

  /** The open workbook went into its file. */
  saved(): void {
    void this.keeper?.keepNow();
  }

  /** Another tab has a workbook open, too. */
  async isElsewhere(): Promise<boolean> {
    return (await this.lock.all()).size > 1;
  }

  /** Versions that no open tab works on, the newest first. */
  async versions(): Promise<readonly KeptVersion[]> {
    const store = await this.store;
    if (!store) return [];
    const [all, open] = await Promise.all([store.list(), this.lock.all()]);
    return all.filter(({ book }) => !open.has(book));
  }

  /** The newest version of each workbook that was not saved when its tab went. */
  async lost(): Promise<readonly KeptVersion[]> {
    const versions = await this.versions();
    return versions.filter(
      ({ unsaved, book }, at) => unsaved && versions.findIndex((other) => other.book === book) === at,
    );
  }

  /**
   * Opens a version with all that was typed after it. It stays one of the versions of its workbook.
   * @throws WorkbookFileError
   */
  async open(version: KeptVersion, openNew: (bytes: Uint8Array) => void): Promise<OpenBook> {
    const entries = (await (await this.store)?.entriesOf(version.id)) ?? [];
    const book = await OpenBook.openKept(version, openNew);
    restoreEntries(book.host, entries);
    return book;
  }

  async remove(versions: readonly KeptVersion[]): Promise<void> {
    await (await this.store)?.remove(versions.map(({ id }) => id));
  }
}

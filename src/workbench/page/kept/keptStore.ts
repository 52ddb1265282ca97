import { finished, openDatabase, settled } from '../../../storage/database';

/** One state of a workbook that this browser keeps. */
export interface KeptVersion {
  readonly id: number;
  /** The same for all versions of one open workbook. */
  readonly book: string;
  /** Null for a workbook that never had a file. */
  readonly fileName: string | null;
  /**
   * Names of the sheets in sight, by which a workbook without a file is told from others; missing
   * in versions that an earlier page kept.
   */
  readonly sheets?: readonly string[];
  /** When the version was begun, and when it was last written to; milliseconds. */
  readonly since: number;
  readonly at: number;
  /** What it holds is in no file of the user's. */
  readonly unsaved: boolean;
  readonly bytes: Uint8Array;
}

/** A cell as it was typed after a version was written, zero-based. */
export interface KeptEntry {
  readonly version: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As the formula bar shows it. */
  readonly text: string;
}

const database = 'chi-tieu.workbench';
const versions = 'versions';
const entries = 'entries';
const byVersion = 'version';

/**
 * The browser's own storage of versions. @throws DOMException as IndexedDB gives it,
 * `QuotaExceededError` where the disk is full.
 */
export class KeptStore {
  private constructor(private readonly data: IDBDatabase) {}

  static async open(): Promise<KeptStore> {
    const data = await openDatabase(database, (built) => {
      built.createObjectStore(versions, { keyPath: 'id' });
      built.createObjectStore(entries, { autoIncrement: true }).createIndex(byVersion, byVersion);
    });
    return new KeptStore(data);
  }

  /** All versions, the newest first. */
  async list(): Promise<readonly KeptVersion[]> {
    const all = await settled(this.data.transaction(versions).objectStore(versions).getAll());
    return (all as KeptVersion[]).sort((one, other) => other.at - one.at);
  }

  /** What was typed after a version was written, in order. */
  entriesOf(version: number): Promise<readonly KeptEntry[]> {
    return settled(this.data.transaction(entries).objectStore(entries).index(byVersion).getAll(version));
  }

  /**
   * Writes a version in the place of the one with its number; what was typed before is part of it.
   * @param typed what was typed while it was being written
   */
  async put(version: KeptVersion, typed: readonly Omit<KeptEntry, 'version'>[]): Promise<void> {
    const work = this.data.transaction([versions, entries], 'readwrite');
    const later = [...typed];
    work.objectStore(versions).put(version);
    this.forgetEntries(work, version.id, () => {
      for (const entry of later) work.objectStore(entries).add({ ...entry, version: version.id });
    });
    await finished(work);
  }

  async add(typed: readonly KeptEntry[]): Promise<void> {
    const work = this.data.transaction(entries, 'readwrite');
    for (const entry of typed) work.objectStore(entries).add(entry);
    // The tab may go at any moment: nothing is waited for that need not be.
    work.commit();
    await finished(work);
  }

  async remove(ids: readonly number[]): Promise<void> {
    const work = this.data.transaction([versions, entries], 'readwrite');
    for (const id of ids) {
      work.objectStore(versions).delete(id);
      this.forgetEntries(work, id);
    }
    await finished(work);
  }

  private forgetEntries(work: IDBTransaction, version: number, done: () => void = () => undefined): void {
    const cursor = work.objectStore(entries).index(byVersion).openCursor(version);
    cursor.onsuccess = () => {
      const at = cursor.result;
      at?.delete();
      at?.continue();
      if (!at) done();
    };
  }
}

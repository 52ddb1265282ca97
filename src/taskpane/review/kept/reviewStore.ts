import type { Acceptance } from '../../../review/acceptance';
import type { Choice } from '../../../review/gather/received';
import { finished, openDatabase, settled } from '../../../storage/database';
import type { Asked } from '../state/reviewState';
import type { WindowView } from '../state/windowView';

/** An acceptance, with the contents of the file that it was given to. */
export interface KeptAcceptance {
  readonly acceptance: Acceptance;
  /** SHA-256 in hexadecimal digits; null where the file could not be read any more. */
  readonly digest: string | null;
}

/** What a person said and set in a review. */
export interface KeptNotes {
  readonly choices: readonly Choice[];
  readonly year?: number | null;
  readonly acceptances: readonly KeptAcceptance[];
  readonly asked: readonly Asked[];
  readonly view: WindowView;
  /** Key of the entry that is open, or null. */
  readonly open: string | null;
}

/** A review that this browser keeps; its files are kept beside it. */
export interface KeptReview extends KeptNotes {
  readonly id: string;
  /** When something was last done in it; milliseconds. */
  readonly at: number;
  /** How many files it has. */
  readonly files: number;
}

/** A file as it was chosen: a copy, whatever becomes of the one on the disk. */
export interface KeptFile {
  /** Which review it belongs to, and where it stands among its files. */
  readonly review: string;
  readonly at: number;
  /** Files that were given together have one number. */
  readonly batch: number;
  /** The name that it goes by in the review. */
  readonly name: string;
  readonly file: File;
}

const reviews = 'reviews';
const files = 'files';

/** The browser's own storage of reviews. @throws DOMException as IndexedDB gives it */
export class ReviewStore {
  private constructor(private readonly data: IDBDatabase) {}

  static async open(): Promise<ReviewStore> {
    const data = await openDatabase('chi-tieu.review', (built) => {
      built.createObjectStore(reviews, { keyPath: 'id' });
      built.createObjectStore(files, { keyPath: ['review', 'at'] });
    });
    return new ReviewStore(data);
  }

  /** All reviews, the latest first. */
  async list(): Promise<readonly KeptReview[]> {
    const all = await settled(this.data.transaction(reviews).objectStore(reviews).getAll());
    return (all as KeptReview[]).sort((one, other) => other.at - one.at);
  }

  /** In the order in which they were given. */
  filesOf(review: string): Promise<readonly KeptFile[]> {
    return settled(this.data.transaction(files).objectStore(files).getAll(allOf(review)));
  }

  /** Writes a review with files that are new in it, and forgets another: both, or neither. */
  async put(review: KeptReview, added: readonly KeptFile[], gone: string | null): Promise<void> {
    const work = this.data.transaction([reviews, files], 'readwrite');
    if (gone !== null) forget(work, gone);
    for (const file of added) work.objectStore(files).put(file);
    work.objectStore(reviews).put(review);
    await finished(work);
  }

  async remove(review: string): Promise<void> {
    const work = this.data.transaction([reviews, files], 'readwrite');
    forget(work, review);
    await finished(work);
  }

  close(): void {
    this.data.close();
  }
}

function forget(work: IDBTransaction, review: string): void {
  work.objectStore(reviews).delete(review);
  work.objectStore(files).delete(allOf(review));
}

/** An array stands after every number, as keys go. */
function allOf(review: string): IDBKeyRange {
  return IDBKeyRange.bound([review], [review, []]);
}

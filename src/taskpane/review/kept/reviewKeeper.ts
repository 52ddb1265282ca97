import { isFull } from '../../../storage/database';
import { OpenLock } from '../../../storage/openLock';
import type { NamedFile } from '../../files/readBatch';
import type { ReviewState } from '../state/reviewState';
import { digestOf } from './digest';
import { ReviewStore, type KeptAcceptance, type KeptFile, type KeptReview } from './reviewStore';

/** Whether a review is kept, and why not: no room, the browser's refusal, or a person's wish. */
export type KeepingState = 'kept' | 'full' | 'refused' | 'stopped';

/** Files of a review, those that were given together beside each other. */
export type Batches = readonly (readonly NamedFile[])[];

/** What of a review is kept besides its files. */
export type Notes = Pick<ReviewState, 'choices' | 'year' | 'acceptances' | 'asked' | 'view' | 'open'>;

/**
 * Keeps the review of this pane in this browser, so that it can go on after the pane was closed.
 * Writes one after another; of what changes meanwhile only the last is written.
 */
export class ReviewKeeper {
  private readonly lock = new OpenLock('chi-tieu.review.');
  private store: Promise<ReviewStore> | null = null;
  private id: string | null = null;
  /** The files that are written under this number. */
  private written: ReadonlySet<File> = new Set();
  private next: { readonly batches: Batches; readonly notes: Notes } | null = null;
  private work: Promise<void> = Promise.resolve();

  private isStopped = false;

  /** @param told hears whether the review is kept, each time that it was tried */
  constructor(private readonly told: (state: KeepingState) => void) {}

  /** The latest review that no open pane works on; null where there is none. */
  async offered(): Promise<KeptReview | null> {
    try {
      const store = await this.opened();
      const [all, open] = await Promise.all([store.list(), this.lock.all()]);
      return all.find(({ id }) => !open.has(id)) ?? null;
    } catch {
      // Where nothing could be kept, nothing is there; keeping says so when it is tried.
      return null;
    }
  }

  /** The files of a review that goes on here, as they were given. @throws DOMException */
  async takeUp({ id }: KeptReview): Promise<Batches> {
    const files = await (await this.opened()).filesOf(id);
    this.id = id;
    this.written = new Set(files.map(({ file }) => file));
    this.lock.hold(id);
    const numbers = [...new Set(files.map(({ batch }) => batch))];
    return numbers.map((number) => files.filter(({ batch }) => batch === number));
  }

  /** Settles once all that is wanted by now is written, or was refused. */
  keep(batches: Batches, notes: Notes): Promise<void> {
    this.next = { batches, notes };
    return this.then(() => this.write());
  }

  /** What is kept from now on is kept also where an earlier review was not to be. */
  begin(): void {
    this.isStopped = false;
  }

  /** The review of this pane goes from this machine, and is not kept any more. */
  stop(): Promise<void> {
    this.isStopped = true;
    return this.then(async () => {
      if (this.id !== null) await this.discard({ id: this.id });
      [this.id, this.written] = [null, new Set()];
      this.lock.end();
      this.told('stopped');
    });
  }

  /** Nothing of a review stays on this machine. */
  async discard({ id }: Pick<KeptReview, 'id'>): Promise<void> {
    await (await this.opened()).remove(id);
  }

  /** The pane goes: what it kept may go on elsewhere. */
  end(): void {
    void this.work.then(async () => {
      this.lock.end();
      (await this.store?.catch(() => null))?.close();
      this.store = null;
    });
  }

  /** One after another; a failure is told, and the next is tried all the same. */
  private then(step: () => Promise<void>): Promise<void> {
    return (this.work = this.work
      .then(step)
      .catch((failure: unknown) => this.told(isFull(failure) ? 'full' : 'refused')));
  }

  private opened(): Promise<ReviewStore> {
    this.store ??= ReviewStore.open().catch((error: unknown) => {
      // It may be let in the next time.
      this.store = null;
      throw error;
    });
    return this.store;
  }

  private async write(): Promise<void> {
    if (!this.next || this.isStopped) return;
    const { batches, notes } = this.next;
    this.next = null;
    const all = batches.flatMap((given, batch) => given.map((one) => ({ ...one, batch })));
    const files = new Set(all.map(({ file }) => file));
    // Where one of them is gone, they are another review's.
    const isSame = this.id !== null && [...this.written].every((file) => files.has(file));
    const id = isSame ? this.id! : crypto.randomUUID();
    const kept = all.map((one, at): KeptFile => ({ ...one, review: id, at }));
    const store = await this.opened();
    const acceptances = await Promise.all(notes.acceptances.map((one) => withDigest(one, all)));
    const { choices, year, asked, view, open } = notes;
    const said = { choices, year, acceptances, asked, view, open };
    const review: KeptReview = { ...said, id, at: Date.now(), files: all.length };
    await store.put(
      review,
      isSame ? kept.filter(({ file }) => !this.written.has(file)) : kept,
      isSame ? null : this.id,
    );
    [this.id, this.written] = [id, files];
    this.lock.hold(id);
    this.told('kept');
  }
}

async function withDigest(
  acceptance: KeptAcceptance['acceptance'],
  files: readonly NamedFile[],
): Promise<KeptAcceptance> {
  const accepted = files.find(({ name }) => name === acceptance.file);
  return { acceptance, digest: accepted ? await digestOf(accepted.file) : null };
}

/** The acceptances whose files have the contents that were accepted. */
export async function stillAccepted(
  kept: readonly KeptAcceptance[],
  files: readonly NamedFile[],
): Promise<Notes['acceptances']> {
  const now = await Promise.all(kept.map(({ acceptance }) => withDigest(acceptance, files)));
  return now.flatMap(({ acceptance, digest }, at) =>
    digest !== null && digest === kept[at]!.digest ? [acceptance] : [],
  );
}

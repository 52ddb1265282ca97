import { useEffect, useRef, type Dispatch } from 'react';
import { failureOf } from '../../failures';
import { distinctlyNamed, readBatch, type NamedFile } from '../../files/readBatch';
import { useTurn } from '../../frame/useTurn';
import type { Batches } from '../kept/reviewKeeper';
import { useKeeping, type Keeping, type RestoredNotes } from '../kept/useKeeping';
import type { ReviewDesk } from '../state/reviewDesk';
import { nothingReviewed, nothingSaid, type ReviewEvent, type ReviewState, type Said } from '../state/reviewState';
import type { ReviewThread } from './reviewThread';

export interface Reading extends Pick<ReviewDesk, 'cancel' | 'choose' | 'chooseYear'> {
  readonly keeping: Keeping;
  /** Goes on with the review that was kept. */
  readonly goOn: () => void;
  /**
   * Reads and reviews files, with those that are there already where they are `more`; what was
   * under way is dropped.
   */
  readonly take: (files: readonly File[], more: boolean) => void;
  /** Goes on where the reading was stopped. */
  readonly resume: () => void;
  /** Reviews what was read before it was stopped. */
  readonly settle: () => void;
}

/** Files that were given together, and how many of them were read. */
interface Batch {
  readonly named: readonly NamedFile[];
  readonly isNew: boolean;
  read: number;
}

/** What is to be read, the next first, and what was said of it before the pane was closed. */
interface Plan {
  waiting: readonly Batch[];
  readonly said: Said | null;
  readonly restore: (() => Promise<RestoredNotes>) | null;
}

/** Reads the files of a review in workers, has them reviewed, and keeps both for another time. */
export function useReading(state: ReviewState, send: Dispatch<ReviewEvent>, thread: ReviewThread): Reading {
  const turn = useTurn();
  const keeping = useKeeping();
  useEffect(() => () => turn.end(), [turn]);

  const reviewed = useRef<Batches>([]);
  const plan = useRef<Plan | null>(null);

  const { choices, year, acceptances, asked, view, open, result } = state;
  const { keep } = keeping;
  useEffect(() => {
    // What is on its way to stand again is kept already.
    if (result && !plan.current?.restore) keep(reviewed.current, { choices, year, acceptances, asked, view, open });
  }, [keep, result, choices, year, acceptances, asked, view, open]);

  /** What the review of a batch goes by: what was kept, else what was said of the files before it. */
  const saidOf = ({ said }: Plan, { isNew }: Batch): Said => said ?? (isNew ? nothingSaid : { choices, year });

  /** Reads what a plan still has, and reviews it. */
  const go = async (current: Plan): Promise<void> => {
    const signal = turn.begin();
    plan.current = current;
    try {
      for (let [batch] = current.waiting; batch; [batch] = current.waiting) {
        await read(batch, signal);
        await finish(batch.named, batch.isNew, saidOf(current, batch));
        signal.throwIfAborted();
        current.waiting = current.waiting.slice(1);
      }
      await settled(current);
    } catch (error) {
      if (!signal.aborted) send({ type: 'failed', failure: failureOf('review', error) });
    }
  };

  const read = async (batch: Batch, signal: AbortSignal): Promise<void> => {
    const { named, isNew } = batch;
    const tell = (): void => send({ type: 'read', done: batch.read, total: named.length });
    if (batch.read === 0) thread.begin(isNew);
    tell();
    await readBatch(named.slice(batch.read), {
      signal,
      onRead: (file) => {
        batch.read += 1;
        thread.take(file, isNew);
        tell();
      },
    });
    signal.throwIfAborted();
  };

  /** Nothing of a plan is left: what was kept of it stands again. */
  const settled = async (current: Plan): Promise<void> => {
    const notes = await current.restore?.();
    plan.current = null;
    if (notes) send({ type: 'restored', ...notes });
  };

  /** The review of what was read; what was let go and is wanted after all is read again. */
  const finish = async (named: readonly NamedFile[], isNew: boolean, said: Said): Promise<void> => {
    send({ type: 'checking' });
    const before = isNew ? [] : reviewed.current;
    const under = plan.current?.waiting[0]?.named ?? named;
    const all = [...before.flat(), ...under];
    const wish = { ...said, isNew, names: named.map(({ name }) => name) };
    let outcome = await thread.review(wish);
    while ('wanted' in outcome) {
      const wanted = new Set(outcome.wanted);
      const again = all.filter(({ name }) => wanted.has(name));
      if (again.length === 0) throw new Error('A file that is wanted again is not known');
      await readBatch(again, {
        signal: new AbortController().signal,
        onRead: (file) => thread.take(file, isNew),
      });
      outcome = await thread.review(wish);
    }
    reviewed.current = named.length > 0 ? [...before, named] : before;
    send({ type: 'reviewed', reviewed: outcome, said, more: !isNew });
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      send({ type: 'failed', failure: failureOf('review', error) });
    }
  };

  /** Reads the files of the review that was kept, as they were given one after another. */
  const goOn = async (): Promise<void> => {
    const kept = await keeping.takeUp();
    if (!kept) return;
    const waiting = kept.batches.map((named, at): Batch => ({ named, isNew: at === 0, read: 0 }));
    await go({ waiting, said: kept.said, restore: kept.restore });
  };

  return {
    keeping,
    goOn: () => void attempt(goOn),
    take: (files, more) => {
      if (files.length === 0) return;
      const isNew = !more || reviewed.current.length === 0;
      const before = isNew
        ? []
        : [...reviewed.current.flat(), ...(plan.current?.waiting ?? []).flatMap((one) => one.named)];
      const named = distinctlyNamed(files, before);
      if (isNew) keeping.begin();
      // The first files are kept before they are read; later ones with the review of all.
      if (reviewed.current.length === 0) keep([named], { ...nothingReviewed, view });
      const next: Batch = { named, isNew, read: 0 };
      // What comes while a kept review is read again comes after it.
      const earlier = !isNew && plan.current?.restore ? plan.current : { waiting: [], said: null, restore: null };
      void go({ ...earlier, waiting: [...earlier.waiting, next] });
    },
    resume: () => {
      if (plan.current) void go(plan.current);
    },
    settle: () => {
      const stopped = plan.current;
      const [batch] = stopped?.waiting ?? [];
      if (!stopped || !batch) return;
      void attempt(async () => {
        const part = batch.named.slice(0, batch.read);
        await finish(part, batch.isNew, saidOf(stopped, batch));
        await settled(stopped);
      });
    },
    cancel: () => {
      turn.end();
      send({ type: 'cancelled' });
    },
    choose: (choice) => void attempt(() => finish([], false, { choices: [...choices, choice], year })),
    chooseYear: (chosen) => void attempt(() => finish([], false, { choices, year: chosen })),
  };
}

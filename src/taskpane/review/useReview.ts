import { useEffect, useReducer, useRef, useState } from 'react';
import { writeNational } from '../../excel/write/nationalBook';
import { writeSheets } from '../../excel/write/writeSheets';
import { accept } from '../../review/acceptance';
import { buildQuestionSheet, questionSheetName } from '../../review/questions/questionSheet';
import type { Choice } from '../../review/gather/received';
import { nationalFileName } from '../../review/national/nationalBook';
import type { ReviewEntry } from '../../review/reviewResult';
import { useExcel } from '../excelContext';
import { failureOf } from '../failures';
import { refusal } from '../../excel/door/excelFailure';
import { download } from '../files/download';
import { distinctlyNamed, readBatch, type NamedFile } from '../files/readBatch';
import type { Batches } from './kept/reviewKeeper';
import { useKeeping, type Keeping, type RestoredNotes } from './kept/useKeeping';
import type { ReviewDesk } from './reviewDesk';
import { ReviewThread } from './reviewThread';
import { keyOfEntry, nextReviewState, nothingReviewed } from './reviewState';
import { useTurn } from '../frame/useTurn';
import { useOnTakenBack } from '../undo/useFinished';

export interface Review extends ReviewDesk {
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
  readonly choices: readonly Choice[] | null;
  readonly restore: (() => Promise<RestoredNotes>) | null;
}

/** Reviewing many workbooks: read and checked in workers, written only when asked. */
export function useReview(): Review {
  const session = useExcel();
  const [state, send] = useReducer(nextReviewState, nothingReviewed);
  const [thread] = useState(() => new ReviewThread());
  const turn = useTurn();
  const keeping = useKeeping();
  useOnTakenBack(() => {
    send({ type: 'takenBack' });
  });
  useEffect(
    () => () => {
      turn.end();
      thread.end();
    },
    [thread, turn],
  );

  const reviewed = useRef<Batches>([]);
  const plan = useRef<Plan | null>(null);

  const { choices, acceptances, asked, view, open, result } = state;
  const { keep } = keeping;
  useEffect(() => {
    // What is on its way to stand again is kept already.
    if (result && !plan.current?.restore) keep(reviewed.current, { choices, acceptances, asked, view, open });
  }, [keep, result, choices, acceptances, asked, view, open]);

  /** Reads what a plan still has, and reviews it. */
  const go = async (current: Plan): Promise<void> => {
    const signal = turn.begin();
    plan.current = current;
    try {
      for (let [batch] = current.waiting; batch; [batch] = current.waiting) {
        await read(batch, signal);
        await finish(batch.named, batch.isNew, current.choices ?? (batch.isNew ? [] : state.choices));
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
    const tell = (): void => {
      send({ type: 'read', done: batch.read, total: named.length });
    };
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
  const finish = async (named: readonly NamedFile[], isNew: boolean, wished: readonly Choice[]): Promise<void> => {
    send({ type: 'checking' });
    const before = isNew ? [] : reviewed.current;
    const under = plan.current?.waiting[0]?.named ?? named;
    const all = [...before.flat(), ...under];
    const wish = { choices: wished, isNew, names: named.map(({ name }) => name) };
    let outcome = await thread.review(wish);
    while ('wanted' in outcome) {
      const wanted = new Set(outcome.wanted);
      const again = all.filter(({ name }) => wanted.has(name));
      if (again.length === 0) throw new Error('A file that is wanted again is not known');
      await readBatch(again, {
        signal: new AbortController().signal,
        onRead: (file) => {
          thread.take(file, isNew);
        },
      });
      outcome = await thread.review(wish);
    }
    reviewed.current = named.length > 0 ? [...before, named] : before;
    send({ type: 'reviewed', reviewed: outcome, choices: wished, more: !isNew });
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
    await go({ waiting, choices: kept.choices, restore: kept.restore });
  };

  const buildNational = async (): Promise<void> => {
    send({ type: 'writing' });
    try {
      let bytes: Uint8Array | null = null;
      const place = await writeNational(session, {
        layers: (taken) => thread.national(acceptances, taken),
        file: async () => (bytes = await thread.nationalFile(acceptances)),
      });
      // Where neither a new workbook nor a file can be had, there is nowhere left to put it.
      if (place === 'nowhere' && !download(nationalFileName(result?.year ?? null), bytes!))
        throw refusal('notSupported');
      send({ type: 'written', place });
    } catch (error) {
      send({ type: 'failed', failure: failureOf('write', error) });
    }
  };

  const writeQuestions = async (entry: ReviewEntry): Promise<string | null> => {
    try {
      let name = '';
      await writeSheets(session, [], ({ sheets }) => {
        name = questionSheetName(entry, sheets);
        return { create: [buildQuestionSheet(entry, name)], fill: [], show: name };
      });
      send({ type: 'asked', asked: { key: keyOfEntry(entry), sheet: name } });
      return name;
    } catch (error) {
      send({ type: 'failed', failure: failureOf('write', error) });
      return null;
    }
  };

  return {
    state,
    keeping,
    goOn: () => void attempt(goOn),
    take: (files, more) => {
      if (files.length === 0) return;
      const before = more ? reviewed.current : [];
      const isNew = before.length === 0;
      const named = distinctlyNamed(files, before.flat());
      if (isNew) keeping.begin();
      // The first files are kept before they are read; later ones with the review of all.
      if (reviewed.current.length === 0) keep([named], { ...nothingReviewed, view });
      void go({ waiting: [{ named, isNew, read: 0 }], choices: null, restore: null });
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
        await finish(part, batch.isNew, stopped.choices ?? (batch.isNew ? [] : state.choices));
        await settled(stopped);
      });
    },
    cancel: () => {
      turn.end();
      send({ type: 'cancelled' });
    },
    choose: (choice) => void attempt(() => finish([], false, [...choices, choice])),
    open: (entry) => {
      send({ type: 'opened', key: entry && keyOfEntry(entry) });
    },
    accept: (entry, by) => {
      send({ type: 'accepted', acceptance: accept(entry, by, new Date().toISOString()) });
    },
    withdraw: (entry) => {
      send({ type: 'withdrawn', entry });
    },
    buildNational: () => void buildNational(),
    writeQuestions,
    arrange: (view) => {
      send({ type: 'arranged', view });
    },
  };
}

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
import type { ReviewDesk } from './reviewDesk';
import { ReviewThread } from './reviewThread';
import { keyOfEntry, nextReviewState, nothingReviewed } from './reviewState';
import { useTurn } from '../frame/useTurn';
import { useOnTakenBack } from '../undo/useFinished';

export interface Review extends ReviewDesk {
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

/** Reviewing many workbooks: read and checked in workers, written only when asked. */
export function useReview(): Review {
  const session = useExcel();
  const [state, send] = useReducer(nextReviewState, nothingReviewed);
  const [thread] = useState(() => new ReviewThread());
  const turn = useTurn();
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

  const reviewed = useRef<readonly NamedFile[]>([]);
  const batch = useRef<Batch | null>(null);

  /** Reads what is left of a batch, and reviews it. */
  const go = async (current: Batch): Promise<void> => {
    const signal = turn.begin();
    batch.current = current;
    const { named, isNew } = current;
    const tell = (): void => {
      send({ type: 'read', done: current.read, total: named.length });
    };
    tell();
    try {
      await readBatch(named.slice(current.read), {
        signal,
        onRead: (file) => {
          current.read += 1;
          thread.take(file, isNew);
          tell();
        },
      });
      signal.throwIfAborted();
      await finish(named, isNew, isNew ? [] : state.choices);
    } catch (error) {
      if (!signal.aborted) send({ type: 'failed', failure: failureOf('review', error) });
    }
  };

  /** The review of what was read; what was let go and is wanted after all is read again. */
  const finish = async (named: readonly NamedFile[], isNew: boolean, choices: readonly Choice[]): Promise<void> => {
    send({ type: 'checking' });
    const all = isNew ? named : [...reviewed.current, ...(batch.current?.named ?? named)];
    const wish = { choices, isNew, names: named.map(({ name }) => name) };
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
    batch.current = null;
    reviewed.current = isNew ? named : [...reviewed.current, ...named];
    send({ type: 'reviewed', reviewed: outcome, choices, more: !isNew });
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      send({ type: 'failed', failure: failureOf('review', error) });
    }
  };

  const buildNational = async (): Promise<void> => {
    send({ type: 'writing' });
    try {
      const { acceptances, result } = state;
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
      return name;
    } catch (error) {
      send({ type: 'failed', failure: failureOf('write', error) });
      return null;
    }
  };

  return {
    state,
    take: (files, more) => {
      if (files.length === 0) return;
      const isNew = !more || reviewed.current.length === 0;
      thread.begin(isNew);
      void go({ named: distinctlyNamed(files, isNew ? [] : reviewed.current), isNew, read: 0 });
    },
    resume: () => {
      if (batch.current) void go(batch.current);
    },
    settle: () => {
      const stopped = batch.current;
      if (stopped)
        void attempt(() =>
          finish(stopped.named.slice(0, stopped.read), stopped.isNew, stopped.isNew ? [] : state.choices),
        );
    },
    cancel: () => {
      turn.end();
      send({ type: 'cancelled' });
    },
    choose: (choice) => void attempt(() => finish([], false, [...state.choices, choice])),
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

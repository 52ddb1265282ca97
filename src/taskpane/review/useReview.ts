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
  const review = async (files: readonly File[], more: boolean): Promise<void> => {
    const signal = turn.begin();
    send({ type: 'read', done: 0, total: files.length });
    try {
      const onProgress = (done: number, total: number): void => {
        if (!signal.aborted) send({ type: 'read', done, total });
      };
      const before = more ? reviewed.current : [];
      const named = distinctlyNamed(files, before);
      const read = await readBatch(named, { onProgress, signal });
      signal.throwIfAborted();
      send({ type: 'checking' });
      const choices = more ? state.choices : [];
      const outcome = await thread.review(read, { choices, more }, signal);
      reviewed.current = [...before, ...named];
      send({ type: 'reviewed', reviewed: outcome, choices, more });
    } catch (error) {
      if (!signal.aborted) send({ type: 'failed', failure: failureOf('review', error) });
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

  const choose = async (choice: Choice): Promise<void> => {
    const choices = [...state.choices, choice];
    send({ type: 'checking' });
    try {
      send({ type: 'reviewed', reviewed: await thread.choose(choices), choices, more: true });
    } catch (error) {
      send({ type: 'failed', failure: failureOf('review', error) });
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
      if (files.length > 0) void review(files, more && reviewed.current.length > 0);
    },
    cancel: () => {
      turn.end();
      send({ type: 'cancelled' });
    },
    choose: (choice) => void choose(choice),
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

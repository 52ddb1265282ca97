import { useEffect, useReducer, useState } from 'react';
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
import { readBatch } from '../files/readBatch';
import { ReviewThread } from './reviewThread';
import { keyOfEntry, nextReviewState, nothingReviewed, type ReviewState } from './reviewState';
import { useTurn } from '../frame/useTurn';
import { useOnTakenBack } from '../undo/useFinished';

export interface Review {
  readonly state: ReviewState;
  /** Reads and reviews files; what was under way is dropped. */
  readonly take: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Counts a sheet that was set aside, for one of the provinces that it may be. */
  readonly choose: (choice: Choice) => void;
  readonly open: (entry: ReviewEntry | null) => void;
  readonly accept: (entry: ReviewEntry, by: string) => void;
  readonly withdraw: (entry: ReviewEntry) => void;
  /**
   * Makes the national book: in a new workbook, or in the one beside the pane while that is empty.
   */
  readonly buildNational: () => void;
  /**
   * Writes a province's questions as a sheet; gives its name, or null when it could not be written.
   */
  readonly writeQuestions: (entry: ReviewEntry) => Promise<string | null>;
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

  const review = async (files: readonly File[]): Promise<void> => {
    const signal = turn.begin();
    send({ type: 'read', done: 0, total: files.length });
    try {
      const onProgress = (done: number, total: number): void => {
        if (!signal.aborted) send({ type: 'read', done, total });
      };
      const read = await readBatch(files, { onProgress, signal });
      signal.throwIfAborted();
      send({ type: 'checking' });
      const { result, returns } = await thread.review(read, signal);
      send({ type: 'reviewed', result, returns });
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
      send({ type: 'chosen', result: await thread.choose(choices), choices });
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
    take: (files) => {
      if (files.length > 0) void review(files);
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
  };
}

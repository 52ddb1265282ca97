import { useEffect, useReducer, useState } from 'react';
import { selectCellOf } from '../../../excel/door/select';
import { lastFinished } from '../../../excel/undo/finished';
import { writeNational } from '../../../excel/write/nationalBook';
import { writeSheets } from '../../../excel/write/writeSheets';
import { accept } from '../../../review/acceptance';
import { buildQuestionSheet, questionSheetName } from '../../../review/questions/questionSheet';
import { nationalFileName } from '../../../review/national/nationalBook';
import type { ReviewEntry } from '../../../review/reviewResult';
import { useExcel } from '../../excelContext';
import { failureOf } from '../../failures';
import { refusal } from '../../../excel/door/excelFailure';
import { download } from '../../files/download';
import type { ReviewDesk } from '../state/reviewDesk';
import { ReviewThread } from './reviewThread';
import { useReading, type Reading } from './useReading';
import { keyOfEntry, nextReviewState, nothingReviewed } from '../state/reviewState';
import { tellAs } from '../../undo/told';
import { useOnTakenBack } from '../../undo/useFinished';

export type Review = ReviewDesk & Reading;

/** Reviewing many workbooks: read and checked in workers, written only when asked. */
export function useReview(): Review {
  const session = useExcel();
  const [state, send] = useReducer(nextReviewState, nothingReviewed);
  const { acceptances, result } = state;
  const [thread] = useState(() => new ReviewThread());
  const reading = useReading(state, send, thread);
  useOnTakenBack(() => send({ type: 'takenBack' }));
  useEffect(() => () => thread.end(), [thread]);

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
      const operation = place === 'here' ? lastFinished(session) : null;
      if (operation) tellAs(operation, (say) => say('review.national.here'));
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
    ...reading,
    open: (entry) => send({ type: 'opened', key: entry && keyOfEntry(entry) }),
    goTo: async ({ file }, cell) => {
      try {
        return await selectCellOf(session, file, cell);
      } catch {
        // A sheet that is hidden or gone by now is not to be gone to.
        return false;
      }
    },
    accept: (entry, by) => send({ type: 'accepted', acceptance: accept(entry, by, new Date().toISOString()) }),
    withdraw: (entry) => send({ type: 'withdrawn', entry }),
    buildNational: () => void buildNational(),
    writeQuestions,
    arrange: (view) => send({ type: 'arranged', view }),
  };
}

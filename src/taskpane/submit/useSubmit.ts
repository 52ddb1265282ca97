import { useCallback, useEffect, useReducer } from 'react';
import { selectCell } from '../../excel/select';
import type { ExcelSession } from '../../excel/session';
import { followWorkbook, type LoopEvent } from '../check/checker';
import { useExcel } from '../excelContext';
import { failureOf, type Doing, type Failure } from '../failures';
import type { SubmitReading } from './readSubmit';
import { useFollower } from '../check/useFollower';

/** What the view knows. A reading stays in sight while a newer one is on its way. */
export interface SubmitState {
  readonly reading: SubmitReading | null;
  readonly running: boolean;
  /** Something is being written. */
  readonly writing: boolean;
  readonly failure: Failure | null;
}

type SubmitEvent =
  | LoopEvent<SubmitReading>
  | { readonly type: 'writing' }
  | { readonly type: 'written' }
  | { readonly type: 'refused'; readonly failure: Failure };

const unread: SubmitState = { reading: null, running: false, writing: false, failure: null };

export function nextSubmitState(state: SubmitState, event: SubmitEvent): SubmitState {
  switch (event.type) {
    case 'started':
      return { ...state, running: true };
    case 'edited':
      return state;
    case 'finished':
      return { ...state, reading: event.result, running: false };
    case 'failed':
      return { ...state, running: false, failure: event.failure };
    case 'writing':
      return { ...state, writing: true, failure: null };
    case 'written':
      return { ...state, writing: false };
    case 'refused':
      return { ...state, writing: false, failure: event.failure };
  }
}

/** A change of the workbook; resolves to whether it came about. */
export type Write = (work: (session: ExcelSession) => Promise<void>) => Promise<boolean>;

export interface Submit {
  readonly state: SubmitState;
  readonly read: () => void;
  /** Writes, then reads the workbook again. */
  readonly write: Write;
  /** Selects a cell in Excel. */
  readonly jump: (cell: { readonly sheet: string; readonly address: string }) => void;
}

/**
 * Where the workbook stands on its way to the Ministry, read when the view is first in sight and after every edit while it is.
 * @param active whether the view is in sight
 */
export function useSubmit(active: boolean): Submit {
  const session = useExcel();
  const [state, send] = useReducer(nextSubmitState, unread);
  const loop = useFollower(() => followWorkbook(session, async () => (await import('./readSubmit')).readSubmit, send));
  const isRead = state.reading !== null;
  useEffect(() => {
    loop.look(active);
    if (active && !isRead) loop.request();
    // Asked for once; a failure is tried again by hand.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [loop, active]);
  const tell = (doing: Doing, error: unknown): void => {
    send({ type: 'refused', failure: failureOf(doing, error) });
  };
  return {
    state,
    read: useCallback(() => {
      loop.request();
    }, [loop]),
    write: async (work) => {
      send({ type: 'writing' });
      try {
        await work(session);
        send({ type: 'written' });
        return true;
      } catch (error) {
        tell('write', error);
        return false;
      } finally {
        loop.cancel();
        loop.request();
      }
    },
    jump: ({ sheet, address }) => {
      selectCell(session, sheet, address).catch((error: unknown) => {
        tell('jump', error);
      });
    },
  };
}

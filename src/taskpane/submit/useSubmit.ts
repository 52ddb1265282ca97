import { startTransition, useCallback, useEffect, useReducer } from 'react';
import { selectCell } from '../../excel/door/select';
import type { ExcelSession } from '../../excel/door/session';
import { followWorkbook, type LoopEvent } from '../follow/followWorkbook';
import { telling, type Progress } from '../thread/progress';
import { useExcel } from '../excelContext';
import { failureOf, type Doing, type Failure } from '../failures';
import { download } from '../files/download';
import { readSubmit, type SubmitReading } from './readSubmit';
import { useOnOperation } from '../undo/useFinished';
import { useFollower } from '../follow/useFollower';

/** What the view knows. A reading stays in sight while a newer one is on its way. */
export interface SubmitState {
  readonly reading: SubmitReading | null;
  readonly running: boolean;
  /** How much of the reading under way is checked; null before that is known. */
  readonly progress: Progress | null;
  /** The first reading was called back, and nothing was read since. */
  readonly cancelled: boolean;
  /** Something is being written. */
  readonly writing: boolean;
  readonly failure: Failure | null;
  /** The file that was made last, while the seal stands that it was made of. */
  readonly handed: Handed | null;
}

/** A file as it was made, and whether it could be given to the browser. */
export interface Handed {
  readonly name: string;
  /** Null where it is no text. */
  readonly text: string | null;
  readonly saved: boolean;
  /** The seal of the workbook that it was made of. */
  readonly seal: string | null;
}

type SubmitEvent =
  | LoopEvent<SubmitReading>
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'cancelled' }
  | { readonly type: 'writing' }
  | { readonly type: 'written' }
  | { readonly type: 'handed'; readonly handed: Handed }
  | { readonly type: 'refused'; readonly failure: Failure };

export const unread: SubmitState = {
  reading: null,
  running: false,
  progress: null,
  cancelled: false,
  writing: false,
  failure: null,
  handed: null,
};

export function nextSubmitState(state: SubmitState, event: SubmitEvent): SubmitState {
  switch (event.type) {
    case 'started':
      return { ...state, running: true, progress: null, cancelled: false };
    case 'progress':
      return { ...state, progress: { done: event.done, total: event.total } };
    case 'cancelled':
      return { ...state, running: false, cancelled: true };
    case 'edited':
      return state;
    case 'finished':
      return { ...state, reading: event.result, running: false, handed: stillOf(event.result, state.handed) };
    case 'failed':
      return { ...state, running: false, failure: event.failure };
    case 'writing':
      return { ...state, writing: true, failure: null };
    case 'handed':
      // Packing takes its time: the workbook may have been sealed anew meanwhile.
      return { ...state, handed: state.reading && stillOf(state.reading, event.handed) };
    case 'written':
      return { ...state, writing: false };
    case 'refused':
      return { ...state, writing: false, failure: event.failure };
  }
}

/** What was handed over of exactly this seal: of any other it would be the wrong numbers. */
function stillOf({ standing: { seal } }: SubmitReading, handed: Handed | null): Handed | null {
  return handed && seal.state === 'valid' && seal.seal === handed.seal ? handed : null;
}

/** A change of the workbook; resolves to whether it came about. */
export type Write = (work: (session: ExcelSession) => Promise<void>) => Promise<boolean>;

export interface Submit {
  readonly state: SubmitState;
  readonly read: () => void;
  /** Calls the reading under way back. */
  readonly cancel: () => void;
  /** Writes, then reads the workbook again. */
  readonly write: Write;
  /** Hands over a file once it is made. */
  readonly hand: (name: string, make: () => Promise<string | Uint8Array>) => void;
  /** Selects a cell in Excel. */
  readonly jump: (cell: { readonly sheet: string; readonly address: string }) => void;
}

/**
 * Where the workbook stands on its way to the Ministry, read when the view is first in sight and
 * after every edit while it is.
 * @param active whether the view is in sight
 */
export function useSubmit(active: boolean): Submit {
  const session = useExcel();
  const [state, send] = useReducer(nextSubmitState, unread);
  const loop = useFollower(() => {
    const tell = (event: SubmitEvent): void => {
      // Many warnings are drawn in their own time: clicks come first.
      startTransition(() => send(event));
    };
    const read = (_: ExcelSession, signal: AbortSignal) => readSubmit(session, { onProgress: telling(tell), signal });
    return followWorkbook(session, () => Promise.resolve(read), tell);
  });
  // Locks that come or go raise no edit.
  useOnOperation(() => loop.edited());
  const isRead = state.reading !== null;
  useEffect(() => {
    loop.look(active);
    if (active && !isRead) loop.request();
    // Asked for once; a failure is tried again by hand.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [loop, active]);
  const tell = (doing: Doing, error: unknown): void => send({ type: 'refused', failure: failureOf(doing, error) });
  return {
    state,
    read: useCallback(() => loop.request(), [loop]),
    cancel: () => {
      loop.cancel();
      send({ type: 'cancelled' });
    },
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
    hand: (name, make) => {
      const seal = state.reading?.standing.seal.seal ?? null;
      make().then(
        (contents) => {
          const text = typeof contents === 'string' ? contents : null;
          send({ type: 'handed', handed: { name, text, saved: download(name, contents), seal } });
        },
        (error: unknown) => tell('check', error),
      );
    },
    jump: ({ sheet, address }) => {
      selectCell(session, sheet, address).catch((error: unknown) => tell('jump', error));
    },
  };
}

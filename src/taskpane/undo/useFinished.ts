import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import {
  followFinished,
  lastFinished,
  lastUndone,
  type Finished,
  type FinishedChange,
} from '../../excel/undo/finished';
import { useExcel } from '../excelContext';

/** The operations that would be taken back and done again now; null where there is none. */
export function useFinished(): { readonly operation: Finished | null; readonly undone: Finished | null } {
  const session = useExcel();
  const follow = useCallback((listener: () => void) => followFinished(session, listener), [session]);
  return {
    operation: useSyncExternalStore(follow, () => lastFinished(session)),
    undone: useSyncExternalStore(follow, () => lastUndone(session)),
  };
}

/**
 * Calls `changed` when an operation was finished, done again or taken back: what was read before
 * may stand no more, and locks raise no edit.
 */
export function useOnOperation(changed: (change: FinishedChange) => void): void {
  const session = useExcel();
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  useEffect(() => followFinished(session, (change) => latest.current(change)), [session]);
}

/**
 * Calls `forget` when an operation was taken back: what a view says of its result holds no more.
 */
export function useOnTakenBack(forget: () => void): void {
  useOnOperation((change) => {
    if (change === 'taken') forget();
  });
}

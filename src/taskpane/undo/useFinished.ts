import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { followFinished, lastFinished, lastUndone, type Finished } from '../../excel/undo/finished';
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
 * Calls `forget` when an operation was taken back: what a view says of its result holds no more.
 */
export function useOnTakenBack(forget: () => void): void {
  const session = useExcel();
  const latest = useRef(forget);
  useEffect(() => {
    latest.current = forget;
  });
  useEffect(
    () =>
      followFinished(session, (change) => {
        if (change === 'taken') latest.current();
      }),
    [session],
  );
}

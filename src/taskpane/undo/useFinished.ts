import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { followFinished, lastFinished, type Finished } from '../../excel/undo/finished';
import { useExcel } from '../excelContext';

/** The operation that would be taken back now; null where none stands. */
export function useLastFinished(): Finished | null {
  const session = useExcel();
  const follow = useCallback((listener: () => void) => followFinished(session, listener), [session]);
  return useSyncExternalStore(follow, () => lastFinished(session));
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

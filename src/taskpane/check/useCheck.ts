import { startTransition, useCallback, useEffect, useReducer } from 'react';
import { selectCell, type Place } from '../../excel/door/select';
import { useExcel } from '../excelContext';
import { failureOf, type Doing } from '../failures';
import { createChecker } from './checker';
import { nextCheckState, unchecked, type CheckState } from './checkState';
import { useFollower } from '../follow/useFollower';

export interface Check {
  readonly state: CheckState;
  readonly check: () => void;
  readonly cancel: () => void;
  /** Selects a cell in Excel. */
  readonly jump: (cell: Place) => void;
  /** Tells of something beside the check that failed. */
  readonly refuse: (doing: Doing, error: unknown) => void;
}

/**
 * Checks the workbook, follows edits after the first check, and never writes.
 * @param active whether the view is in sight
 */
export function useCheck(active: boolean): Check {
  const session = useExcel();
  const [state, send] = useReducer(nextCheckState, unchecked);
  const loop = useFollower(() =>
    createChecker(session, (event) => {
      // Many findings are drawn in their own time: clicks come first.
      startTransition(() => send(event));
    }),
  );
  useEffect(() => {
    // Its scripts are wanted soon; a failure is met again, and told, by the check.
    import('../thread/checkThread').then(({ checkThread }) => checkThread.start()).catch(() => undefined);
  }, []);
  useEffect(() => loop.look(active), [loop, active]);
  const refuse = useCallback(
    (doing: Doing, error: unknown): void => send({ type: 'refused', failure: failureOf(doing, error) }),
    [],
  );
  return {
    state,
    check: useCallback(() => loop.request(), [loop]),
    cancel: () => {
      loop.cancel();
      send({ type: 'cancelled' });
    },
    jump: useCallback(
      ({ sheet, address }) => {
        selectCell(session, sheet, address).catch((error: unknown) => refuse('jump', error));
      },
      [session, refuse],
    ),
    refuse,
  };
}

import { useEffect, useRef } from 'react';
import { watchFront } from '../../excel/door/watchSheets';
import { useExcel } from '../excelContext';
import { endOf } from '../follow/endOf';
import { isWatching } from '../memory';
import { readFront, type Front } from './front';

/**
 * Tells which province sheet is in front while the view is in sight, as often as another comes
 * there. What cannot be read is not told: whoever reads the workbook next meets it again.
 */
export function useFront(active: boolean, onFront: (front: Front) => void): void {
  const session = useExcel();
  const latest = useRef(onFront);
  useEffect(() => {
    latest.current = onFront;
  });
  useEffect(() => {
    if (!active) return;
    let ended = false;
    const look = (): void => {
      readFront(session).then(
        (front) => {
          if (front && !ended) latest.current(front);
        },
        () => undefined,
      );
    };
    look();
    const end = isWatching() ? endOf(watchFront(session, look)) : null;
    return () => {
      ended = true;
      end?.();
    };
  }, [session, active]);
}

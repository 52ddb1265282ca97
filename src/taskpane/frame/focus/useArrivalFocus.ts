import { useLayoutEffect } from 'react';
import { useResultFocus, type ResultFocus } from './useResultFocus';

/**
 * Whoever comes to a place by a button of another one goes on at its heading as soon as it has
 * something to show; who came by the tabs stays on them.
 * @param result null while the place has nothing to show
 */
export function useArrivalFocus<Place extends HTMLElement>(active: boolean, result: object | null): ResultFocus<Place> {
  const focus = useResultFocus<Place>(active ? result : null);
  const { ask } = focus;
  useLayoutEffect(() => {
    const now = document.activeElement;
    // The button went out of sight with its place.
    if (active && (now === document.body || now?.closest('[hidden]'))) ask();
  }, [active, ask]);
  return focus;
}

import { useEffect, useRef, type RefObject } from 'react';
import { useKeepFocus } from '../frame/focus/useKeepFocus';
import { findingMark } from './walk';

/**
 * Where a card vanishes that had the focus, because what it says was mended or explained, the walk
 * goes on at the card behind it, else at the one before, else at the heading of the result.
 */
export function useKeepWalk(list: RefObject<HTMLElement | null>): void {
  /** The card with the focus and where to go on without it, in this order. */
  const order = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const note = ({ target }: FocusEvent): void => {
      const cards = [...element.querySelectorAll<HTMLElement>(`[${findingMark}]`)];
      const at = cards.indexOf((target as Element).closest<HTMLElement>(`[${findingMark}]`)!);
      if (at >= 0) order.current = [...cards.slice(at), ...cards.slice(0, at).reverse()];
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [list]);
  useKeepFocus(
    list,
    () => order.current.find((card) => card.isConnected) ?? list.current?.querySelector('h2[tabindex]') ?? null,
  );
}

import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Where a result stands, and how to say that somebody waits for it. */
export interface ResultFocus<Place extends HTMLElement> {
  readonly place: RefObject<Place>;
  readonly ask: () => void;
}

/**
 * Whoever asked for a result goes on at its heading: the button that was pressed may be gone, and
 * keys of a result work inside of it only. Who has turned to something else meanwhile, the workbook
 * above all, is left there.
 * @param result null while there is none; the heading is a focusable `h1` or `h2` in the place, else the
 *   place itself
 */
export function useResultFocus<Place extends HTMLElement>(result: object | null): ResultFocus<Place> {
  const place = useRef<Place>(null);
  /** What had the focus when the result was asked for; null while nobody waits. */
  const askedAt = useRef<Element | null>(null);
  useEffect(() => {
    const from = askedAt.current;
    if (result === null || from === null) return;
    askedAt.current = null;
    const now = document.activeElement;
    if (!document.hasFocus() || (now !== document.body && now !== from)) return;
    const heading = place.current?.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]') ?? place.current;
    heading?.focus({ preventScroll: true });
    // Whoever asked again from further down sees where the keyboard is.
    heading?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  return {
    place,
    ask: useCallback(() => {
      askedAt.current = document.activeElement;
    }, []),
  };
}

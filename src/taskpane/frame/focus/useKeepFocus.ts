import { useEffect, useRef, type RefObject } from 'react';

/** What can have the focus. */
const stops = ['input', 'select', 'textarea', 'button'].map((tag) => `${tag}:not([disabled])`).join(', ');

/**
 * Where a button vanishes under its own click, the keyboard would fall back to the top of the page.
 * When that happens inside `container`, focus goes to the first control there, or to what stands
 * around it where there is none; at any other time it is left alone.
 * @param goOn finds a better place to go on at; null where it knows none
 */
export function useKeepFocus(
  container: RefObject<HTMLElement | null>,
  goOn: () => HTMLElement | null = () => container.current?.querySelector<HTMLElement>(stops) ?? null,
): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const note = (): void => {
      wasInside.current = true;
    };
    const forget = (event: FocusEvent): void => {
      // A vanished element gives no place where focus went; whoever moves on does.
      if (event.relatedTarget) wasInside.current = element.contains(event.relatedTarget as Node);
    };
    const click = (event: Event): void => {
      if (!element.contains(event.target as Node)) wasInside.current = false;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    document.addEventListener('pointerdown', click);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
      document.removeEventListener('pointerdown', click);
    };
  }, [container]);
  useEffect(() => {
    // Who has turned to the workbook is left there.
    if (!wasInside.current || document.activeElement !== document.body || !document.hasFocus()) return;
    const next = goOn() ?? container.current?.closest<HTMLElement>('[tabindex]');
    next?.focus();
  });
}

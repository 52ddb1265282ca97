import { Button } from '@fluentui/react-components';
import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../../messages/language';
import { scrollMark } from '../ViewLayout';

/** Entries that are drawn at first: several lists may appear at once, in one task. */
const first = 4;
/** Entries that are drawn each time more are wanted. */
const step = 10;
/** How far below what is in sight the list is kept ready. */
const ahead = '0px 0px 800px 0px';

/** How others find the way to the entries that are not drawn yet. */
export const moreMark = 'data-more';

/**
 * A list that may be very long is drawn as far as somebody reads, and grows before its end comes in
 * sight.
 * @param sizeOf how many of what the list's title counts an entry holds, as a card of many findings
 * @returns those to draw, and what stands at their end: a button that says how much is left and
 *   does the same by keyboard; nothing once all are drawn
 */
export function useGradual<Entry>(
  entries: readonly Entry[],
  sizeOf: (entry: Entry) => number = () => 1,
): { readonly drawn: readonly Entry[]; readonly more: ReactNode } {
  const { say } = useLanguage();
  const [drawn, setDrawn] = useState(first);
  const end = useRef<HTMLDivElement>(null);
  const rest = entries.slice(drawn);
  const isWhole = rest.length === 0;
  useEffect(() => {
    const element = end.current;
    if (isWhole || !element) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        startTransition(() => setDrawn(drawn + step));
      },
      { root: element.closest(`[${scrollMark}]`), rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn, isWhole]);
  const more = isWhole ? null : (
    <div ref={end}>
      <Button
        appearance="subtle"
        size="small"
        {...{ [moreMark]: '' }}
        onClick={() => {
          // Whoever asked goes on to the next entry at once.
          flushSync(() => setDrawn(drawn + step));
        }}
      >
        {say('frame.more', { count: rest.reduce((sum, entry) => sum + sizeOf(entry), 0) })}
      </Button>
    </div>
  );
  return { drawn: entries.slice(0, drawn), more };
}

import { useCallback, useMemo, useRef } from 'react';

/** One thing at a time: answers that come after its end are for nobody. */
export interface Turn {
  /** Ends what is under way, and begins the next. */
  readonly begin: () => AbortSignal;
  readonly end: () => void;
}

export function useTurn(): Turn {
  const running = useRef<AbortController | null>(null);
  const end = useCallback((): void => {
    running.current?.abort();
  }, []);
  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);
  return useMemo(() => ({ begin, end }), [begin, end]);
}

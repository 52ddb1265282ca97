import { startTransition, useEffect, useState } from 'react';
import type { Steps } from '../../../figures/steps';
import { inSlices } from '../../thread/pause';

/** What steps came to, and what they were taken for. */
export type Worked<Input, Result> =
  | { readonly of: Input; readonly result: Result; readonly error: null }
  | { readonly of: Input; readonly result: null; readonly error: unknown };

/**
 * Something long, worked out for each input without holding up the pane, and drawn in its own time.
 * @param input the same object as long as nothing changed; null while there is nothing to work on
 * @param work of no component: it must be the same function each time
 * @returns what came last, which may be of an earlier input; null before the first
 */
export function useSteps<Input extends object, Result>(
  input: Input | null,
  work: (input: Input) => Steps<Result>,
): Worked<Input, Result> | null {
  const [worked, setWorked] = useState<Worked<Input, Result> | null>(null);
  useEffect(() => {
    if (!input) return;
    const running = new AbortController();
    const { signal } = running;
    const tell = (next: Worked<Input, Result>): void => {
      if (signal.aborted) return;
      startTransition(() => setWorked(next));
    };
    inSlices(work(input), signal).then(
      (result) => tell({ of: input, result, error: null }),
      (error: unknown) => tell({ of: input, result: null, error }),
    );
    return () => running.abort();
  }, [input, work]);
  return worked;
}

import { useCallback, useRef, useState } from 'react';
import { failureOf, type Doing, type Failure } from '../failures';

/** Something that a person starts: whether it is under way, what came of it, what stopped it. */
export interface Task<Result> {
  readonly busy: boolean;
  readonly result: Result | null;
  readonly failure: Failure | null;
  /** Starts it, unless it is under way; what came of the last time is forgotten. */
  readonly run: (work: () => Promise<Result>) => Promise<void>;
  readonly forget: () => void;
}

type Outcome<Result> = Omit<Task<Result>, 'run' | 'forget'>;
const nothing = { busy: false, result: null, failure: null };

/** @param doing what a failure is told as */
export function useTask<Result>(doing: Doing): Task<Result> {
  const [outcome, setOutcome] = useState<Outcome<Result>>(nothing);
  const isBusy = useRef(false);
  const run = useCallback(
    async (work: () => Promise<Result>): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      setOutcome({ ...nothing, busy: true });
      try {
        const result = await work();
        setOutcome({ ...nothing, result });
      } catch (error) {
        setOutcome({ ...nothing, failure: failureOf(doing, error) });
      } finally {
        isBusy.current = false;
      }
    },
    [doing],
  );
  const forget = useCallback(() => {
    if (!isBusy.current) setOutcome(nothing);
  }, []);
  return { ...outcome, run, forget };
}

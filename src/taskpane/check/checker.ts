import { watchWorkbook, type Watch } from '../../excel/watch';
import type { ExcelSession } from '../../excel/session';
import { failureOf, type Failure } from '../failures';
import { isWatching } from '../memory';
import { CheckLoop } from './checkLoop';
import type { CheckEvent } from './checkState';
import type { CheckResult } from './runCheck';

/** What a loop tells of its steps. */
export type LoopEvent<Result> =
  | { readonly type: 'started' }
  | { readonly type: 'edited' }
  | { readonly type: 'finished'; readonly result: Result }
  | { readonly type: 'failed'; readonly failure: Failure };

/** A loop that checks the workbook beside the pane. */
export function createChecker(session: ExcelSession, tell: (event: CheckEvent) => void): CheckLoop<CheckResult> {
  const load = async () => {
    const { runCheck } = await import('./runCheck');
    return () =>
      runCheck(session, (done, total) => {
        tell({ type: 'progress', done, total });
      });
  };
  return followWorkbook(session, load, tell);
}

/**
 * A loop that reads the workbook beside the pane and follows its edits from the first reading on. `load` brings what reads, which may be a script of its own;
 * `tell` hears of every step.
 */
export function followWorkbook<Result>(
  session: ExcelSession,
  load: () => Promise<(session: ExcelSession) => Promise<Result>>,
  tell: (event: LoopEvent<Result>) => void,
): CheckLoop<Result> {
  let watch: Promise<Watch> | null = null;
  const follow = async (): Promise<Watch> => {
    try {
      return await watchWorkbook(session, () => {
        if (isWatching()) loop.edited();
      });
    } catch (error) {
      // The next check registers again.
      watch = null;
      throw error;
    }
  };
  const loop = new CheckLoop<Result>({
    run: async () => {
      // Registered before the first reading: an edit in between must not go unnoticed.
      if (isWatching()) watch ??= follow();
      const [run] = await Promise.all([load(), watch]);
      return run(session);
    },
    started: () => {
      tell({ type: 'started' });
    },
    edited: () => {
      tell({ type: 'edited' });
    },
    finished: (result) => {
      tell({ type: 'finished', result });
    },
    failed: (error) => {
      const failure = failureOf('check', error);
      tell({ type: 'failed', failure });
      return failure.cause === 'cellEditMode';
    },
  });
  return loop;
}

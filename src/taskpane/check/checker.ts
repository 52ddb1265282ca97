import { watchWorkbook, type Watch } from '../../excel/watch';
import type { ExcelSession } from '../../excel/session';
import { failureOf } from '../failures';
import { CheckLoop } from './checkLoop';
import type { CheckEvent } from './checkState';
import type { CheckResult } from './runCheck';

/** A loop that checks the workbook beside the pane and follows its edits from the first check on. `tell` hears of every step. */
export function createChecker(session: ExcelSession, tell: (event: CheckEvent) => void): CheckLoop<CheckResult> {
  let watch: Promise<Watch> | null = null;
  const follow = async (): Promise<Watch> => {
    try {
      return await watchWorkbook(session, () => {
        loop.edited();
      });
    } catch (error) {
      // The next check registers again.
      watch = null;
      throw error;
    }
  };
  const loop = new CheckLoop<CheckResult>({
    run: async () => {
      // Registered before the first reading: an edit in between must not go unnoticed.
      watch ??= follow();
      const [{ runCheck }] = await Promise.all([import('./runCheck'), watch]);
      return runCheck(session);
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

import type { FollowedReading } from '../../excel/read/followedReading';
import type { ExcelSession } from '../../excel/door/session';
import { followWorkbook, type Follower } from '../follow/followWorkbook';
import { telling } from '../thread/progress';
import type { CheckEvent } from './checkState';
import type { CheckResult } from './runCheck';

/** A loop that checks the workbook beside the pane. */
export function createChecker(session: ExcelSession, tell: (event: CheckEvent) => void): Follower<CheckResult> {
  const load = async () => {
    const { runCheck } = await import('./runCheck');
    return (_: ExcelSession, signal: AbortSignal, reading: FollowedReading) =>
      runCheck(session, { onProgress: telling(tell), signal }, reading);
  };
  return followWorkbook(session, load, tell);
}

import { readSnapshot } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { earlierBooks } from '../files/earlierBooks';
import type { CheckReading } from '../thread/checkReading';
import { checkThread, type Attention } from '../thread/checkThread';

/** What one reading of the workbook showed. */
export interface CheckResult extends CheckReading {
  readonly readAt: Date;
}

/**
 * Reads the whole workbook once and applies every rule, on a thread of its own, by the forms that the workbook carries itself, also against the earlier
 * workbooks that were given. Writes nothing; 1 + ⌈payload / 4 MB⌉ round trips.
 */
export async function runCheck(session: ExcelSession, attention?: Attention): Promise<CheckResult> {
  // Its scripts are wanted soon.
  checkThread.start();
  const snapshot = await readSnapshot(session);
  const readAt = new Date();
  const earlier = earlierBooks().map((one) => one.snapshot);
  return { ...(await checkThread.check({ snapshot, earlier }, attention)), readAt };
}

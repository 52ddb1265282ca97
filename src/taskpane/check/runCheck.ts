import { FollowedReading } from '../../excel/read/followedReading';
import type { ExcelSession } from '../../excel/door/session';
import { earlierBooks } from '../files/earlierBooks';
import type { CheckReading } from '../thread/checkReading';
import { checkThread, type Attention } from '../thread/checkThread';

/** What one reading of the workbook showed. */
export interface CheckResult extends CheckReading {
  readonly readAt: Date;
}

/**
 * Reads the workbook (what has changed of it, where it is followed) and applies every rule, on a
 * thread of its own, by the forms that the workbook carries itself, also against the earlier
 * workbooks that were given. Writes nothing; 1 + ⌈payload / 4 MB⌉ round trips, one after an edit.
 * @param reading what is followed between two checks; a new one reads everything
 */
export async function runCheck(
  session: ExcelSession,
  attention?: Attention,
  reading = new FollowedReading(),
): Promise<CheckResult> {
  // Its scripts are wanted soon.
  checkThread.start();
  const { snapshot } = await reading.read(session);
  const readAt = new Date();
  const earlier = earlierBooks().map((one) => one.snapshot);
  const result = { ...(await checkThread.check({ snapshot, earlier }, attention)), readAt };
  // A large sheet is read whole once its top has shown that it is a report's.
  return reading.setAside(result.otherSheets) ? runCheck(session, attention, reading) : result;
}

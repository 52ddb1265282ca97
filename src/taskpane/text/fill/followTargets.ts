import type { FollowedReading } from '../../../excel/read/followedReading';
import { frontSheet } from '../../../excel/door/select';
import type { ExcelSession } from '../../../excel/door/session';
import { shippedLists } from '../../../indicators/shippedLists';
import { FormBookReader } from '../../../sheet/formSheet/readBookWithForms';
import { followWorkbook, type Follower, type LoopEvent } from '../../follow/followWorkbook';
import { recall } from '../../memory';
import { targetsOf, type Targets } from './targets';

/** The workbook beside a text. */
export interface Beside {
  readonly targets: Targets;
  /** The sheet that was in front when somebody asked; null where an edit was the cause. */
  readonly front: string | null;
}

/**
 * A loop that reads what a text can be filled into and compared with: all of it when asked, after
 * an edit the sheets that were edited.
 * @param asked whether somebody asked since the last reading; is put back by the reading
 */
export function followTargets(
  session: ExcelSession,
  asked: { current: boolean },
  tell: (event: LoopEvent<Beside>) => void,
): Follower<Beside> {
  // Sheets that did not change keep their reports.
  const reader = new FormBookReader(shippedLists());
  const read = async (_: ExcelSession, signal: AbortSignal, reading: FollowedReading): Promise<Beside> => {
    const state = await reading.read(session);
    const targets = targetsOf(state, reader, recall('selection'), new Date());
    // A large sheet is read whole once its top has shown that it is a report's.
    if (reading.setAside(targets.book.otherSheets)) return read(session, signal, reading);
    const isAsked = asked.current;
    asked.current = false;
    return { targets, front: isAsked ? await frontSheet(session) : null };
  };
  return followWorkbook(
    session,
    () => Promise.resolve(read),
    (event) => {
      tell(event.type === 'failed' ? { ...event, failure: { ...event.failure, doing: 'preview' } } : event);
    },
  );
}

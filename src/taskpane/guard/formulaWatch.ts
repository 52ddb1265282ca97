import { watchWorkbook, type Watch } from '../../excel/door/watch';
import type { ExcelSession } from '../../excel/door/session';
import { FollowedReading } from '../../excel/read/followedReading';
import { runCheck } from '../check/runCheck';
import { retryPause, typingPause } from '../follow/checkLoop';
import { isWatching, onWatching } from '../memory';
import { overwrittenFormulas, type OverwrittenFormulas } from './overwrittenFormulas';

/** Looks after formulas beside whatever a person does in the pane. */
export interface FormulaWatch {
  /** Whether to look at edits; while another place shows findings it need not. */
  readonly look: (active: boolean) => void;
  /** Looks now. */
  readonly now: () => void;
  readonly stop: () => void;
}

/**
 * After an edit and a pause in typing, tells which formulas of the forms are written over. Nothing
 * is read before the first edit; from then on as much as a check reads.
 */
export function watchFormulas(
  session: ExcelSession,
  tell: (overwritten: readonly OverwrittenFormulas[]) => void,
): FormulaWatch {
  const reading = new FollowedReading();
  let active = false;
  let stopped = false;
  let isBehind = false;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let watch: Promise<Watch> | null = null;

  const schedule = (pause: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
  const run = async (): Promise<void> => {
    if (stopped || isRunning || !active) return;
    isRunning = true;
    isBehind = false;
    let pause = typingPause;
    try {
      tell(overwrittenFormulas((await runCheck(session, {}, reading)).sheets));
    } catch {
      // A cell is being typed into, or Excel is busy: the check itself tells of what stays wrong.
      isBehind = true;
      pause = retryPause;
    }
    isRunning = false;
    if (isBehind) schedule(pause);
  };
  const follow = (): void => {
    watch ??= watchWorkbook(session, (hint) => {
      if (!reading.noticed(hint) || hint.kind !== 'cells') return;
      isBehind = true;
      if (active) schedule(typingPause);
    });
    // Without events nothing is watched; a check still finds everything.
    watch.catch(() => undefined);
  };
  const unfollow = (): void => {
    const running = watch;
    watch = null;
    reading.forget();
    running?.then((one) => one.stop()).catch(() => undefined);
  };
  const ignore = onWatching((watching) => {
    if (watching) follow();
    else unfollow();
  });
  if (isWatching()) follow();

  return {
    look: (wanted) => {
      active = wanted;
      if (active && isBehind) schedule(typingPause);
    },
    now: () => {
      schedule(0);
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      ignore();
      unfollow();
    },
  };
}

import { FollowedReading } from '../../excel/read/followedReading';
import type { Watch } from '../../excel/door/handlers';
import { watchWorkbook } from '../../excel/door/watch';
import type { ExcelSession } from '../../excel/door/session';
import { failureOf, type Failure } from '../failures';
import { isWatching, onWatching } from '../memory';
import { CheckLoop } from './checkLoop';

/** What a loop tells of its steps. */
export type LoopEvent<Result> =
  | { readonly type: 'started' }
  | { readonly type: 'edited' }
  | { readonly type: 'finished'; readonly result: Result }
  | { readonly type: 'failed'; readonly failure: Failure };

/** A loop beside the workbook, and the end of following it. */
export interface Follower<Result> {
  readonly loop: CheckLoop<Result>;
  /** Takes the handlers out of Excel and stops the loop; nothing is heard of either afterwards. */
  readonly unfollow: () => Promise<void>;
}

/**
 * A loop that reads the workbook beside the pane and follows its edits from the first reading on,
 * while that is wished. `load` brings what reads, which may be a script of its own; `tell` hears of
 * every step.
 */
export function followWorkbook<Result>(
  session: ExcelSession,
  load: () => Promise<(session: ExcelSession, signal: AbortSignal, reading: FollowedReading) => Promise<Result>>,
  tell: (event: LoopEvent<Result>) => void,
): Follower<Result> {
  let watch: Promise<Watch> | null = null;
  let ended = false;
  const reading = new FollowedReading();
  const follow = async (): Promise<Watch> => {
    try {
      return await watchWorkbook(session, (hint) => {
        if (reading.noticed(hint)) loop.edited();
      });
    } catch (error) {
      // The next check registers again.
      watch = null;
      throw error;
    }
  };
  const unwatch = async (): Promise<void> => {
    const running = watch;
    watch = null;
    reading.forget();
    // A handler that cannot be taken out dies with the pane.
    await running?.then((one) => one.stop()).catch(() => undefined);
  };
  const loop = new CheckLoop<Result>({
    run: async (signal) => {
      // Registered before the first reading: an edit in between must not go unnoticed.
      if (isWatching() && !ended) watch ??= follow();
      const [run] = await Promise.all([load(), watch]);
      // What was edited while nobody followed is not known.
      if (!watch) reading.forget();
      return run(session, signal, reading);
    },
    asked: () => {
      // Events are hints: whoever asks gets a reading of everything.
      reading.forget();
    },
    started: () => tell({ type: 'started' }),
    edited: () => tell({ type: 'edited' }),
    finished: (result) => tell({ type: 'finished', result }),
    failed: (error) => {
      const failure = failureOf('check', error);
      tell({ type: 'failed', failure });
      return failure.cause === 'cellEditMode';
    },
  });
  const ignore = onWatching((watching) => {
    // What was edited while nobody followed is not known.
    if (watching) loop.edited();
    else void unwatch();
  });
  return {
    loop,
    unfollow: async () => {
      ended = true;
      ignore();
      loop.cancel();
      await unwatch();
    },
  };
}

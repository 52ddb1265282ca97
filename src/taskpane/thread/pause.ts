import type { Steps } from '../../figures/steps';

/** The pane may stand still for this long, in milliseconds; then clicks and drawing come first. */
const longestHold = 12;

/**
 * To be awaited between the parts of something long: gives way whenever the pane was held for too
 * long.
 */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestHold) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/**
 * Takes the steps of something long and gives way between them.
 * @throws the signal's reason when it is aborted, and whatever the steps throw
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  const pause = createPause();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
    signal?.throwIfAborted();
  }
}

import type { Pause } from '../../host/request/requestWork';

/**
 * Page and pane share one thread: none of them holds it for much longer than this, in milliseconds.
 */
const longestHold = 12;

/**
 * Gives way to clicks and drawing whenever the thread was held for too long since the last time.
 */
export function createPause(): Pause {
  let since = performance.now();
  return () => {
    const now = performance.now();
    if (now - since < longestHold) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}

/** The pane may stand still for this long, in milliseconds; then clicks and drawing come first. */
const longestHold = 12;

/** To be awaited between the parts of something long: gives way whenever the pane was held for too long. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestHold) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

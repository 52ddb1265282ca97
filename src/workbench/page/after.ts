/** Settles after so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Lets what is being drawn be finished: the pane shares its thread with the grid.
 * @param atMost milliseconds to wait for that
 */
export function untilIdle(atMost: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: atMost });
  });
}

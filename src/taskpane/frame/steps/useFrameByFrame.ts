import { startTransition, useEffect, useState } from 'react';

/**
 * How many parts of something large to draw now: more come each frame, so that clicks and keys go
 * between.
 * @param portion parts that are drawn in one frame
 */
export function useFrameByFrame(total: number, portion: number): number {
  const [drawn, setDrawn] = useState(portion);
  useEffect(() => {
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + portion)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total, portion]);
  return Math.min(drawn, total);
}

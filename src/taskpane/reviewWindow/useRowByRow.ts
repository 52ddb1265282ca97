import { startTransition, useEffect, useState } from 'react';

/** Rows that are drawn in one frame. */
const portion = 4;

/** How many rows of a large table to draw now: more come each frame, so that keys go between. */
export function useRowByRow(total: number): number {
  const [drawn, setDrawn] = useState(portion);
  useEffect(() => {
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setDrawn(drawn + portion);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [drawn, total]);
  return Math.min(drawn, total);
}

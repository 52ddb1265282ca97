import { useEffect, useState } from 'react';
import type { CheckLoop } from './checkLoop';
import type { Follower } from './followWorkbook';

/**
 * A loop that follows the workbook for as long as the pane shows: its handlers leave Excel when the
 * pane closes.
 */
export function useFollower<Result>(create: () => Follower<Result>): CheckLoop<Result> {
  const [{ loop, unfollow }] = useState(create);
  useEffect(() => {
    const end = (): void => void unfollow();
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [unfollow]);
  return loop;
}

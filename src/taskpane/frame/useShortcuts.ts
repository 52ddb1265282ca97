import { useEffect, useState } from 'react';
import { ribbonShortcuts } from '../../excel/door/shortcuts';

/** The keys of the ribbon's functions, by name; none until Excel has told them. */
export function useShortcuts(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(() => new Map());
  useEffect(() => {
    let gone = false;
    void ribbonShortcuts().then((told) => {
      // Most Excels tell none: nothing is drawn anew for that.
      if (!gone && told.size > 0) setKeys(told);
    });
    return () => {
      gone = true;
    };
  }, []);
  return keys;
}

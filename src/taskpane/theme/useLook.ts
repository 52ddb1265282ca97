import { useEffect, useState } from 'react';
import { isOfficeDark } from '../../excel/door/environment';
import { chooseLook, type Look } from './look';

const queries = { dark: '(prefers-color-scheme: dark)', forced: '(forced-colors: active)' } as const;

function currentLook(): Look {
  return chooseLook({
    officeDark: isOfficeDark(),
    systemDark: matchMedia(queries.dark).matches,
    forcedColors: matchMedia(queries.forced).matches,
  });
}

/**
 * The look that fits Office and the system now. Excel tells nobody when its theme changes, so it is
 * asked again on return to the pane.
 */
export function useLook(): Look {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    const update = (): void => setLook(currentLook());
    const lists = Object.values(queries).map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      for (const list of lists) list.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, []);
  return look;
}

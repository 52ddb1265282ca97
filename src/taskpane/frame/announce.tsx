import { makeStyles } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { spokenOnly } from './spoken';

/**
 * Tells those who listen instead of look what just came out, when they have finished listening to
 * something else.
 */
export type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

const useStyles = makeStyles({
  hidden: spokenOnly,
});

/** One polite live region for the whole pane. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [sentence, announce] = useState('');
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {sentence}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnounceProvider above it');
  return announce;
}

/**
 * Tells those who listen a sentence as often as what it is about becomes another; null tells
 * nothing. The language alone changes nothing that would have to be told again.
 */
export function useAnnounced(about: unknown, sentence: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (sentence !== null) announce(sentence);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [announce, about]);
}

import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languages, type Language } from '../../indicators/text';
import { recall, remember } from '../memory';
import { sayIn, type Say } from './say';
import { vocabulary } from './loadedWords';

/** The pane's language and its voice. */
export interface LanguageState {
  readonly language: Language;
  readonly say: Say;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

/**
 * The language to begin with: the one chosen before, else English where Office speaks another
 * language than Vietnamese.
 */
export function firstLanguage(remembered: string | null, office: string | null): Language {
  const chosen = languages.find((language) => language === remembered);
  if (chosen) return chosen;
  return office === null || /^vi\b/i.test(office) ? 'vi' : 'en';
}

interface LanguageProviderProps {
  /** What Office shows itself in; null where it does not say. */
  readonly office: string | null;
  readonly children: ReactNode;
}

export function LanguageProvider({ office, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(() => firstLanguage(recall('language'), office));
  const state = useMemo<LanguageState>(
    () => ({
      language,
      say: sayIn(language, vocabulary),
      choose: (next) => {
        remember('language', next);
        setLanguage(next);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

/** The language and voice of the pane around this component. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('useLanguage needs a LanguageProvider above it');
  return state;
}

import { languages, message, type Language, type MessageKey, type MessageValues } from './messages';

const storageKey = 'chi-tieu.workbench.language';

/**
 * The page's language is the pane's, which has the one switch for both: Vietnamese until someone
 * chose another there; the choice stays on this computer, for the moment before the pane is there.
 */
export class PageLanguage {
  private chosen: Language = stored() ?? languages[0];
  private readonly listeners = new Set<(language: Language) => void>();

  get current(): Language {
    return this.chosen;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return message(this.chosen, key, values);
  }

  /** Speaks the language that the pane says it speaks, from its first word on. */
  follow(pane: Document): void {
    const root = pane.documentElement;
    new MutationObserver(() => {
      const said = languages.find((language) => language === root.lang);
      if (said && said !== this.chosen) this.choose(said);
    }).observe(root, { attributeFilter: ['lang'] });
  }

  private choose(language: Language): void {
    this.chosen = language;
    try {
      localStorage.setItem(storageKey, this.chosen);
    } catch {
      // A browser that keeps nothing still shows the language for now.
    }
    for (const listener of this.listeners) listener(this.chosen);
  }

  /** Calls back now and after every change. */
  watch(listener: (language: Language) => void): void {
    this.listeners.add(listener);
    listener(this.chosen);
  }
}

function stored(): Language | undefined {
  try {
    return languages.find((language) => language === localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

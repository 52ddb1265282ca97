import { languages, message, type Language, type MessageKey, type MessageValues } from './messages';

const storageKey = 'chi-tieu.workbench.language';

/**
 * The page's language: Vietnamese until someone chose another; the choice stays on this computer.
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

  /** Goes to the next language and tells everyone who shows text. */
  toggle(): void {
    this.chosen = languages[(languages.indexOf(this.chosen) + 1) % languages.length]!;
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

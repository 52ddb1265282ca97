import { fillMessage, type Arguments } from '../../checks/message';
import type { Language, LocalText } from '../../indicators/text';
import type { MessageCall, MessageKey } from './catalogue';
import type { Message, MessageGroup } from './message';

/** Says one message in the language it was made for. */
export type Say = <Key extends MessageKey>(...call: MessageCall<Key>) => string;

/**
 * The pane's voice in a language: numbers are printed by its locale, plurals chosen by the place
 * `count`.
 */
export function sayIn(language: Language, words: MessageGroup): Say {
  return (key, ...rest) => {
    const message = words[key];
    if (!message) throw new Error(`The words of "${key}" were not loaded.`);
    const values = (rest[0] ?? {}) as Arguments;
    return fillMessage(formFor(message, values), values)[language];
  };
}

const englishPlurals = new Intl.PluralRules('en');

function formFor({ vi, en }: Message, values: Arguments): LocalText {
  if (typeof en === 'string') return { vi, en };
  const count = values['count'];
  return { vi, en: typeof count === 'number' && englishPlurals.select(count) === 'one' ? en.one : en.other };
}

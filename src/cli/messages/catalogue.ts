import { fillMessage, type Arguments } from '../../checks/message';
import type { LocalText } from '../../indicators/text';
import { checkMessages } from './check';
import { formMessages } from './forms';
import { previousMessages } from './previous';
import { refusals } from './refusals';
import { reviewMessages } from './review';
import { submissionMessages } from './submission';
import { words } from './sentences';

/** Everything the command line says, each once in both languages. */
export const messages = {
  ...words,
  ...checkMessages,
  ...previousMessages,
  ...reviewMessages,
  ...formMessages,
  ...submissionMessages,
  ...refusals,
};

export type MessageKey = keyof typeof messages;

/** The names in a message's braces. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/** A message and a value for each of its places. */
export type MessageCall<Key extends MessageKey = MessageKey> = Key extends MessageKey
  ? [Places<(typeof messages)[Key]['vi']>] extends [never]
    ? [key: Key]
    : [key: Key, values: Readonly<Record<Places<(typeof messages)[Key]['vi']>, string | number | LocalText>>]
  : never;

/**
 * A message with its places filled. Numbers that name things (years, codes) are given as text,
 * others are printed by locale.
 */
export function sentence(...[key, values]: MessageCall): LocalText {
  return fillMessage(messages[key], (values ?? {}) as Arguments);
}

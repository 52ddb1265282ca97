import { besideMessages } from './words/beside';
import { checkMessages } from './words/check';
import { entryMessages } from './words/entry';
import { explainMessages } from './words/explain';
import { findingMessages } from './words/finding';
import { formMessages } from './words/forms';
import type { ValuesOf } from './message';
import { marksMessages } from './words/marks';
import { upgradeMessages } from './words/upgrade';
import { prepareMessages } from './words/prepare';
import { previewMessages } from './words/preview';
import { previousMessages } from './words/previous';
import { textMessages } from './words/text';
import { submitMessages } from './words/submit';
import { reviewMessages } from './words/review';
import { reviewWindowMessages } from './words/reviewWindow';
import { firstWords } from './loadedWords';

/**
 * Everything the pane can say, in both languages. A key says which part of the pane speaks. The
 * pane itself takes only the types from here: each part brings its own words.
 */
export const messages = {
  ...firstWords,
  ...prepareMessages,
  ...formMessages,
  ...entryMessages,
  ...previewMessages,
  ...previousMessages,
  ...upgradeMessages,
  ...checkMessages,
  ...findingMessages,
  ...besideMessages,
  ...explainMessages,
  ...textMessages,
  ...submitMessages,
  ...reviewMessages,
  ...reviewWindowMessages,
  ...marksMessages,
} as const;

export type MessageKey = keyof typeof messages;

/** A key and, where its message has places, their values. */
export type MessageCall<Key extends MessageKey> = [key: Key, ...values: ValuesOf<(typeof messages)[Key]>];

/** The keys of messages without places: what a list or a table of labels may name. */
export type PlainKey = { [Key in MessageKey]: ValuesOf<(typeof messages)[Key]> extends [] ? Key : never }[MessageKey];

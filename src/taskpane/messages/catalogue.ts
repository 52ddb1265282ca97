import { besideMessages } from './beside';
import { checkMessages } from './check';
import { entryMessages } from './entry';
import { explainMessages } from './explain';
import { findingMessages } from './finding';
import { formMessages } from './forms';
import type { ValuesOf } from './message';
import { marksMessages } from './marks';
import { upgradeMessages } from './upgrade';
import { prepareMessages } from './prepare';
import { previewMessages } from './preview';
import { previousMessages } from './previous';
import { textMessages } from './text';
import { submitMessages } from './submit';
import { reviewMessages } from './review';
import { reviewWindowMessages } from './reviewWindow';
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

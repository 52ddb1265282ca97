import { failureMessages } from './words/failures';
import { frameMessages } from './words/frame';
import type { MessageGroup } from './message';
import { undoMessages } from './words/undo';

/** What is said before any view has come, and when one does not come. */
export const firstWords = { ...frameMessages, ...failureMessages, ...undoMessages } as const;

const learned: Record<string, MessageGroup[string]> = { ...firstWords };

/** The words that have been loaded so far. */
export const vocabulary: MessageGroup = learned;

/** Adds the words that came with a part of the pane. */
export function learn(words: MessageGroup): void {
  Object.assign(learned, words);
}

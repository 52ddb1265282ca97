import { learn } from './messages/vocabulary';
import type { MessageGroup } from './messages/message';
import type { View } from './views';

/** A part of the pane with the words that it says, ready to be shown. */
async function withWords<Part extends { readonly words: MessageGroup }>(loading: Promise<Part>): Promise<Part> {
  const part = await loading;
  learn(part.words);
  return part;
}

/** The scripts of the views and of the report text, loaded when one is first wanted. Webpack loads each once, however often it is asked for. */
export const viewParts = {
  prepare: () => withWords(import('./prepare/part')),
  check: () => withWords(import('./check/part')),
  submit: () => withWords(import('./submit/part')),
  review: () => withWords(import('./review/part')),
  text: () => withWords(import('./text/part')),
} as const satisfies Record<View | 'text', () => Promise<unknown>>;

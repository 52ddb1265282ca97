import type { Command } from '../command';
import { messages } from '../messages/catalogue';

/** What the terms mean that every part of the product uses. */
export const words: Command = {
  name: 'words',
  help: messages['words.help'],
  files: null,
  options: [],
  run: async (given, shell) => (await import('../runs/words')).run(given, shell),
};

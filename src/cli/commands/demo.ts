import { valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/**
 * Shows the whole job on the reports that come along. Findings are what it is there to show, so
 * they do not make it fail.
 */
export const demo: Command = {
  name: 'demo',
  help: messages['demo.help'],
  files: null,
  options: [valued('out', 'FOLDER', messages['demo.out'])],
  run: async (given, shell) => (await import('../runs/demo')).run(given, shell),
};

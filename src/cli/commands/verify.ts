import { switched, type Command } from '../command';
import { messages } from '../messages/catalogue';

/**
 * Says of each workbook whether it is still what was sealed, and which cells changed. Reads only; 1
 * where a seal is missing or broken.
 */
export const verify: Command = {
  name: 'verify',
  help: messages['verify.help'],
  files: messages['check.files'],
  options: [switched('json', messages['check.json'])],
  run: async (given, shell) => (await import('../runs/verify')).run(given, shell),
};

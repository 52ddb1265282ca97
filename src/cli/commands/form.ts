import { valued, switched, type Command } from '../command';
import { messages } from '../messages/catalogue';

/** Forms out to worksheets that a person can change, and back again. */
export const form: Command = {
  name: 'form',
  help: messages['form.help'],
  files: messages['form.files'],
  options: [
    valued('year', '2025', messages['form.year']),
    valued('form', 'ID', messages['form.form']),
    valued('out', 'FILE.xlsx', messages['fill.out']),
    switched('upgrade', messages['form.upgrade']),
    switched('force', messages['fill.force']),
    switched('drop-parts', messages['write.dropParts']),
  ],
  run: async (given, shell) => (await import('../runs/form')).run(given, shell),
};

import { switched, valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/** Reads the figures of a report text. Reads only. */
export const extract: Command = {
  name: 'extract',
  help: messages['extract.help'],
  files: messages['extract.files'],
  options: [
    valued('province', '38', messages['extract.province'], { required: true }),
    valued('year', '2018', messages['extract.year'], { required: true }),
    valued('reading', 'FILE.xlsx', messages['reading.option']),
    valued('remember', 'OUT.xlsx', messages['extract.remember']),
    switched('json', messages['extract.json']),
    switched('force', messages['fill.force']),
  ],
  run: async (given, shell) => (await import('../runs/extract')).run(given, shell),
};

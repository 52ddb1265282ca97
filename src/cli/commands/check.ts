import { switched, valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/** Checks workbooks and whole folders of them. Writes nothing to them. */
export const check: Command = {
  name: 'check',
  help: messages['check.help'],
  files: messages['check.files'],
  options: [
    valued('previous', 'PATH', messages['check.previous'], { repeated: true }),
    valued('forms', 'FILE.xlsx', messages['check.forms']),
    valued('text', 'FILE', messages['check.text']),
    valued('reading', 'FILE.xlsx', messages['reading.option']),
    valued('sheet', 'NAME', messages['check.textSheet']),
    switched('json', messages['check.json']),
    valued('html', 'OUT.html', messages['check.html']),
    valued('live', 'OUT.xlsx', messages['check.live']),
    switched('force', messages['fill.force']),
    switched('drop-parts', messages['write.dropParts']),
  ],
  run: async (given, shell) => (await import('../runs/check')).run(given, shell),
};

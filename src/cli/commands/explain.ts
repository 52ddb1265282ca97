import { switched, valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/**
 * Gives a workbook a row for each warning that is still to be explained, for whoever has no task
 * pane; reasons are then filled in by hand.
 */
export const explain: Command = {
  name: 'explain',
  help: messages['explain.help'],
  files: messages['seal.files'],
  options: [
    valued('previous', 'PATH', messages['check.previous'], { repeated: true }),
    valued('forms', 'FILE.xlsx', messages['check.forms']),
    valued('out', 'FILE.xlsx', messages['explain.out']),
    switched('force', messages['seal.force']),
    switched('drop-parts', messages['write.dropParts']),
  ],
  run: async (given, shell) => (await import('../runs/explain')).run(given, shell),
};

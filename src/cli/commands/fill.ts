import { statusChoices } from '../statusChoices';
import { switched, valued, type Command } from '../command';
import { messages, sentence } from '../messages/catalogue';

/**
 * Makes a workbook with one province sheet; everything that is asked for is checked before anything
 * is made.
 */
export const fill: Command = {
  name: 'fill',
  help: messages['fill.help'],
  files: null,
  options: [
    valued('province', '38', messages['fill.province'], { required: true }),
    valued('year', '2018', messages['fill.year'], { required: true }),
    valued('form', 'ID', messages['fill.form']),
    valued('forms', 'FILE.xlsx', messages['fill.forms']),
    valued('report', 'seeds|FILE', messages['fill.report']),
    valued('previous', 'PATH', messages['fill.previous'], { repeated: true }),
    valued('reading', 'FILE.xlsx', messages['reading.option']),
    valued('status', 'estimate', sentence('fill.status', { choices: statusChoices })),
    valued('out', 'FILE.xlsx', messages['fill.out'], { required: true }),
    switched('force', messages['fill.force']),
  ],
  run: async (given, shell) => (await import('../runs/fill')).run(given, shell),
};

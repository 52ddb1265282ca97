import { switched, valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/** Reviews many workbooks. The originals are only read; what is written are new files. */
export const review: Command = {
  name: 'review',
  help: messages['review.help'],
  files: messages['review.files'],
  options: [
    valued('out', 'NATIONAL.xlsx', messages['review.out']),
    valued('html', 'OUT.html', messages['review.html']),
    valued('questions', 'FOLDER', messages['review.questions']),
    valued('tables', 'FOLDER', messages['review.tables']),
    valued('since', 'PATH', messages['review.since'], { repeated: true }),
    valued('year', '2025', messages['review.year']),
    valued('previous', 'PATH', messages['check.previous'], { repeated: true }),
    valued('accept', 'CODE', messages['review.accept'], { repeated: true }),
    valued('by', 'NAME', messages['review.by']),
    valued('count', 'FILE[=CODE]', messages['review.count'], { repeated: true }),
    valued('resume', 'FILE', messages['review.resume']),
    switched('json', messages['check.json']),
    switched('force', messages['fill.force']),
  ],
  run: async (given, shell) => (await import('../runs/review')).run(given, shell),
};

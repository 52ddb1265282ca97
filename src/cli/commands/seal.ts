import { signerRoles } from '../../submission/cover/coverFields';
import { switched, valued, type Command } from '../command';
import { messages } from '../messages/catalogue';

/**
 * Seals a workbook that is filled in and has no error and no unexplained warning; the file itself
 * is only written over when that is asked for.
 */
export const seal: Command = {
  name: 'seal',
  help: messages['seal.help'],
  files: messages['seal.files'],
  options: [
    valued('by', 'NAME', messages['seal.by'], { required: true }),
    ...signerRoles.map((role) => valued(role, 'NAME', messages[`seal.${role}`])),
    valued('previous', 'PATH', messages['check.previous'], { repeated: true }),
    valued('forms', 'FILE.xlsx', messages['check.forms']),
    valued('out', 'FILE.xlsx', messages['seal.out']),
    switched('force', messages['seal.force']),
    switched('drop-parts', messages['write.dropParts']),
  ],
  run: async (given, shell) => (await import('../runs/seal')).run(given, shell),
};

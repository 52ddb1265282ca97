import type { LocalText } from '../../indicators/text';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { concealedFacts, type ConcealedFact } from '../../submission/concealed/concealedFacts';
import { verifySeal, type SealCheck } from '../../submission/seal/verify';
import { switched, type Command } from '../command';
import { sealEntry } from '../jsonReport';
import { messages } from '../messages/catalogue';
import { shippedLists } from '../../indicators/shippedLists';
import { concealedLines, sealLines } from '../textReport';
import { tool } from '../tool';
import { refuse } from '../userError';
import { eachWorkbook } from '../workbookFiles';

interface Looked {
  readonly file: string;
  readonly error: LocalText | null;
  readonly seal: SealCheck | null;
  readonly concealed: readonly ConcealedFact[];
}

/** Says of each workbook whether it is still what was sealed, and which cells changed. Reads only; 1 where a seal is missing or broken. */
export const verify: Command = {
  name: 'verify',
  help: messages['verify.help'],
  files: messages['check.files'],
  options: [switched('json', messages['check.json'])],
  async run(given, { language, print, complain, folder }) {
    if (given.files.length === 0) throw refuse('bad.noFiles');
    const looked: Looked[] = [];
    for await (const { file, snapshot, error } of eachWorkbook(given.files, folder)) {
      const book = snapshot && readBookWithForms(snapshot, shippedLists()).book;
      const seal = snapshot && book && verifySeal(snapshot, book);
      const concealed = snapshot && book ? concealedFacts(snapshot, book) : [];
      looked.push({ file, error, seal, concealed });
    }
    if (given.flag('json')) {
      const workbooks = looked.map(({ file, error, seal, concealed }) => ({
        file,
        error,
        seal: sealEntry(seal),
        concealed,
      }));
      print(JSON.stringify({ tool, workbooks }, null, 2));
    } else {
      for (const { file, seal, concealed } of looked)
        if (seal) [file, ...sealLines(seal, language), ...concealedLines(concealed, language)].forEach(print);
    }
    for (const { error } of looked) if (error) complain(error[language]);
    if (looked.some(({ error }) => error !== null)) return 2;
    return looked.every(({ seal }) => seal?.state === 'valid') ? 0 : 1;
  },
};

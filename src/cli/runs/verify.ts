import type { LocalText } from '../../indicators/text';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { concealedFacts, type ConcealedFact } from '../../submission/concealed/concealedFacts';
import { verifySeal, type SealCheck } from '../../submission/seal/verify';
import type { ExitCode, Given, Shell } from '../command';
import { sealEntry } from '../print/jsonReport';
import { shippedLists } from '../../indicators/shippedLists';
import { concealedLines, sealLines } from '../print/textReport';
import { tool } from '../tool';
import { refuse } from '../userError';
import { tellPassedOver } from '../read/workbooksAt';
import { eachWorkbook } from '../read/workbookFiles';

interface Looked {
  readonly file: string;
  readonly error: LocalText | null;
  readonly seal: SealCheck | null;
  readonly concealed: readonly ConcealedFact[];
}

/** Does what the command `verify` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const { language, print, complain, folder } = shell;
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
      if (seal)
        [file, ...sealLines(seal, language), ...concealedLines(concealed, language).map((line) => `  ${line}`)].forEach(
          print,
        );
  }
  for (const { error } of looked) if (error) complain(error[language]);
  await tellPassedOver(given.files, shell);
  if (looked.some(({ error }) => error !== null)) return 2;
  return looked.every(({ seal }) => seal?.state === 'valid') ? 0 : 1;
}

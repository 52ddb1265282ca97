import { extractDocument } from '../../narrative/figure/document';
import { provinceOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { figureTable } from '../figureTable';
import { sentence } from '../messages/catalogue';
import { readReport } from '../reportText';
import { loadCatalogue } from '../../indicators/catalogue';
import { refuse } from '../userError';

/** Does what the command `extract` is asked for. */
export async function run(given: Given, { language, print, folder }: Shell): Promise<ExitCode> {
  const [file, surplus] = given.files;
  if (file === undefined) throw refuse('bad.noReport');
  if (surplus !== undefined) throw refuse('bad.oneReport', { file, surplus });
  const year = yearOf(given.needed('year'));
  const { text, figures } = await readReport(
    file,
    { province: provinceOf(given.needed('province'), year), year },
    folder,
  );
  const catalogue = loadCatalogue();
  if (given.flag('json')) print(JSON.stringify(extractDocument(figures, catalogue), null, 2));
  else if (figures.length === 0) print(sentence('extract.none', { file })[language]);
  else figureTable(text, figures, catalogue, language).forEach(print);
  return 0;
}

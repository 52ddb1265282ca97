import { loadCatalogue } from '../../indicators/catalogue';
import { extractDocument } from '../../narrative/figure/document';
import { cellsOf, documentCells } from '../../tables/document';
import { readTables } from '../../tables/readTables';
import { provinceOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { figureTable } from '../figureTable';
import { sentence } from '../messages/catalogue';
import { readReport } from '../reportText';
import { openTables } from '../tableFile';
import { tableList } from '../tableList';
import { refuse } from '../userError';

/** Does what the command `extract` is asked for. */
export async function run(given: Given, { language, print, folder }: Shell): Promise<ExitCode> {
  const [file, surplus] = given.files;
  if (file === undefined) throw refuse('bad.noReport');
  if (surplus !== undefined) throw refuse('bad.oneReport', { file, surplus });
  const year = yearOf(given.needed('year'));
  const province = provinceOf(given.needed('province'), year);
  const catalogue = loadCatalogue();
  const { isText, pages } = await openTables(file, folder);
  const tables = readTables(pages, { province, year, catalogue });
  const read = isText ? await readReport(file, { province, year }, folder) : { text: '', figures: [] };
  // What stands in a table is told with its row and column, and not once more as a line of text.
  const figures = pages.length === 0 ? read.figures : read.figures.filter(({ doubts }) => !doubts.includes('tableRow'));
  if (given.flag('json')) {
    print(JSON.stringify({ ...extractDocument(figures, catalogue), cells: documentCells(file, tables) }, null, 2));
    return 0;
  }
  const cells = cellsOf(tables);
  if (figures.length === 0 && cells.length === 0) print(sentence('extract.none', { file })[language]);
  if (figures.length > 0) figureTable(read.text, figures, catalogue, language).forEach(print);
  if (cells.length > 0) tableList(cells, language).forEach(print);
  return 0;
}

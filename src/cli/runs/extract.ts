import { loadCatalogue } from '../../indicators/catalogue';
import { extractDocument } from '../../narrative/figure/document';
import { provinceOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { cellsOf, documentCells } from '../../tables/document';
import type { TablePage } from '../../tables/page/page';
import type { TableContext } from '../../tables/readTables';
import type { TableCell } from '../../tables/tableCell';
import { tableList } from '../tableList';
import { figureTable } from '../figureTable';
import { sentence } from '../messages/catalogue';
import { readReport } from '../reportText';
import { openTables } from '../tableFile';
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
  const read = isText ? await readReport(file, { province, year }, folder) : { text: '', figures: [] };
  // What stands in a table is told with its row and column, and not once more as a line of text.
  const figures = pages.length === 0 ? read.figures : read.figures.filter(({ doubts }) => !doubts.includes('tableRow'));
  const cells = pages.length === 0 ? [] : await cellsIn(pages, { province, year, catalogue });
  if (given.flag('json')) {
    print(JSON.stringify({ ...extractDocument(figures, catalogue), cells: documentCells(file, cells) }, null, 2));
    return 0;
  }
  if (figures.length === 0 && cells.length === 0) print(sentence('extract.none', { file })[language]);
  if (figures.length > 0) figureTable(read.text, figures, catalogue, language).forEach(print);
  if (cells.length > 0) tableList(cells, language).forEach(print);
  return 0;
}

/** What reads tables is loaded where there are any: most reports are texts. */
async function cellsIn(pages: readonly TablePage[], context: TableContext): Promise<readonly TableCell[]> {
  const { readTables } = await import('../../tables/readTables');
  return cellsOf(readTables(pages, context));
}

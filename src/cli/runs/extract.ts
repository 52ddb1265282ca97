import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import { extractDocument } from '../../narrative/figure/document';
import { extractFigures } from '../../narrative/figure/extract';
import { provinceOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { cellsOf, documentCells, outsideTables } from '../../tables/document';
import type { TablePage } from '../../tables/page/page';
import type { TableContext } from '../../tables/readTables';
import type { TableCell } from '../../tables/tableCell';
import { tableList } from '../print/tableList';
import { figureTable } from '../print/figureTable';
import { sentence } from '../messages/catalogue';
import { openReportFile } from '../read/reportFile';
import { refuse } from '../userError';

/** Does what the command `extract` is asked for. */
export async function run(given: Given, { language, print, folder }: Shell): Promise<ExitCode> {
  const [file, surplus] = given.files;
  if (file === undefined) throw refuse('bad.noReport');
  if (surplus !== undefined) throw refuse('bad.oneReport', { file, surplus });
  const year = yearOf(given.needed('year'));
  const province = provinceOf(given.needed('province'), year);
  const catalogue = loadCatalogue();
  const context = { province, year, catalogue };
  const { text, pages } = await openReportFile(file, folder);
  const read = text === null ? [] : extractFigures(text, context);
  const figures = pages.length === 0 ? read : outsideTables(read);
  const cells = pages.length === 0 ? [] : await cellsIn(pages, context);
  if (given.flag('json')) {
    print(JSON.stringify({ ...extractDocument(figures, catalogue), cells: documentCells(file, cells) }, null, 2));
    return 0;
  }
  if (figures.length === 0 && cells.length === 0) print(sentence('extract.none', { file })[language]);
  if (figures.length > 0) figureTable(text ?? '', figures, catalogue, language).forEach(print);
  if (cells.length > 0) tableList(cells, language).forEach(print);
  return 0;
}

/** What reads tables is loaded where there are any: most reports are texts. */
async function cellsIn(pages: readonly TablePage[], context: TableContext): Promise<readonly TableCell[]> {
  const { readTables } = await import('../../tables/readTables');
  return cellsOf(readTables(pages, context));
}

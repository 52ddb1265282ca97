import { readReportFile, readWordReport } from '../../../docx/readReportFile';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { extractFigures } from '../../../narrative/figure/extract';
import { cellsOf, outsideTables } from '../../../tables/document';
import { pagesOfBook, pagesOfTables, type TablePage } from '../../../tables/page/page';
import { readTables } from '../../../tables/readTables';
import { withTableLines } from '../../../tables/tableText';
import type { ReadingRequest, ReadText } from './reading';
import { shownTables } from '../table/shownTable';

/**
 * Cells of tables that are worth showing one by one; of larger ones what is certain or in doubt is.
 */
const cellsShown = 1_500;

/**
 * Reads what was given: the words of a report, and every table in it, whatever its layout.
 * @throws DocumentFileError or WorkbookFileError with the reason
 */
export async function readGiven({ source, ...whose }: ReadingRequest): Promise<ReadText> {
  const context = { ...whose, catalogue: loadCatalogue() };
  const { text: words, pages } = await opened(source);
  const read = readTables(pages, context);
  const all = cellsOf(read);
  const cells = all.length <= cellsShown ? all : all.filter(({ indicator, doubts }) => indicator || doubts.length > 0);
  const figures = extractFigures(words, context);
  const told = cells.length === 0 ? figures : outsideTables(figures);
  return { ...withTableLines(words, told, cells), tables: shownTables(read, cells, told.length) };
}

interface Opened {
  readonly text: string;
  readonly pages: readonly TablePage[];
}

/** What reads workbooks is large, and wanted for tables only. */
async function opened(source: ReadingRequest['source']): Promise<Opened> {
  if ('grids' in source) return { text: '', pages: pagesOfBook({ grids: source.grids }) };
  if ('text' in source) {
    const { text, html } = source;
    if (html === undefined && !text.includes('\t')) return { text, pages: [] };
    const { pastedPages } = await import('../../../xlsx/tablePages');
    return { text, pages: pastedPages(text, html) };
  }
  const { bytes, name } = source;
  if (/\.(?:txt|doc|pdf)$/i.test(name)) return { text: await readReportFile(bytes), pages: [] };
  if (/\.docx$/i.test(name)) {
    const { text, tables } = await readWordReport(bytes);
    return { text, pages: pagesOfTables(tables) };
  }
  const { pagesOfFile } = await import('../../../xlsx/tablePages');
  return { text: '', pages: await pagesOfFile(bytes, name) };
}

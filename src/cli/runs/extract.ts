import path from 'node:path';
import { loadCatalogue, type Catalogue } from '../../indicators/catalogue/catalogue';
import { extractDocument } from '../../narrative/figure/document';
import { extractFigures } from '../../narrative/figure/extract';
import { provinceOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { documentCells, outsideTables } from '../../tables/document';
import type { TablePage } from '../../tables/page/page';
import type { ReadTable } from '../../tables/readTable';
import type { TableContext } from '../../tables/readTables';
import type { TableCell } from '../../tables/tableCell';
import { tableList } from '../print/tableList';
import { figureTable } from '../print/figureTable';
import { sentence } from '../messages/catalogue';
import { givenReadings } from '../read/givenReadings';
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
  const target = given.text('remember');
  if (target !== null) {
    const { refuseOutput } = await import('../write/outputFiles');
    await refuseOutput(target, folder, given.flag('force'));
  }
  const memory = await givenReadings(given.text('reading'), folder);
  const context = { province, year, catalogue, memory };
  const { text, pages } = await openReportFile(file, folder);
  const read = text === null ? [] : extractFigures(text, context);
  const figures = pages.length === 0 ? read : outsideTables(read);
  const tables = pages.length === 0 ? [] : await tablesIn(pages, context);
  const cells = tables.flatMap((table) => table.cells);
  if (target !== null) {
    const count = await remember(tables, { file, target, year, catalogue, folder, force: given.flag('force') });
    if (!given.flag('json')) print(sentence('extract.remembered', { count, file: target })[language]);
  }
  if (given.flag('json')) {
    print(JSON.stringify({ ...extractDocument(figures, catalogue), cells: documentCells(file, cells) }, null, 2));
    return 0;
  }
  if (figures.length === 0 && cells.length === 0) print(sentence('extract.none', { file })[language]);
  if (figures.length > 0) figureTable(text ?? '', figures, catalogue, language).forEach(print);
  if (cells.length > 0) tableList(cells, language).forEach(print);
  for (const { place, figures: count } of tables.flatMap(({ unheaded }) => unheaded))
    print(sentence('extract.unheaded', { place, count })[language]);
  return 0;
}

/** What reads tables is loaded where there are any: most reports are texts. */
async function tablesIn(pages: readonly TablePage[], context: TableContext): Promise<readonly ReadTable[]> {
  const { readTables } = await import('../../tables/readTables');
  return readTables(pages, context).flatMap((page) => page.tables);
}

interface Remembering {
  readonly file: string;
  readonly target: string;
  readonly year: number;
  readonly catalogue: Catalogue;
  readonly folder: string;
  readonly force: boolean;
}

/** Writes how tables were read to a new workbook; gives how many. */
async function remember(tables: readonly ReadTable[], how: Remembering): Promise<number> {
  const { file, target, year, catalogue, folder, force } = how;
  const told = tables.filter(({ cells }) => cells.some(isKnown));
  if (told.length === 0) throw refuse('bad.noFigures', { file });
  const { writeOutput } = await import('../write/outputFiles');
  const { layoutBook } = await import('../../xlsx/edit/layoutBook');
  const { buildMemorySheet } = await import('../../sheet/tableMemory/memorySheet');
  const { rememberRead } = await import('../../tables/rememberRead');
  const name = path.basename(file);
  const remembered = told.map((table) => rememberRead(table, { file: name, year }));
  await writeOutput(await layoutBook([buildMemorySheet(remembered, catalogue)]), target, folder, { force });
  return told.length;
}

function isKnown({ indicator, candidates }: TableCell): boolean {
  return indicator !== null || candidates.length > 0;
}

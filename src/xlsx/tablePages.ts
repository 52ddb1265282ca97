import { Parser } from 'htmlparser2';
import { pagesOfBook, pagesOfTables, type TablePage } from '../tables/page/page';
import { knownFile } from './fileKind';
import { decodeText } from './other/decodeText';
import { readTables } from './other/htmlTables';
import { readSeparated } from './other/readSeparated';
import { readAnyBook } from './readAnyBook';
import { WorkbookFileError } from './workbookFileError';

/**
 * Cells in which figures are looked for: a year of 63 provinces fills a sixth of them. So many take
 * some seconds, and half of the memory that a file may take.
 */
const mostTableCells = 500_000;

/** Pages that may be looked through. @throws WorkbookFileError beyond the limit */
export function boundedPages(pages: readonly TablePage[]): readonly TablePage[] {
  let cells = 0;
  for (const { grid } of pages) for (const row of grid.values) for (const value of row) if (value !== '') cells += 1;
  if (cells > mostTableCells) throw new WorkbookFileError('too-large', { limit: 'tables' });
  return pages;
}

/**
 * The pages of a workbook, a page of the web or a table of texts, on which tables may stand.
 * @param name the file's name
 * @throws WorkbookFileError with the reason
 */
export async function pagesOfFile(bytes: Uint8Array, name: string): Promise<readonly TablePage[]> {
  const known = knownFile(bytes, name);
  if (known.kind === 'html') return htmlPages(decodeText(bytes));
  return boundedPages(pagesOfBook(await readAnyBook(bytes, name, known), known.kind === 'separated'));
}

/** The tables of a page, as it was saved or copied. */
export function htmlPages(html: string): readonly TablePage[] {
  return boundedPages(
    pagesOfTables(
      readTables(html, Parser).map((table) => ({
        ...table,
        above: table.caption === '' ? table.above : [...table.above, table.caption],
      })),
    ),
  );
}

/** Words with this many tabs in a line were copied from a sheet. */
const tabs = /\t[^\n]*\t/;

/**
 * What was copied from a sheet or a document: its tables, where a page came along; else the cells
 * that come as text between tabs. None for other words.
 * @throws WorkbookFileError beyond the limits
 */
export function pastedPages(text: string, html?: string): readonly TablePage[] {
  const pages = html === undefined ? [] : htmlPages(html);
  if (pages.length > 0) return pages;
  const lines = text.split(/\r?\n/).filter((line) => tabs.test(line)).length;
  return lines < 2 ? [] : pagesOfBook(readSeparated(`sep=\t\n${text}`, ''), true);
}

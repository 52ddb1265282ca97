import { Parser } from 'htmlparser2';
import { pagesOfBook, pagesOfTables, type TablePage } from '../tables/page/page';
import { knownFile } from './fileKind';
import { decodeText } from './other/decodeText';
import { readTables } from './other/htmlTables';
import { readSeparated } from './other/readSeparated';
import { readAnyBook } from './readAnyBook';

/**
 * The pages of a workbook, a page of the web or a table of texts, on which tables may stand.
 * @param name the file's name
 * @throws WorkbookFileError with the reason
 */
export async function pagesOfFile(bytes: Uint8Array, name: string): Promise<readonly TablePage[]> {
  const known = knownFile(bytes, name);
  if (known.kind === 'html') return htmlPages(decodeText(bytes));
  return pagesOfBook(await readAnyBook(bytes, name, known), known.kind === 'separated');
}

/** The tables of a page, as it was saved or copied. */
export function htmlPages(html: string): readonly TablePage[] {
  return pagesOfTables(
    readTables(html, Parser).map((table) => ({
      ...table,
      above: table.caption === '' ? table.above : [...table.above, table.caption],
    })),
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

import { readFile } from 'node:fs/promises';
import { shippedLists } from '../indicators/shippedLists';
import { readBook } from '../sheet/readBook';
import { pagesOfBook, pagesOfTables, type TablePage } from '../tables/page/page';
import { Archive } from '../xlsx/archive/archive';
import { signatureOf } from '../xlsx/archive/signature';
import { fileKindOf, type FileKind } from '../xlsx/fileKind';
import { decodeText } from '../xlsx/other/decodeText';
import { htmlPages } from '../xlsx/tablePages';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { refuse, UserError } from './userError';
import { openWorkbooks } from './workbookFiles';

/** A file that was given as a report: its text, where it is one, and its tables. */
export interface ReportFile {
  readonly isText: boolean;
  /** It is a workbook with province sheets of ours. */
  readonly isForm?: boolean;
  readonly pages: readonly TablePage[];
}

/**
 * The tables of a report file of any format. Throws a UserError, a DocumentFileError or a
 * WorkbookFileError.
 * @param target where the file is
 * @param file how the person named it, from the folder
 */
export async function tablesOf(target: string, file: string, folder: string): Promise<ReportFile> {
  const bytes = await readFile(target);
  if (isDocument(bytes) || /\.docx?$/i.test(file)) return { isText: true, pages: await documentPages(bytes) };
  switch (kindOf(bytes, file)) {
    case 'text':
      return { isText: true, pages: [] };
    case 'html':
      return { isText: false, pages: htmlPages(decodeText(bytes)) };
    case 'separated':
      return bookTables(file, folder, true);
    default:
      return bookTables(file, folder, false);
  }
}

/** What is no workbook of any kind is read, or refused, as a text. */
function kindOf(bytes: Uint8Array, file: string): FileKind | 'text' {
  try {
    return fileKindOf(bytes, file);
  } catch (error) {
    if (error instanceof WorkbookFileError && error.reason === 'not-a-workbook') return 'text';
    throw error;
  }
}

function isDocument(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== 'zip') return false;
  return new Archive(bytes).has('word/document.xml');
}

/** The library for Word files is large and wanted for them only. */
async function documentPages(bytes: Uint8Array): Promise<readonly TablePage[]> {
  const { readDocumentTables } = await import('../docx/readDocument');
  return pagesOfTables(await readDocumentTables(bytes));
}

async function bookTables(file: string, folder: string, isPlain: boolean): Promise<ReportFile> {
  const [opened] = await openWorkbooks([file], folder);
  if (!opened?.snapshot) throw opened?.error ? new UserError(opened.error) : refuse('file.missing', { file });
  const { reports } = readBook(opened.snapshot, shippedLists());
  return { isText: false, isForm: reports.length > 0, pages: pagesOfBook(opened.snapshot, isPlain) };
}

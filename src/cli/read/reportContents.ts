import { DocumentFileError } from '../../docx/documentFileError';
import { readReportFile, readWordReport } from '../../docx/readReportFile';
import { shippedLists } from '../../indicators/shippedLists';
import { readBook } from '../../sheet/readBook';
import { pagesOfBook, pagesOfTables, type TablePage } from '../../tables/page/page';
import { Archive } from '../../xlsx/archive/archive';
import { signatureOf } from '../../xlsx/archive/signature';
import { fileKindOf, type FileKind } from '../../xlsx/fileKind';
import { decodeText } from '../../xlsx/other/decodeText';
import { boundedPages, htmlPages } from '../../xlsx/tablePages';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { openWorkbook } from './workbookFiles';

/** A file that was given as a report. */
export interface ReportFile {
  /** Null for a file that holds tables only. */
  readonly text: string | null;
  /** It is a workbook with province sheets of ours. */
  readonly isForm?: boolean;
  readonly pages: readonly TablePage[];
}

/**
 * What a report file of any format holds. Throws a UserError, a DocumentFileError or a
 * WorkbookFileError.
 * @param file how the person named it, from the folder
 */
export async function contentsOf(bytes: Uint8Array, file: string, folder: string): Promise<ReportFile> {
  if (isDocument(bytes) || /\.docx?$/i.test(file)) {
    const { text, tables } = await readWordReport(bytes);
    if (text.trim() === '') throw new DocumentFileError('no-text');
    return { text, pages: pagesOfTables(tables) };
  }
  const kind = kindOf(bytes, file);
  switch (kind) {
    case 'text':
      return { text: await readReportFile(bytes), pages: [] };
    case 'html':
      return { text: null, pages: htmlPages(decodeText(bytes)) };
    default:
      return bookTables(file, folder, kind === 'separated');
  }
}

const workbookName = /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i;

/** What is no workbook of any kind is read, or refused, as a text, unless its name says otherwise. */
function kindOf(bytes: Uint8Array, file: string): FileKind | 'text' {
  try {
    return fileKindOf(bytes, file);
  } catch (error) {
    if (error instanceof WorkbookFileError && error.reason === 'not-a-workbook' && !workbookName.test(file))
      return 'text';
    throw error;
  }
}

function isDocument(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== 'zip') return false;
  return new Archive(bytes).has('word/document.xml');
}

async function bookTables(file: string, folder: string, isPlain: boolean): Promise<ReportFile> {
  const snapshot = await openWorkbook(file, folder);
  const { reports } = readBook(snapshot, shippedLists());
  return { text: null, isForm: reports.length > 0 && !isPlain, pages: boundedPages(pagesOfBook(snapshot, isPlain)) };
}

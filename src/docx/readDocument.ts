import { convertToHtml } from 'mammoth';
import { guardArchive, type FileLimits } from '../xlsx/guard';
import { WorkbookFileError, type WorkbookFileReason } from '../xlsx/workbookFileError';
import { DocumentFileError, type DocumentFileReason } from './documentFileError';
import { documentLines, type DocumentElement } from './documentLines';
import { documentTables, type DocumentTable } from './documentTables';

/**
 * A report of a hundred pages with photographs is about 20 MB; its text unpacks to a tenth of what
 * is allowed here.
 */
export const documentLimits: FileLimits = { packed: 50e6, unpacked: 200e6, ratio: 250, entries: 5000 };

/** The content type of a document's main part, with or without macros, template or not. */
const mainType = /wordprocessingml|ms-word/;

const reasons: Readonly<Record<WorkbookFileReason, DocumentFileReason>> = {
  empty: 'empty',
  'not-a-workbook': 'not-a-zip',
  'needs-xlsx': 'old-doc',
  'not-editable': 'unreadable',
  'no-part': 'unreadable',
  'too-slow': 'too-large',
  unreachable: 'unreadable',
  'not-a-file': 'unreadable',
  'legacy-text': 'encoding',
  encrypted: 'encrypted',
  truncated: 'truncated',
  'no-workbook': 'no-document',
  'too-large': 'too-large',
  'huge-area': 'too-large',
  macros: 'macros',
  unreadable: 'unreadable',
};

/**
 * The text of a Word document, one paragraph a line, one table row a line with `|` between its
 * cells, footnotes last. Headers, footers, pictures, comments and what is struck out are left out;
 * of tracked changes the inserted words count and the deleted ones do not.
 * @throws DocumentFileError for anything that is no readable .docx
 */
export async function readDocument(bytes: Uint8Array, limits: FileLimits = documentLimits): Promise<string> {
  guard(bytes, limits);
  const lines = await fromDocument(bytes, documentLines);
  if (lines.length === 0) throw new DocumentFileError('no-text');
  return lines.join('\n');
}

/** A Word document's text, as `readDocument` gives it, and its tables; either may be empty. */
export interface DocumentContents {
  readonly text: string;
  /** In the order in which they begin. */
  readonly tables: readonly DocumentTable[];
}

/**
 * The text and the tables of a Word document, which is opened once for both.
 * @throws DocumentFileError for anything that is no readable .docx
 */
export async function readDocumentContents(
  bytes: Uint8Array,
  limits: FileLimits = documentLimits,
): Promise<DocumentContents> {
  guard(bytes, limits);
  return fromDocument(bytes, (document) => ({
    text: documentLines(document).join('\n'),
    tables: documentTables(document),
  }));
}

function guard(bytes: Uint8Array, limits: FileLimits): void {
  try {
    guardArchive(bytes, mainType, limits);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new DocumentFileError(reasons[error.reason], { cause: error });
    throw error;
  }
}

/**
 * The library's plain text drops where cells and rows end, so its document is taken before it
 * becomes markup, and nothing is made into markup.
 */
async function fromDocument<Read>(bytes: Uint8Array, read: (document: DocumentElement) => Read): Promise<Read> {
  let found: { readonly read: Read } | null = null;
  try {
    // One name is read by its Node build, the other by its browser build.
    const input = { buffer: bytes as Buffer, arrayBuffer: bytes as unknown as ArrayBuffer };
    await convertToHtml(input, {
      transformDocument: (document: DocumentElement): DocumentElement => {
        found = { read: read(document) };
        return { ...document, children: [] };
      },
    });
  } catch (error) {
    throw new DocumentFileError('unreadable', { cause: error });
  }
  if (found === null) throw new DocumentFileError('unreadable');
  return (found as { readonly read: Read }).read;
}

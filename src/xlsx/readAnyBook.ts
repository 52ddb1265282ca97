import type { Snapshot } from '../sheet/grid/grid';
import { Archive } from './archive/archive';
import { fileKindOf } from './fileKind';
import { decodeText } from './other/decodeText';
import { guardOpenDocument, isOpenDocument } from './other/openDocument';
import { readSeparated } from './other/readSeparated';
import { readXlsx } from './read/readXlsx';
import { signatureOf } from './archive/signature';

/**
 * Everything that the checks read of a file of any kind that is known: .xlsx, .xls, .xlsb, .ods,
 * .csv, .tsv, .html. What only few files need is loaded when one comes.
 * @param name the file's name, or the path to it
 * @throws WorkbookFileError with the reason
 */
export async function readAnyBook(bytes: Uint8Array, name: string): Promise<Snapshot> {
  switch (fileKindOf(bytes, name)) {
    case 'xlsx':
      return readXlsx(bytes);
    case 'separated':
      return readSeparated(decodeText(bytes), baseName(name));
    case 'html': {
      const { readHtml } = await import('./other/readHtml');
      return readHtml(decodeText(bytes));
    }
    case 'other': {
      guardOther(bytes);
      const { readWithSheetJs } = await import('./other/readWithSheetJs');
      return readWithSheetJs(bytes);
    }
  }
}

/** What can be bounded before the library sees it is. */
function guardOther(bytes: Uint8Array): void {
  if (signatureOf(bytes) !== 'zip') return;
  const archive = new Archive(bytes);
  if (isOpenDocument(archive)) guardOpenDocument(archive);
  else archive.verifyRest();
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || path;
}

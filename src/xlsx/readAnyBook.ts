import type { Snapshot } from '../sheet/grid/grid';
import type { Archive } from './archive/archive';
import { knownFile } from './fileKind';
import { decodeText } from './other/decodeText';
import { guardOpenDocument, isOpenDocument, type HiddenParts } from './other/openDocument';
import { readSeparated } from './other/readSeparated';
import { readOpened } from './read/readXlsx';

/**
 * Everything that the checks read of a file of any kind that is known: .xlsx, .xls, .xlsb, .ods,
 * .csv, .tsv, .html. What only few files need is loaded when one comes.
 * @param name the file's name, or the path to it
 * @param known the same file, where somebody has looked already
 * @throws WorkbookFileError with the reason
 */
export async function readAnyBook(bytes: Uint8Array, name: string, known = knownFile(bytes, name)): Promise<Snapshot> {
  return { ...(await readKnown(bytes, name, known)), file: fileName(name) };
}

async function readKnown(bytes: Uint8Array, name: string, known: ReturnType<typeof knownFile>): Promise<Snapshot> {
  switch (known.kind) {
    case 'xlsx':
      return readOpened(known.file).snapshot;
    case 'separated':
      return readSeparated(decodeText(bytes), baseName(name));
    case 'html': {
      const { readHtml } = await import('./other/readHtml');
      return readHtml(decodeText(bytes));
    }
    case 'other': {
      const hidden = known.archive === null ? undefined : guardOther(known.archive);
      const { readWithSheetJs } = await import('./other/readWithSheetJs');
      return readWithSheetJs(bytes, hidden);
    }
  }
}

/** What can be bounded before the library sees it is; gives what the library does not read. */
function guardOther(archive: Archive): ReadonlyMap<string, HiddenParts> | undefined {
  if (isOpenDocument(archive)) return guardOpenDocument(archive);
  archive.verifyRest();
  return undefined;
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

function baseName(path: string): string {
  return fileName(path).replace(/\.[^.]*$/, '') || path;
}

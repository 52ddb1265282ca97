import { Archive } from './archive/archive';
import { fileLimits, type FileLimits } from './archive/fileLimits';
import { guardSignature } from './archive/signature';
import { Package } from './read/package';
import { WorkbookFileError } from './workbookFileError';

export { fileLimits, type FileLimits };

/**
 * Looks at an Office file before a library opens it: signature, directory, sizes, the CRC-32 of
 * every part, macros, and whether its main part is of the kind that is wanted.
 * @param kind matches the content type of the main part
 * @throws WorkbookFileError with the reason; `no-workbook` where it is a file of another kind.
 */
export function guardArchive(bytes: Uint8Array, kind: RegExp, limits: FileLimits): void {
  guardSignature(bytes, limits);
  const archive = new Archive(bytes, limits);
  const opened = new Package(archive);
  const main = opened.mainPart();
  if (main === null || !kind.test(opened.typeOf(main))) throw new WorkbookFileError('no-workbook');
  if (archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) throw new WorkbookFileError('macros');
  archive.verifyRest();
}

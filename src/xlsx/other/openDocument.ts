import type { Archive } from '../archive/archive';
import { readXml } from '../read/xml';
import { WorkbookFileError } from '../workbookFileError';

const mimeType = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Whether an archive is an OpenDocument spreadsheet; its first part says so (ODF 1.2 part 3, 3.3).
 */
export function isOpenDocument(archive: Archive): boolean {
  return archive.has('mimetype') && new TextDecoder().decode(archive.part('mimetype')).trim().startsWith(mimeType);
}

/** Cells and characters that repetitions may come to. */
const mostCells = 2_000_000;
const mostSpaces = 1_000_000;

/**
 * Looks at how far a sheet repeats its cells, rows and spaces before a library writes them out:
 * eight hundred bytes can say a million rows.
 * @throws WorkbookFileError `encrypted` or `too-large`
 */
export function guardOpenDocument(archive: Archive): void {
  if (isEncrypted(archive)) throw new WorkbookFileError('encrypted');
  let cells = 0;
  let spaces = 0;
  let rows = 1;
  let inRow = 0;
  let pending = 0;
  readXml(archive, 'content.xml', {
    open: (name, attributes) => {
      const value = (key: string): string | undefined => attributes[`table:${key}`];
      if (name === 'table-row') [rows, inRow] = [times(value('number-rows-repeated')), 0];
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        pending = times(value('number-columns-repeated'));
        if ('office:value-type' in attributes || 'table:formula' in attributes) [inRow, pending] = [inRow + pending, 0];
      } else if (name === 'p' && pending > 0) [inRow, pending] = [inRow + pending, 0];
      else if (name === 's') spaces += times(attributes['text:c']);
      if (spaces > mostSpaces) throw new WorkbookFileError('too-large', { limit: 'texts' });
    },
    close: (name) => {
      if (name === 'table-cell') pending = 0;
      if (name !== 'table-row') return;
      cells += rows * inRow;
      if (cells > mostCells) throw new WorkbookFileError('too-large', { limit: 'cells' });
    },
  });
  archive.verifyRest();
}

function isEncrypted(archive: Archive): boolean {
  if (!archive.has('META-INF/manifest.xml')) return false;
  let found = false;
  readXml(archive, 'META-INF/manifest.xml', {
    open: (name) => {
      found ||= name === 'encryption-data';
    },
  });
  return found;
}

function times(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

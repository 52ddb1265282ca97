import type { Archive } from '../archive/archive';
import type { Stretch } from '../../sheet/grid/grid';
import { addStretch } from '../../sheet/grid/stretches';
import { prefixed, readXml, type Attributes } from '../read/xml';
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

/** What of a sheet is not shown: itself, rows and columns, filtered ones included. */
export interface HiddenParts {
  readonly isHidden: boolean;
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
}

/**
 * Looks at how far a sheet repeats its cells, rows and spaces before a library writes them out:
 * eight hundred bytes can say a million rows. Gives by the name of a sheet what the library does not
 * read: what is hidden.
 * @throws WorkbookFileError `encrypted` or `too-large`
 */
export function guardOpenDocument(archive: Archive): ReadonlyMap<string, HiddenParts> {
  if (isEncrypted(archive)) throw new WorkbookFileError('encrypted');
  const reader = new ContentReader();
  readXml(archive, 'content.xml', reader);
  archive.verifyRest();
  return reader.hidden;
}

class ContentReader {
  readonly hidden = new Map<string, HiddenParts>();
  private cells = 0;
  private spaces = 0;
  /** The row that is open: how often it stands there, and how many cells it holds. */
  private rows = 1;
  private inRow = 0;
  private pending = 0;
  private readonly lines = { row: new Lines(), column: new Lines() };
  /** The style that is open, and those whose tables are not shown. */
  private style = '';
  private readonly unshown = new Set<string>();

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style':
        this.style = prefixed(attributes, 'name') ?? '';
        break;
      case 'table-properties':
        if (prefixed(attributes, 'display') === 'false') this.unshown.add(this.style);
        break;
      case 'table':
        this.lines.row = new Lines();
        this.lines.column = new Lines();
        this.hidden.set(prefixed(attributes, 'name') ?? '', {
          isHidden: this.unshown.has(prefixed(attributes, 'style-name') ?? ''),
          rows: this.lines.row.hidden,
          columns: this.lines.column.hidden,
        });
        break;
      case 'table-column':
        this.lines.column.add(times(prefixed(attributes, 'number-columns-repeated')), attributes);
        break;
      case 'table-row':
        [this.rows, this.inRow] = [times(prefixed(attributes, 'number-rows-repeated')), 0];
        this.lines.row.add(this.rows, attributes);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.pending = times(prefixed(attributes, 'number-columns-repeated'));
        if (prefixed(attributes, 'value-type') !== undefined || prefixed(attributes, 'formula') !== undefined)
          this.fill();
        break;
      case 'p':
        this.fill();
        break;
      case 's':
        this.spaces += times(prefixed(attributes, 'c'));
        if (this.spaces > mostSpaces) throw new WorkbookFileError('too-large', { limit: 'texts' });
    }
  }

  close(name: string): void {
    if (name === 'table-cell') this.pending = 0;
    if (name !== 'table-row') return;
    this.cells += this.rows * this.inRow;
    if (this.cells > mostCells) throw new WorkbookFileError('too-large', { limit: 'cells' });
  }

  private fill(): void {
    [this.inRow, this.pending] = [this.inRow + this.pending, 0];
  }
}

/** The rows or the columns of a sheet, as they come. */
class Lines {
  readonly hidden: Stretch[] = [];
  private next = 0;

  add(count: number, attributes: Attributes): void {
    const visibility = prefixed(attributes, 'visibility') ?? 'visible';
    if (visibility !== 'visible') addStretch(this.hidden, this.next, this.next + count - 1);
    this.next += count;
  }
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

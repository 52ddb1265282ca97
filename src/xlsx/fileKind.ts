import { Archive, type InflateWhole } from './archive/archive';
import { fileLimits } from './archive/fileLimits';
import { signatureOf } from './archive/signature';
import { isOpenDocument } from './other/openDocument';
import { Package } from './read/package';
import type { OpenedXlsx } from './read/readXlsx';
import { workbookPartOf } from './read/workbookPart';
import { WorkbookFileError } from './workbookFileError';

/**
 * How a file has to be read. Told by what it holds: systems save pages under the name .xls, and
 * people rename files. `xlsx` is bounded from within; `other` goes through a library that is not;
 * `separated` and `html` are texts.
 */
export type FileKind = KnownFile['kind'];

/** A file of a known kind, with what had to be opened to know it. */
export type KnownFile =
  | { readonly kind: 'xlsx'; readonly file: OpenedXlsx }
  /** Null for a file that is no archive. */
  | { readonly kind: 'other'; readonly archive: Archive | null }
  | { readonly kind: 'separated' | 'html' };

/** Names under which a table without any signature may come. */
const textNames = /\.(?:csv|tsv|txt|tab|html?|xls|xml)$/i;

/**
 * @param name decides only whether a file without a signature is taken for a table of texts
 * @throws WorkbookFileError for what is no workbook of any kind
 */
export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  return knownFile(bytes, name).kind;
}

/** The same, for whoever reads the file next. @throws WorkbookFileError as above. */
export function knownFile(bytes: Uint8Array, name: string, inflateWhole?: InflateWhole): KnownFile {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (bytes.length > fileLimits.packed) throw new WorkbookFileError('too-large', { limit: 'packed' });
  switch (signatureOf(bytes)) {
    case 'encrypted':
      throw new WorkbookFileError('encrypted');
    case 'ole':
      return { kind: 'other', archive: null };
    case 'zip':
      return knownArchive(new Archive(bytes, fileLimits, inflateWhole));
    case 'none':
      if (isOldBinary(bytes)) return { kind: 'other', archive: null };
      if (!textNames.test(name)) throw new WorkbookFileError('not-a-workbook');
      if (looksLikeHtml(bytes)) return { kind: 'html' };
      if (/\.(?:csv|tsv|txt|tab)$/i.test(name)) return { kind: 'separated' };
      throw new WorkbookFileError('not-a-workbook');
  }
}

function knownArchive(archive: Archive): KnownFile {
  if (isOpenDocument(archive)) return { kind: 'other', archive };
  const opened = new Package(archive);
  const { part, binary } = workbookPartOf(opened);
  return binary ? { kind: 'other', archive } : { kind: 'xlsx', file: { opened, part } };
}

/**
 * Excel 2 to 4 wrote their records without a container; they begin with one of these (MS-XLS,
 * 2.4.21 BOF).
 */
function isOldBinary([first, second]: Uint8Array): boolean {
  return first === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(second ?? -1);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  // Letters of markup are the same in every encoding that is read, zero bytes of UTF-16 aside.
  const head = String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /<(?:!doctype html|html|head|body|table|meta)\b/i.test(head);
}

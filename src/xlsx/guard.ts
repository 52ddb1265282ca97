import { Unzip, UnzipInflate } from 'fflate';
import { WorkbookFileError } from './workbookFileError';
import { readZipDirectory } from './zipDirectory';
import type { ZipEntry } from './zipDirectory';

/**
 * What a workbook may weigh. A year of 34 provinces with 400 rows each is about 3 MB packed and
 * 40 MB unpacked; the caps leave room for ten times that.
 */
export interface FileLimits {
  /** Bytes of the file. */
  readonly packed: number;
  /** Bytes of all parts together once unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for one packed byte; sheets of repeated cells stay under 60. */
  readonly ratio: number;
  readonly entries: number;
}

export const fileLimits: FileLimits = { packed: 50e6, unpacked: 400e6, ratio: 250, entries: 5000 };

/** Under this size a high ratio is harmless: an empty sheet of blanks packs very well. */
const ratioMatters = 5e6;

const workbookParts = ['[Content_Types].xml', 'xl/workbook.xml'] as const;
const zipHeader = [0x50, 0x4b, 0x03, 0x04];
const emptyZipHeader = [0x50, 0x4b, 0x05, 0x06];
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Looks at a workbook file before it is opened.
 * @throws WorkbookFileError with the reason.
 */
export function guardWorkbook(bytes: Uint8Array, limits: FileLimits = fileLimits): void {
  guardArchive(bytes, workbookParts, limits);
}

/**
 * Looks at an Office file before it is opened: signature, directory, sizes, required parts, macros.
 * @param requiredParts entries without which the file is not of its kind
 * @throws WorkbookFileError with the reason; `no-workbook` names the part that is missing.
 */
export function guardArchive(bytes: Uint8Array, requiredParts: readonly string[], limits: FileLimits): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (startsWith(bytes, oleHeader))
    throw new WorkbookFileError(oleHoldsEncryptedPackage(bytes) ? 'encrypted' : 'old-xls');
  if (!startsWith(bytes, zipHeader) && !startsWith(bytes, emptyZipHeader)) throw new WorkbookFileError('not-a-zip');
  if (bytes.length > limits.packed) throw new WorkbookFileError('too-large', bytes.length);

  const entries = readZipDirectory(bytes);
  if (entries.length > limits.entries) throw new WorkbookFileError('too-large', entries.length);
  if (entries.some((entry) => entry.encrypted)) throw new WorkbookFileError('encrypted');
  checkSizes(entries, limits);
  for (const part of requiredParts) {
    if (!entries.some((entry) => entry.name === part)) throw new WorkbookFileError('no-workbook', part);
  }
  if (entries.some((entry) => /(^|\/)vbaProject\.bin$/i.test(entry.name))) throw new WorkbookFileError('macros');
  checkUnpackedSizes(bytes, limits);
}

function checkSizes(entries: readonly ZipEntry[], limits: FileLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressed, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  if (unpacked > limits.unpacked) throw new WorkbookFileError('too-large', unpacked);
  if (unpacked > ratioMatters && unpacked > packed * limits.ratio) throw new WorkbookFileError('too-large', unpacked);
}

/** A directory can lie about its sizes: unpack once without keeping anything and count. */
function checkUnpackedSizes(bytes: Uint8Array, limits: FileLimits): void {
  const most = Math.min(limits.unpacked, Math.max(ratioMatters, bytes.length * limits.ratio));
  let unpacked = 0;
  // The unpacker hands an error thrown in its callback back to the callback, so the first one is kept.
  let failure: WorkbookFileError | null = null;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) failure ??= new WorkbookFileError('truncated', file.name, error);
      else unpacked += chunk.length;
      if (unpacked > most) failure ??= new WorkbookFileError('too-large', unpacked);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 1 << 14;
  for (let position = 0; position < bytes.length && failure === null; position += step) {
    try {
      unzip.push(bytes.subarray(position, position + step), position + step >= bytes.length);
    } catch (error) {
      failure = new WorkbookFileError('truncated', null, error);
    }
  }
  if (failure !== null) throw failure as WorkbookFileError;
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

/** A password-protected .xlsx is an OLE file with this stream, its name in UTF-16. */
function oleHoldsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0]!;
  for (let position = bytes.indexOf(first); position !== -1; position = bytes.indexOf(first, position + 1)) {
    if (name.every((byte, index) => bytes[position + index] === byte)) return true;
  }
  return false;
}

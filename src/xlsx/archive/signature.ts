import { WorkbookFileError } from '../workbookFileError';
import type { FileLimits } from './fileLimits';

const zipHeader = [0x50, 0x4b, 0x03, 0x04];
const emptyZipHeader = [0x50, 0x4b, 0x05, 0x06];
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the first bytes of a file say that it is. */
export type Signature = 'zip' | 'ole' | 'encrypted' | 'none';

export function signatureOf(bytes: Uint8Array): Signature {
  if (startsWith(bytes, zipHeader) || startsWith(bytes, emptyZipHeader)) return 'zip';
  if (!startsWith(bytes, oleHeader)) return 'none';
  return oleHoldsEncryptedPackage(bytes) ? 'encrypted' : 'ole';
}

/**
 * Looks at the first bytes and the size of what should be an archive.
 * @throws WorkbookFileError with the reason where it is none.
 */
export function guardSignature(bytes: Uint8Array, limits: FileLimits): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  const signature = signatureOf(bytes);
  if (signature === 'encrypted') throw new WorkbookFileError('encrypted');
  if (signature === 'ole') throw new WorkbookFileError('needs-xlsx');
  if (signature === 'none') throw new WorkbookFileError('not-a-workbook');
  if (bytes.length > limits.packed) throw new WorkbookFileError('too-large', { limit: 'packed' });
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

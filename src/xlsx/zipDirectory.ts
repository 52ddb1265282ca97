import { WorkbookFileError } from './workbookFileError';

/** One entry of a zip file's central directory. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: number;
  readonly uncompressed: number;
  readonly encrypted: boolean;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const endRecordSize = 22;
const longestComment = 0xffff;
/** The marker of a size or offset that only a zip64 record holds; no workbook of allowed size needs one. */
const zip64 = 0xffffffff;

/**
 * The entries of a zip file, read from its directory alone: nothing is unpacked.
 * @throws WorkbookFileError `truncated` when the directory is missing or reaches outside the bytes.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (start === zip64 || size === zip64) throw new WorkbookFileError('too-large', 'zip64');
  if (start + size > end) throw new WorkbookFileError('truncated');

  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let position = start;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > end || view.getUint32(position, true) !== directoryRecord)
      throw new WorkbookFileError('truncated');
    const nameLength = view.getUint16(position + 28, true);
    const name = decoder.decode(bytes.subarray(position + 46, position + 46 + nameLength));
    entries.push({
      name,
      compressed: view.getUint32(position + 20, true),
      uncompressed: view.getUint32(position + 24, true),
      encrypted: (view.getUint16(position + 8, true) & 1) === 1,
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecordSize;
  const first = Math.max(0, last - longestComment);
  for (let position = last; position >= first; position -= 1) {
    if (view.getUint32(position, true) === endRecord) return position;
  }
  throw new WorkbookFileError('truncated');
}

import { WorkbookFileError } from '../workbookFileError';

/** One entry of a zip file's central directory. Sizes and offsets in bytes. */
export interface ZipEntry {
  /** With `/` between folders, whatever the file writes. */
  readonly name: string;
  readonly compressed: number;
  readonly uncompressed: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

/** What a directory says, and where it begins: everything before it belongs to the entries. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
}

const endRecord = 0x06054b50;
const zip64End = 0x06064b50;
const zip64Locator = 0x07064b50;
const directoryRecord = 0x02014b50;
const endRecordSize = 22;
const directoryRecordSize = 46;
const longestComment = 0xffff;
/**
 * Stands in a field whose value is in the zip64 record; writers that stream use it for small files,
 * too.
 */
const inZip64 = 0xffffffff;

/**
 * The entries of a zip file, read from its directory alone: nothing is unpacked.
 * @throws WorkbookFileError `truncated` when the directory is missing or reaches outside the bytes,
 *   `too-large` with the number of entries beyond `mostEntries`.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries = Infinity): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const { count, size, start } = extentOf(view, end);
  if (count > mostEntries) throw new WorkbookFileError('too-large', { limit: 'entries' });
  if (start + size > end) throw new WorkbookFileError('truncated');

  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let position = start;
  for (let index = 0; index < count; index += 1) {
    if (position + directoryRecordSize > end || view.getUint32(position, true) !== directoryRecord)
      throw new WorkbookFileError('truncated');
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const next = position + directoryRecordSize + nameLength + extraLength + view.getUint16(position + 32, true);
    if (next > end) throw new WorkbookFileError('truncated');
    const name = decoder.decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const [uncompressed, compressed, offset] = withZip64(view, position + 46 + nameLength, extraLength, [
      view.getUint32(position + 24, true),
      view.getUint32(position + 20, true),
      view.getUint32(position + 42, true),
    ]);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      compressed: compressed!,
      uncompressed: uncompressed!,
      crc: view.getUint32(position + 16, true),
      method: view.getUint16(position + 10, true),
      encrypted: (view.getUint16(position + 8, true) & 1) === 1,
      offset: offset!,
    });
    position = next;
  }
  return { entries, start };
}

/** How many entries there are and where their records lie. */
function extentOf(view: DataView, end: number): { count: number; size: number; start: number } {
  const said = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  if (said.start !== inZip64 && said.size !== inZip64 && said.count !== 0xffff) return said;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64Locator) {
    if (said.start === inZip64 || said.size === inZip64) throw new WorkbookFileError('truncated');
    return said;
  }
  const record = long(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== zip64End) throw new WorkbookFileError('truncated');
  return { count: long(view, record + 32), size: long(view, record + 40), start: long(view, record + 48) };
}

/** Values of a directory record, those of its zip64 field where the record itself has no room. */
function withZip64(view: DataView, from: number, length: number, said: readonly number[]): readonly number[] {
  if (!said.includes(inZip64)) return said;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return said.map((value) => {
      if (value !== inZip64) return value;
      if (next + 8 > from + length) throw new WorkbookFileError('truncated');
      next += 8;
      return long(view, next - 8);
    });
  }
  return said;
}

/** A number of eight bytes. Beyond 2^53 it is not exact, and larger than any file. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The end record whose comment reaches to the end of the file, else the last one that there is. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecordSize;
  const first = Math.max(0, last - longestComment);
  let found = -1;
  for (let position = last; position >= first; position -= 1) {
    if (view.getUint32(position, true) !== endRecord) continue;
    if (position + endRecordSize + view.getUint16(position + 20, true) === view.byteLength) return position;
    if (found < 0) found = position;
  }
  if (found < 0) throw new WorkbookFileError('truncated');
  return found;
}

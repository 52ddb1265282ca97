import { Inflate, inflateSync } from 'fflate';
import { WorkbookFileError } from '../workbookFileError';
import { crc32 } from './crc32';
import { fileLimits, ratioMatters, type FileLimits } from './fileLimits';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

const localHeader = 0x04034b50;
const localHeaderSize = 30;
const descriptorSignature = 0x08074b50;
const hasDescriptor = 8;
/** Packed bytes taken at once: deflate gives at most 1,032 times as many back. */
const step = 1 << 15;
/** Parts of up to as many bytes are unpacked whole. */
const small = 1 << 20;

/**
 * Unpacks a small part whole: gives its bytes, at most one more than it should have. Throws where
 * they are not packed at all. What runs on Node has a quicker one than a browser.
 */
export type InflateWhole = (packed: Uint8Array, size: number) => Uint8Array;

/** One byte more than there should be tells whether there are more. */
const inflateHere: InflateWhole = (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) });

/** An entry, and where its packed bytes stand. */
interface Part extends ZipEntry {
  readonly begin: number;
}

/**
 * A zip file whose directory tells the truth: entries stand where it says, none over another, each
 * once, within the limits. What is read of a part is held against its size and its CRC-32, so a
 * part that is no longer what was packed is never taken for one that is.
 */
export class Archive {
  private readonly parts: ReadonlyMap<string, Part>;
  private readonly verified = new Set<Part>();

  /** @throws WorkbookFileError with the reason; unpacks nothing. */
  constructor(
    private readonly bytes: Uint8Array,
    limits: FileLimits = fileLimits,
    private readonly inflateWhole: InflateWhole = inflateHere,
  ) {
    const { entries, start } = readZipDirectory(bytes, limits.entries);
    if (entries.some(({ encrypted }) => encrypted)) throw new WorkbookFileError('encrypted');
    checkSizes(entries, limits);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = new Map<string, Part>();
    let end = 0;
    for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
      if (entry.offset < end) throw new WorkbookFileError('unreadable', { place: entry.name });
      const begin = beginOf(view, entry, start);
      end = begin + entry.compressed;
      if (entry.name.endsWith('/')) continue;
      const key = entry.name.toLowerCase();
      if (parts.has(key)) throw new WorkbookFileError('unreadable', { place: entry.name });
      parts.set(key, { ...entry, begin });
    }
    this.parts = parts;
  }

  /** Names of the parts, as the directory writes them. */
  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** Part names differ by more than capitals (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** Unpacked bytes of a part as the directory states them; 0 for one that there is not. */
  sizeOf(name: string): number {
    return this.parts.get(name.toLowerCase())?.uncompressed ?? 0;
  }

  /**
   * Hands over the unpacked bytes of a part piece by piece. @throws WorkbookFileError where they
   * are not what was packed.
   */
  read(name: string, take: (bytes: Uint8Array) => void): void {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new WorkbookFileError('no-part', { place: name });
    this.unpack(part, take);
  }

  /** A whole part. @throws WorkbookFileError as above. */
  part(name: string): Uint8Array {
    const whole = new Uint8Array(this.sizeOf(name));
    let at = 0;
    this.read(name, (bytes) => {
      whole.set(bytes, at);
      at += bytes.length;
    });
    return whole;
  }

  /**
   * Holds every part that nobody read against its size and sum. @throws WorkbookFileError naming
   * the first that differs.
   */
  verifyRest(): void {
    for (const part of this.parts.values()) if (!this.verified.has(part)) this.unpack(part, () => undefined);
  }

  private unpack(part: Part, take: (bytes: Uint8Array) => void): void {
    let size = 0;
    let sum = 0;
    const keep = (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > part.uncompressed) throw new WorkbookFileError('unreadable', { place: part.name });
      sum = crc32(bytes, sum);
      if (bytes.length > 0) take(bytes);
    };
    const packed = this.bytes.subarray(part.begin, part.begin + part.compressed);
    if (part.method === 0) keep(packed);
    else if (packed.length > 0 && packed.length <= step && part.uncompressed <= small) keep(this.whole(packed, part));
    else inflate(packed, part, keep);
    if (size !== part.uncompressed || sum !== part.crc) throw new WorkbookFileError('unreadable', { place: part.name });
    this.verified.add(part);
  }

  private whole(packed: Uint8Array, { name, uncompressed }: Part): Uint8Array {
    try {
      return this.inflateWhole(packed, uncompressed);
    } catch (error) {
      throw new WorkbookFileError('unreadable', { place: name }, error);
    }
  }
}

function inflate(packed: Uint8Array, { name }: Part, keep: (bytes: Uint8Array) => void): void {
  try {
    const stream = new Inflate(keep);
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    // The unpacker's errors carry numbers; whatever takes the bytes throws its own.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new WorkbookFileError('unreadable', { place: name }, error);
  }
}

/**
 * Where the packed bytes of an entry begin. @throws WorkbookFileError where its own header says
 * something else.
 */
function beginOf(view: DataView, entry: ZipEntry, directory: number): number {
  const { offset, name, compressed, uncompressed, crc, method } = entry;
  const fail = (): never => {
    throw new WorkbookFileError('unreadable', { place: name });
  };
  if (offset + localHeaderSize > directory) throw new WorkbookFileError('truncated');
  if (view.getUint32(offset, true) !== localHeader) fail();
  if (method !== 0 && method !== 8) fail();
  if (method === 0 && compressed !== uncompressed) fail();
  if (view.getUint16(offset + 8, true) !== method) fail();
  const nameLength = view.getUint16(offset + 26, true);
  const begin = offset + localHeaderSize + nameLength + view.getUint16(offset + 28, true);
  const end = begin + compressed;
  if (end > directory) throw new WorkbookFileError('truncated');
  const own = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + offset + localHeaderSize, nameLength),
  );
  if (own.replaceAll('\\', '/').replace(/^\/+/, '') !== name) fail();
  if ((view.getUint16(offset + 6, true) & hasDescriptor) === 0) {
    if (view.getUint32(offset + 14, true) !== crc) fail();
  } else if (!descriptorSays(view, end, crc)) fail();
  return begin;
}

/**
 * The descriptor behind an entry's bytes begins with its sum, with or without a signature before
 * it.
 */
function descriptorSays(view: DataView, at: number, crc: number): boolean {
  if (at + 8 > view.byteLength) return false;
  const first = view.getUint32(at, true);
  return first === crc || (first === descriptorSignature && view.getUint32(at + 4, true) === crc);
}

function checkSizes(entries: readonly ZipEntry[], limits: FileLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressed, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  if (unpacked > limits.unpacked || (unpacked > ratioMatters && unpacked > packed * limits.ratio))
    throw new WorkbookFileError('too-large', { limit: 'unpacked' });
}

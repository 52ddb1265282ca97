import { deflateSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { Archive } from '../../../src/xlsx/archive/archive';
import { crc32 } from '../../../src/xlsx/archive/crc32';
import { fileLimits } from '../../../src/xlsx/archive/fileLimits';

interface Entry {
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly sum: number;
}

/** An archive with one part, whose directory says what it is told. */
function zipOf({ method, packed, size, sum }: Entry): Uint8Array {
  const name = new TextEncoder().encode('a.xml');
  const [header, record] = [30 + name.length, 46 + name.length];
  const bytes = new Uint8Array(header + packed.length + record + 22);
  const view = new DataView(bytes.buffer);
  const fields = (at: number): void => {
    view.setUint16(at, method, true);
    view.setUint32(at + 6, sum, true);
    view.setUint32(at + 10, packed.length, true);
    view.setUint32(at + 14, size, true);
    view.setUint16(at + 18, name.length, true);
  };
  view.setUint32(0, 0x04034b50, true);
  fields(8);
  bytes.set(name, 30);
  bytes.set(packed, header);
  const directory = header + packed.length;
  view.setUint32(directory, 0x02014b50, true);
  fields(directory + 10);
  bytes.set(name, directory + 46);
  const end = directory + record;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, record, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

/** Nothing that packs well, so that packed and unpacked sizes are about the same. */
function noise(length: number): Uint8Array {
  let state = length + 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const limits = { ...fileLimits, ratio: Infinity };
const step = 1 << 15;
const small = 1 << 20;
const sizes = [0, 1, 2000, step - 1, step, step + 1, small - 1, small, small + 1];
const contents = sizes.flatMap((size) => [noise(size), new Uint8Array(size)]);
/** Both ways to write deflate: in blocks with a code, and in blocks that are copied. */
const ways: readonly (readonly [string, 0 | 8, (bytes: Uint8Array) => Uint8Array])[] = [
  ['stored', 0, (bytes) => bytes],
  ['deflated', 8, (bytes) => new Uint8Array(deflateRawSync(bytes))],
  ['deflated in copied blocks', 8, (bytes) => deflateSync(bytes, { level: 0 })],
];

describe.each(ways)('a part that is %s', (_, method, pack) => {
  test('is unpacked as it was at every edge of the buffers', () => {
    for (const bytes of contents) {
      const archive = new Archive(
        zipOf({ method, packed: pack(bytes), size: bytes.length, sum: crc32(bytes) }),
        limits,
      );
      expect(Buffer.compare(archive.part('a.xml'), bytes)).toBe(0);
      archive.verifyRest();
    }
  });

  test('is refused where it is longer or shorter than the directory says, or has another sum', () => {
    for (const bytes of contents) {
      const packed = pack(bytes);
      const [size, sum] = [bytes.length, crc32(bytes)];
      const lies: Omit<Entry, 'method' | 'packed'>[] = [-2, -1, 1, 2, 1000].map((more) => ({ size: size + more, sum }));
      for (const lie of [...lies, { size, sum: (sum ^ 1) >>> 0 }]) {
        if (lie.size < 0) continue;
        expect(() => new Archive(zipOf({ method, packed, ...lie }), limits).part('a.xml')).toThrow(
          expect.objectContaining({ reason: 'unreadable' }),
        );
      }
    }
  });

  test('is refused where its bytes end too early', () => {
    for (const bytes of contents) {
      const packed = pack(bytes);
      if (packed.length === 0) continue;
      const short = { method, packed: packed.subarray(0, -1), size: bytes.length, sum: crc32(bytes) };
      expect(() => new Archive(zipOf(short), limits).part('a.xml')).toThrow(
        expect.objectContaining({ reason: 'unreadable' }),
      );
    }
  });
});

test('a deflated part without any bytes is an empty one', () => {
  const archive = new Archive(zipOf({ method: 8, packed: new Uint8Array(0), size: 0, sum: 0 }));
  expect(archive.part('a.xml')).toHaveLength(0);
  expect(() => new Archive(zipOf({ method: 8, packed: new Uint8Array(0), size: 1, sum: 0 })).part('a.xml')).toThrow(
    expect.objectContaining({ reason: 'unreadable' }),
  );
});

import { unzipSync, zipSync } from 'fflate';
import { inflateWhole } from '../../../src/cli/read/inflateWhole';
import type { InflateWhole } from '../../../src/xlsx/archive/archive';
import { knownFile } from '../../../src/xlsx/fileKind';
import { readAnyBook } from '../../../src/xlsx/readAnyBook';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { crc32 } from '../../../src/xlsx/archive/crc32';
import { WorkbookFileError } from '../../../src/xlsx/workbookFileError';
import { Random } from '../../checks/generated/random';
import { provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { howMany } from '../../sampling';

let good: Uint8Array;
let told: string;

beforeAll(async () => {
  good = await quickWorkbook(provinces[0]!, 0);
  told = (await outcome(good))!;
});

/** What a damaged file is read as, or null where it is refused with a reason. */
async function outcome(bytes: Uint8Array, unpack?: InflateWhole): Promise<string | null> {
  try {
    return JSON.stringify(await readAnyBook(bytes, 'a.xlsx', knownFile(bytes, 'a.xlsx', unpack)));
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

test('the sum is that of zip files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const random = new Random(3);
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, () => Math.floor(random.next() * 256));
    const larger = new Uint8Array([1, ...bytes]).subarray(1);
    const before = Math.floor(length / 3);
    const bitwise = bytes.reduce((sum, byte) => {
      let rest = (sum ^ byte) & 0xff;
      for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
      return rest ^ (sum >>> 8);
    }, -1);
    expect(crc32(larger)).toBe(~bitwise >>> 0);
    expect(crc32(bytes.subarray(before), crc32(bytes.subarray(0, before)))).toBe(~bitwise >>> 0);
  }
  expect(crc32(new TextEncoder().encode('6789'), crc32(new TextEncoder().encode('12345')))).toBe(0xcbf43926);
});

test.each([
  ['a browser', undefined],
  ['the command line', inflateWhole],
])('no flipped byte, cut or lie of the directory makes a workbook read as another one: %s', async (where, unpack) => {
  const random = new Random(7);
  const below = (most: number): number => Math.floor(random.next() * most);
  let refused = 0;
  const count = howMany(`damaged workbooks, ${where}`, 2000, 100);
  for (let at = 0; at < count; at += 1) {
    let bytes = good.slice();
    if (at % 3 === 0) bytes[below(bytes.length)]! ^= 1 + below(255);
    else if (at % 3 === 1) bytes = bytes.slice(0, 1 + below(bytes.length - 1));
    else lie(bytes, below);
    const read = await outcome(bytes, unpack);
    if (read === null) refused += 1;
    // Times and marks of the archive mean nothing; whatever is read is what was packed.
    else expect(read).toBe(told);
  }
  expect(refused).toBeGreaterThan(count * 0.6);
});

/** Changes a size, sum, offset or method in a record of the directory. */
function lie(bytes: Uint8Array, below: (most: number) => number): void {
  const view = new DataView(bytes.buffer);
  const records: number[] = [];
  for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
  const record = records[below(records.length)]!;
  const field = [10, 16, 20, 24, 42][below(5)]!;
  if (field === 10) view.setUint16(record + field, below(20), true);
  else view.setUint32(record + field, below(bytes.length * 2), true);
}

test('descriptors with and without a signature are held against the directory', () => {
  const parts = unzipSync(good);
  const [name, part] = Object.entries(parts)[0]!;
  const streamed = (signature: boolean, wrong = 0): Uint8Array => {
    const stored = zipSync({ [name]: [part, { level: 0 }] });
    const header = 30 + name.length;
    const end = header + part.length;
    const tail = new DataView(new ArrayBuffer(signature ? 16 : 12));
    const sum = (crc32(part) ^ wrong) >>> 0;
    (signature ? [0x08074b50, sum, part.length, part.length] : [sum, part.length, part.length]).forEach((value, at) => {
      tail.setUint32(at * 4, value, true);
    });
    const bytes = new Uint8Array(stored.length + tail.byteLength);
    bytes.set(stored.subarray(0, end));
    bytes.set(new Uint8Array(tail.buffer), end);
    bytes.set(stored.subarray(end), end + tail.byteLength);
    const view = new DataView(bytes.buffer);
    view.setUint16(6, 8, true);
    view.setUint32(bytes.length - 22 + 16, end + tail.byteLength, true);
    return bytes;
  };
  const reason = (bytes: Uint8Array): string => {
    try {
      readXlsx(bytes);
      return 'read';
    } catch (error) {
      return (error as WorkbookFileError).reason;
    }
  };
  // One part alone is no workbook, but its archive is sound.
  expect(reason(streamed(true))).toBe('no-workbook');
  expect(reason(streamed(false))).toBe('no-workbook');
  expect(reason(streamed(true, 1))).toBe('unreadable');
  expect(reason(streamed(false, 1))).toBe('unreadable');
});

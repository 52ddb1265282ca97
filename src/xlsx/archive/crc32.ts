/** Bytes that are taken in one step: a byte at a time takes a quarter of what unpacking takes. */
const stride = 8;

/**
 * Remainders of each byte under the polynomial of zip files (ISO 3309, reflected 0xEDB88320), with
 * no to seven bytes of zeros behind it, one table after the other.
 */
const remainders = tables();

function tables(): Int32Array {
  const made = new Int32Array(stride * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    made[byte] = rest;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256]!;
    made[at] = made[before & 0xff]! ^ (before >>> 8);
  }
  return made;
}

/**
 * CRC-32 as zip files write it, eight bytes a step ("slicing by 8"; Kounavis and Berry, "A
 * Systematic Approach to Building High Performance Software-based CRC Generators", ISCC 2005).
 * @param before the sum of the bytes before these; left out for the first
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = remainders;
  let sum = ~before;
  let at = 0;
  for (const whole = bytes.length - (bytes.length % stride); at < whole; at += stride) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum =
      table[1792 + (sum & 0xff)]! ^
      table[1536 + ((sum >>> 8) & 0xff)]! ^
      table[1280 + ((sum >>> 16) & 0xff)]! ^
      table[1024 + (sum >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) sum = table[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

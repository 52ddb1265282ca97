import { WorkbookFileError } from '../workbookFileError';

/** Bytes that are looked at to tell one encoding from another. */
const sample = 65_536;

/**
 * The text of a file without a format that names its encoding: UTF-8 or UTF-16 with or without a
 * mark, else windows-1258, the code page of Vietnamese Windows, composed to the letters that
 * everything else uses (NFC).
 * @throws WorkbookFileError `legacy-text` for TCVN3 (ABC), whose letters only its fonts show;
 *   `not-a-workbook` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = marked(bytes) ?? unmarked(bytes);
  if ([...text.slice(0, sample)].some(isControl)) throw new WorkbookFileError('not-a-workbook');
  return text;
}

/** Tab and line ends are the only control characters of a table. */
function isControl(letter: string): boolean {
  return letter < ' ' && !'\t\n\v\f\r'.includes(letter);
}

function marked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  return first === 0xef && second === 0xbb && third === 0xbf ? decoded(bytes, 'utf-8') : null;
}

function unmarked(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (isTcvn3(bytes)) throw new WorkbookFileError('legacy-text');
    return decoded(bytes, 'windows-1258').normalize('NFC');
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookFileError('unreadable', {}, error);
  }
}

/** Separators, digits and most letters have a zero byte in UTF-16, and no text in bytes has any. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const counts = [0, 0];
  const length = Math.min(bytes.length, sample);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) counts[at % 2]! += 1;
  if (counts[1]! > length / 8 && counts[0]! < counts[1]! / 8) return 'utf-16le';
  return counts[0]! > length / 8 && counts[1]! < counts[0]! / 8 ? 'utf-16be' : null;
}

/**
 * TCVN3 (TCVN 5712:1993, VN3) puts its small letters on 0xA8 to 0xBE, where windows-1258 has marks
 * such as ¨ © ® µ ¸ that hardly stand in a table.
 */
function isTcvn3(bytes: Uint8Array): boolean {
  let high = 0;
  let marks = 0;
  for (const byte of bytes.subarray(0, sample)) {
    if (byte < 0x80) continue;
    high += 1;
    if (byte >= 0xa8 && byte <= 0xbe) marks += 1;
  }
  return marks > high * 0.3;
}

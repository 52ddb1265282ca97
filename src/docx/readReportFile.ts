import { DocumentFileError } from './documentFileError';
import type { DocumentContents } from './readDocument';

/**
 * Characters of a report; the longest yearly report that was seen has 60,000. So many of nothing but
 * figures take some seconds, and a few hundred megabytes.
 */
const longestText = 1_000_000;

const zipHeaders = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0];
/** Its marks and scripts are no words of a report. */
const webPage = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<html[\s>])/i;
const pdfHeader = [0x25, 0x50, 0x44, 0x46];

/**
 * The text of a report file, Word or plain, told apart by what it holds and not by its name. Plain
 * text is UTF-8, or UTF-16 with its mark.
 * @throws DocumentFileError with the reason
 */
export async function readReportFile(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new DocumentFileError('empty');
  if (startsWith(bytes, pdfHeader)) throw new DocumentFileError('pdf');
  const isArchive = looksLikeWord(bytes);
  const text = isArchive ? await wordText(bytes) : plainText(bytes);
  if (!isArchive && webPage.test(text)) throw new DocumentFileError('web-page');
  if (text.length > longestText) throw new DocumentFileError('too-large');
  if (text.trim() === '') throw new DocumentFileError('no-text');
  return text;
}

/**
 * The text and the tables of a report that is named as a Word file; the text is empty where it
 * holds none.
 * @throws DocumentFileError with the reason
 */
export async function readWordReport(bytes: Uint8Array): Promise<DocumentContents> {
  if (!looksLikeWord(bytes)) {
    // Says what it is instead, where that can be told.
    await readReportFile(bytes);
    throw new DocumentFileError('not-a-zip');
  }
  const { readDocumentContents } = await import('./readDocument');
  const contents = await readDocumentContents(bytes);
  if (contents.text.length > longestText) throw new DocumentFileError('too-large');
  return contents;
}

/** The library for Word files is large and wanted for them only. */
async function wordText(bytes: Uint8Array): Promise<string> {
  const { readDocument } = await import('./readDocument');
  return readDocument(bytes);
}

/**
 * Legacy Vietnamese code pages look like any other bytes: what is no Unicode is refused instead of
 * guessed.
 */
function plainText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DocumentFileError('encoding', { cause: error });
  }
  // No text holds them: bytes of something else, or UTF-16 without its mark.
  if (text.includes('\0')) throw new DocumentFileError('encoding');
  return text;
}

const looksLikeWord = (bytes: Uint8Array): boolean =>
  [...zipHeaders, oleHeader].some((header) => startsWith(bytes, header));

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

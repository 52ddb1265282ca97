import { DocumentFileError, documentFileReasons } from '../../src/docx/documentFileError';
import { documentProblems } from '../../src/docx/documentProblems';
import { readReportFile } from '../../src/docx/readReportFile';
import { paragraph, wordFile } from './wordFile';

const sentence = 'Doanh thu đạt 3.738 tỷ đồng.';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  Array.from(text, (_, at) => view.setUint16(2 * at, text.charCodeAt(at), !big));
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(sentence)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${sentence}`)],
  ['UTF-16', utf16(`\ufeff${sentence}`, false)],
  ['UTF-16, big end first', utf16(`\ufeff${sentence}`, true)],
  ['a Word file, whatever it is called', wordFile(paragraph(sentence))],
])('%s', async (_, bytes) => {
  expect(await readReportFile(bytes)).toBe(sentence);
});

test.each([
  ['empty', new Uint8Array(0)],
  ['no-text', new TextEncoder().encode(' \n\t')],
  ['pdf', new TextEncoder().encode('%PDF-1.7')],
  ['web-page', new TextEncoder().encode('<!DOCTYPE html>\n<html><body>Trạm BTS: 12</body></html>')],
  // "đồng" in TCVN3: bytes that no Unicode text has.
  ['encoding', Uint8Array.from([0xae, 0xe5, 0x6e, 0x67])],
  ['old-doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['truncated', wordFile(paragraph(sentence)).subarray(0, 300)],
  ['too-large', new TextEncoder().encode('a'.repeat(1_000_001))],
])('%s', async (reason, bytes) => {
  await expect(readReportFile(bytes)).rejects.toMatchObject({ name: 'DocumentFileError', reason });
});

test('every reason has its sentence in both languages, with the file', () => {
  expect(Object.keys(documentProblems).sort()).toEqual([...documentFileReasons].sort());
  for (const { vi, en } of Object.values(documentProblems)) {
    for (const text of [vi, en]) expect(text).toContain('{file}');
    expect(vi).not.toBe(en);
  }
  expect(new DocumentFileError('pdf').reason).toBe('pdf');
});

import { strToU8, zipSync } from 'fflate';
import { DocumentFileError } from '../../src/docx/documentFileError';
import { documentLimits, readDocument } from '../../src/docx/readDocument';
import { newBook } from '../../src/xlsx/edit/model';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import { footnoteMark, paragraph, run, table, wordFile, wordParts } from './wordFile';

const linesOf = async (body: string, footnotes?: readonly string[]): Promise<readonly string[]> =>
  (await readDocument(wordFile(body, footnotes))).split('\n');

/** The reason why bytes are refused, or null when they are not. */
async function refusal(bytes: Uint8Array, limits = documentLimits): Promise<string | null> {
  try {
    await readDocument(bytes, limits);
    return null;
  } catch (error) {
    if (error instanceof DocumentFileError) return error.reason;
    throw error;
  }
}

describe('the text of a Word file', () => {
  test('one paragraph a line, whatever its runs; blank ones are left out', async () => {
    const body = [
      paragraph('I. KẾT QUẢ'),
      paragraph(''),
      paragraph(run('Doanh thu đạt 3.'), run('738'), run('\u00a0tỷ đồng & hơn')),
    ].join('');
    expect(await linesOf(body)).toEqual(['I. KẾT QUẢ', 'Doanh thu đạt 3.738\u00a0tỷ đồng & hơn']);
  });

  test('a line break within a paragraph ends its line, a tab is a blank', async () => {
    const body = paragraph(run('một'), '<w:r><w:br/></w:r>', run('hai'), '<w:r><w:tab/></w:r>', run('ba'));
    expect(await linesOf(body)).toEqual(['một', 'hai\tba']);
  });

  test('a table does not vanish: one row a line, cells told apart, nested ones within their row', async () => {
    const inner = table(['1', '2']) + paragraph('');
    const body =
      paragraph('Bảng 1') +
      table(['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'], ['Doanh thu', '3.554', '3.738'], ['', '', '']) +
      table([inner, paragraph('dòng 1') + paragraph('dòng 2')]) +
      paragraph('Hết');
    expect(await linesOf(body)).toEqual([
      'Bảng 1',
      'Chỉ tiêu | Kế hoạch | Thực hiện',
      'Doanh thu | 3.554 | 3.738',
      '1 | 2 | dòng 1 dòng 2',
      'Hết',
    ]);
  });

  test('footnotes come last, each once, in the order of their references', async () => {
    const body = paragraph(run('Có 615 doanh nghiệp'), footnoteMark(2), run(' và 12 điểm'), footnoteMark(1));
    expect(await linesOf(body, ['Tính đến 20/12', 'Theo Sở'])).toEqual([
      'Có 615 doanh nghiệp và 12 điểm',
      'Theo Sở',
      'Tính đến 20/12',
    ]);
  });

  test('deleted words do not count, inserted ones do; a link keeps its words', async () => {
    const body = `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>${run('mới')}</w:ins><w:hyperlink w:anchor="a">${run(' hơn')}</w:hyperlink></w:p>`;
    expect(await linesOf(body)).toEqual(['mới hơn']);
  });

  test('struck out is withdrawn', async () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>3.700</w:t></w:r>';
    expect(await linesOf(paragraph(run('Đạt '), struck, run('3.738 tỷ đồng')))).toEqual(['Đạt 3.738 tỷ đồng']);
  });

  test('what looks like markup stays text', async () => {
    expect(await linesOf(paragraph('<script>alert(1)</script> {{x}}'))).toEqual(['<script>alert(1)</script> {{x}}']);
  });
});

describe('what is refused, with its reason', () => {
  const parts = wordParts(paragraph('Có chữ'));
  const without = (name: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const whole = wordFile(paragraph('Có chữ'));

  test.each([
    ['empty', new Uint8Array(0)],
    ['not-a-zip', strToU8('Báo cáo')],
    ['old-doc', Uint8Array.from([...ole, ...new Array<number>(600).fill(0)])],
    ['no-document', without('word/document.xml')],
    ['no-document', without('[Content_Types].xml')],
    ['truncated', whole.subarray(0, whole.length - 40)],
    ['macros', zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') })],
    ['unreadable', zipSync({ ...parts, 'word/document.xml': strToU8('<w:document><w:body>') })],
    ['no-text', wordFile(paragraph(''))],
    ['too-large', zipSync({ ...parts, 'word/media/a.bin': [new Uint8Array(30e6), { level: 9 }] })],
  ])('%s', async (reason, bytes) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  test('a workbook is no document', async () => {
    expect(await refusal(await saveBook(newBook('Bìa')))).toBe('no-document');
  });

  test('entities that grow are not followed', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
    const document = new TextDecoder().decode(parts['word/document.xml']).replace('?>', `?>${bomb}`);
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(document.replace('Có chữ', 'Có chữ &c;')) });
    const text = await readDocument(bytes).catch((error: unknown) => (error as DocumentFileError).reason);
    expect(text.length).toBeLessThan(100);
  });

  test('tables nested without end are refused, not followed until the stack ends', async () => {
    const deep = 5_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`;
    expect(['unreadable', null]).toContain(await refusal(wordFile(body)));
  });
});

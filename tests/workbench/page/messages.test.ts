import { fileSentences, type FileSentenceKey } from '../../../src/xlsx/fileProblems';
import { languages, message, messageKeys } from '../../../src/workbench/page/words/messages';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('every sentence stands in every language with the same values', () => {
  for (const key of messageKeys) {
    const texts = languages.map((language) => message(language, key));
    for (const text of texts) expect(text.trim()).not.toBe('');
    expect(placeholders(texts[1]!)).toEqual(placeholders(texts[0]!));
  }
});

test('every reason to refuse a file has a sentence that names the file', () => {
  for (const reason of Object.keys(fileSentences) as FileSentenceKey[]) {
    expect(message('vi', `file.${reason}`, { file: 'báo cáo.xlsx', at: '' })).toContain('báo cáo.xlsx');
  }
});

test('a value with special letters is put in as it is', () => {
  expect(message('en', 'file.empty', { file: '$& {file}.xlsx' })).toBe(
    'The file $& {file}.xlsx is empty: copy it again.',
  );
});

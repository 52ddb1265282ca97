import fc from 'fast-check';
import { readEntry } from '../../../../src/workbench/host/edit/entry';
import { entryText, toLocalFormula } from '../../../../src/workbench/host/edit/entryText';
import { locales } from '../../../../src/workbench/host/format/locale';
import type { Locale } from '../../../../src/workbench/host/format/locale';

test.each<[string | number | boolean, string | null, string, string, string]>([
  [1234.5, null, '#,##0.00', '1234,5', '1234.5'],
  [0.12, null, '0%', '12%', '12%'],
  [0.1234, null, '0.00%', '12,34%', '12.34%'],
  [43429, null, 'dd/mm/yyyy', '25/11/2018', '11/25/2018'],
  [43429.5, null, 'dd/mm/yyyy h:mm', '25/11/2018 12:00:00', '11/25/2018 12:00:00'],
  [0.5, null, 'h:mm', '0,5', '0.5'],
  [true, null, 'General', 'TRUE', 'TRUE'],
  ['yên', null, 'General', 'yên', 'yên'],
  ['00123', null, 'General', "'00123", "'00123"],
  ['00123', null, '@', '00123', '00123'],
  ['=A1', null, 'General', "'=A1", "'=A1"],
  ["'tên", null, 'General', "''tên", "''tên"],
  ['-', null, 'General', '-', '-'],
  ['…', null, 'General', '…', '…'],
  [1.5, '=IF(B2>0,1.5,2)', 'General', '=IF(B2>0;1,5;2)', '=IF(B2>0,1.5,2)'],
  [
    '',
    '=IF(A1="a,b 1.5",.5,\'Số, 1.5\'!A1)',
    'General',
    '=IF(A1="a,b 1.5";0,5;\'Số, 1.5\'!A1)',
    '=IF(A1="a,b 1.5",.5,\'Số, 1.5\'!A1)',
  ],
])('%p %p under %s', (value, formula, format, vietnamese, english) => {
  expect(entryText(value, formula, format, 'vi-VN')).toBe(vietnamese);
  expect(entryText(value, formula, format, 'en-US')).toBe(english);
});

const locale = fc.constantFrom<Locale>('vi-VN', 'en-US');

test('a confirmed number is the same number, under any format', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
    fc.integer({ min: 0, max: 73_000 }),
  );
  const format = fc.constantFrom('General', '#,##0', '0.00', '0%', '0.0%', 'dd/mm/yyyy', 'm/d/yyyy h:mm');
  fc.assert(
    fc.property(number, format, locale, (value, numberFormat, where) => {
      const read = readEntry(entryText(value, null, numberFormat, where), where, numberFormat);
      expect(read).toMatchObject({ kind: 'value' });
      const back = read.kind === 'value' ? Number(read.value) : NaN;
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }),
  );
});

test('a confirmed text is the same text', () => {
  const text = fc.string({
    unit: fc.constantFrom('0', '1', ',', '.', '%', '/', '=', '-', "'", 'a', ' ', 'TRUE'),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, locale, (value, where) => {
      expect(readEntry(entryText(value, null, 'General', where), where)).toMatchObject({ kind: 'value', value });
    }),
  );
});

test('a confirmed formula is the same formula', () => {
  const part = fc.constantFrom('A1', '$B$2', '1.5', '12', '"a,b;1.5"', "'Thanh Hóa, 2018'!C3", 'SUM(A1:B2,3)');
  const formula = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `=IF(${parts.join(',')})`);
  fc.assert(
    fc.property(formula, locale, (english, where) => {
      expect(readEntry(toLocalFormula(english, locales[where]), where)).toEqual({ kind: 'formula', formula: english });
    }),
  );
});

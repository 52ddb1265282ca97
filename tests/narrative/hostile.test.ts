import * as fc from 'fast-check';
import { extractFigures } from '../../src/narrative/figure/extract';
import { howMany, sample } from '../sampling';
import { hostileTexts } from './hostileTexts';
import { catalogue } from './measure';

const context = { province: { scheme: '63', code: '38' }, year: 2018, catalogue } as const;
const read = (text: string) => extractFigures(text, context);

// How time grows with their length is measured: npm run bench -- text.
test.each(sample('texts that somebody might send to hurt', hostileTexts))('%s: read to the end', (_, make) => {
  const text = make(100_000);
  const astray = read(text).filter(({ span: [start, end] }) => start < 0 || end <= start || end > text.length);
  expect(astray).toEqual([]);
});

test('no text makes the reader throw, and every figure lies where it says', () => {
  const words = [
    'thuê bao',
    'doanh thu',
    'tăng',
    'giảm',
    'kế hoạch',
    '%',
    'điểm %',
    'năm',
    'so với',
    'đạt',
    'lần',
    'gấp đôi',
    'tỷ',
    'đồng',
    '(',
    ')',
    ';',
    '.',
    ',',
    '/',
    '-',
    'đến',
    'từ',
    'thứ',
    'lần lượt',
    'trên',
    '\n',
    '2018',
    '3,5',
    '1.234',
    '12/63',
    '\u00a0',
    'cả nước',
    'huyện Vạn Ninh',
    'mức độ 3, 4',
    'Điện thoại:',
    'ước',
    'mục tiêu',
  ];
  const soup = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6, unit: 'grapheme' })), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(soup, (parts) => {
      const text = parts.join(' ');
      for (const { span, number, sentence, value, printed } of read(text)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(span[0]).toBeLessThanOrEqual(number[0]);
        expect(span[1]).toBeGreaterThanOrEqual(number[1]);
        expect(sentence[0]).toBeLessThanOrEqual(span[0]);
        expect(sentence[1]).toBeGreaterThanOrEqual(span[1]);
        expect(printed).toBe(
          text
            .slice(...span)
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }
    }),
    { numRuns: howMany('word soups', 400) },
  );
});

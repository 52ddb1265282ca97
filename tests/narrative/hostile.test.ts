import * as fc from 'fast-check';
import { extractFigures } from '../../src/narrative/figure/extract';
import { howMany, sample } from '../sampling';
import { catalogue } from './measure';

const context = { province: { scheme: '63', code: '38' }, year: 2018, catalogue } as const;
const read = (text: string) => extractFigures(text, context);

/** Texts of a length that somebody might send to hurt. */
const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ['digits', (n) => '1'.repeat(n)],
  ['digits and dots', (n) => '1.'.repeat(n / 2)],
  ['groups that never end', (n) => `1${'.234'.repeat(n / 4)}`],
  ['groups parted by non-breaking blanks', (n) => `123${'\u00a0456'.repeat(n / 4)}`],
  ['nested brackets', (n) => `${'('.repeat(n / 2)}5%${')'.repeat(n / 2)}`],
  ['fractions', (n) => '1/'.repeat(n / 2)],
  ['dashes', (n) => '1-'.repeat(n / 2)],
  ['percentages', (n) => '5% '.repeat(n / 3)],
  ['years and percentages', (n) => 'năm 2018 5% '.repeat(n / 12)],
  ['a unit over and over', (n) => 'thuê bao '.repeat(n / 9)],
  ['names with gaps', (n) => 'văn bản trao đổi điện tử cấp '.repeat(n / 30)],
  ['names around numbers', (n) => 'phát triển mới 5 thuê bao điện thoại và 5% dân số '.repeat(n / 50)],
  ['plans', (n) => 'kế hoạch 5 tỷ đồng '.repeat(n / 19)],
  ['changes', (n) => 'tăng so với năm 2018 '.repeat(n / 20)],
  ['lists', (n) => 'lần lượt 5 '.repeat(n / 11)],
  ['number words', (n) => 'một hai ba '.repeat(n / 11)],
  ['control characters', (n) => '\u0000\u0007a\u200b5\u00ad'.repeat(n / 6)],
  ['combining marks', (n) => `a${'\u0301'.repeat(n)}`],
  ['mixed scripts', (n) => 'д5字％𝟓😀٣'.repeat(n / 9)],
  ['short lines', (n) => 'Tỷ lệ ký số đạt 5%.\n'.repeat(n / 20)],
];

/** Processor milliseconds of this process: a busy machine does not count against the text. */
function cost(text: string): number {
  const start = process.cpuUsage();
  read(text);
  return process.cpuUsage(start).user / 1000;
}

/** Four times the text may cost this much more: four is linear, sixteen quadratic. */
const growthAllowed = 9;
const slack = 400;

test.each(sample('texts that somebody might send to hurt', hostile))('%s: safe, and linear in time', (_, make) => {
  read(make(2_000));
  const small = cost(make(25_000));
  const large = cost(make(100_000));
  expect(large).toBeLessThan(growthAllowed * small + slack);
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

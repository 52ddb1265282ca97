import fc from 'fast-check';
import { Exact } from '../../src/figures/decimal';
import { parseNumber } from '../../src/figures/parse';
import { printNumber } from '../../src/figures/print';

describe('parseNumber', () => {
  it.each([
    ['2.890.000', [[2890000, 0, 'vietnamese']]],
    ['110,74', [[110.74, 2, 'vietnamese']]],
    ['1.234,5', [[1234.5, 1, 'vietnamese']]],
    ['1,234.5', [[1234.5, 1, 'english']]],
    [
      '3.738',
      [
        [3738, 0, 'vietnamese'],
        [3.738, 3, 'english'],
      ],
    ],
    [
      '182,340',
      [
        [182.34, 3, 'vietnamese'],
        [182340, 0, 'english'],
      ],
    ],
    ['03', [[3, 0, 'plain']]],
    ['2\u00a0890\u00a0000', [[2890000, 0, 'plain']]],
    ['2 890 000,5', [[2890000.5, 1, 'vietnamese']]],
    ['−5', [[-5, 0, 'plain']]],
    ['+12,5', [[12.5, 1, 'vietnamese']]],
    [
      '0,943',
      [
        [0.943, 3, 'vietnamese'],
        [943, 0, 'english'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(parseNumber(text).map((one) => [one.value, one.decimals, one.style])).toEqual(expected);
  });

  it.each(['', '-', '…', 'x', '1.23.456', '12%', '3.738 tỷ', '1,2,3', '1 2', '12a', '.5', '5.', '--5', '1e5'])(
    'does not take %p for a number',
    (text) => expect(parseNumber(text)).toEqual([]),
  );

  it('reads back what it prints in Vietnamese, at any number of decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        expect(parseNumber(printNumber(value, 'vi', decimals)).map((one) => one.value)).toContain(value);
      }),
    );
  });

  it('never throws and never gives a value that is not finite', () => {
    fc.assert(fc.property(fc.string(), (text) => parseNumber(text).every((one) => Number.isFinite(one.value))));
  });
});

describe('printNumber', () => {
  it('groups and rounds half up in either language', () => {
    expect(printNumber(2890000, 'vi')).toBe('2.890.000');
    expect(printNumber(1234.5, 'en', 2)).toBe('1,234.50');
    expect(printNumber(105.175, 'vi', 2)).toBe('105,18');
    expect(printNumber(1.005, 'vi', 2)).toBe('1,01');
    expect(printNumber(-0.001, 'vi', 2)).toBe('0,00');
    expect(printNumber(-2.5, 'vi')).toBe('-2,5');
    expect(printNumber(1e15, 'en')).toBe('1,000,000,000,000,000');
  });

  it('rounds any number as decimal arithmetic does', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), (value, decimals) => {
        const exact = new Exact(value);
        const expected = decimals === undefined ? exact.toDecimalPlaces(4).toFixed() : exact.toFixed(decimals);
        const printed = printNumber(value, 'en', decimals).replaceAll(',', '');
        expect(printed).toBe(/[1-9]/.test(expected) ? expected : expected.replace('-', ''));
      }),
    );
  });

  it('names what is no finite number', () => {
    expect([printNumber(NaN, 'vi'), printNumber(Infinity, 'en'), printNumber(-Infinity, 'en')]).toEqual([
      '?',
      '∞',
      '-∞',
    ]);
  });
});

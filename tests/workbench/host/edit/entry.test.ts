import fc from 'fast-check';
import { displayText, editText } from '../../../../src/workbench/host/format/display';
import { readEntry } from '../../../../src/workbench/host/edit/entry';
import type { Locale } from '../../../../src/workbench/host/format/locale';
import { Host } from '../../../../src/workbench/host/host';

const today = new Date(2018, 10, 25);
const entry = (text: string, locale: Locale, numberFormat?: string) => readEntry(text, locale, numberFormat, today);
const value = (value: string | number | boolean, numberFormat: string | null = null) => ({
  kind: 'value',
  value,
  numberFormat,
});
const formula = (text: string) => ({ kind: 'formula', formula: text });

describe('a typed entry in Vietnamese', () => {
  test.each([
    ['1234', value(1234)],
    ['1.234,5', value(1234.5, '#,##0.00')],
    ['2.890.000', value(2890000, '#,##0')],
    ['0,943', value(0.943)],
    [',5', value(0.5)],
    ['-12,5', value(-12.5)],
    ['+7', value(7)],
    ['(1.000)', value(-1000, '#,##0')],
    ['12%', value(0.12, '0%')],
    ['105,18%', value(1.0518, '0.00%')],
    ['1,1%', value(0.011, '0.00%')],
    ['1,5E3', value(1500, '0.00E+00')],
    ['1 1/2', value(1.5, '# ?/?')],
    ['3.738', value(3738, '#,##0')],
    ['12345678901234567', value(12345678901234500)],
    ['0,12345678901234567', value(0.123456789012345)],
    ['7/63', value(23193, 'mmm-yy')],
    ['25/11', value(43429, 'd-mmm')],
    ['25/11/2018', value(43429, 'dd/mm/yyyy')],
    ['25-11-18', value(43429, 'dd/mm/yyyy')],
    ['2018-11-25', value(43429, 'dd/mm/yyyy')],
    ['25/11/2018 12:00', value(43429.5, 'dd/mm/yyyy h:mm')],
    ['14:30', value(0.6041666666666666, 'h:mm')],
    ['28/2/1900', value(59, 'dd/mm/yyyy')],
    ['1/3/1900', value(61, 'dd/mm/yyyy')],
    ['TRUE', value(true)],
    ['false', value(false)],
    ['#N/A', value('#N/A')],
    ['=A1+1,5', formula('=A1+1.5')],
    ['=SUM(A1;B1;1,5)', formula('=SUM(A1,B1,1.5)')],
    ['=IF(A1="1;5";"1,5";2)', formula('=IF(A1="1;5","1,5",2)')],
    ["='Hà Nội; 2018'!A1", formula("='Hà Nội; 2018'!A1")],
    ['+A1', formula('=A1')],
    ['-A1', formula('=-A1')],
  ])('%s', (text, expected) => {
    expect(entry(text, 'vi-VN')).toEqual(expected);
  });

  test.each([
    '1,234.5',
    '1.2',
    '1.23',
    '12.34.567',
    '1..000',
    '25/26',
    '31/2',
    '32/1/2018',
    '216 xã',
    '3G',
    '-',
    '--',
    '…',
    'x',
    '=',
    'Hòa',
    ' a ',
    '12 %%',
    '1,2,3',
    '13/13/2018',
    '838 tỷ',
  ])('%j stays text', (text) => {
    expect(entry(text, 'vi-VN')).toEqual(value(text));
  });

  test('an apostrophe makes text and is not kept; so does the text format', () => {
    expect(entry("'12", 'vi-VN')).toEqual(value('12'));
    expect(entry("'=A1", 'vi-VN')).toEqual(value('=A1'));
    expect(entry("'", 'vi-VN')).toEqual({ kind: 'blank' });
    expect(entry('', 'vi-VN')).toEqual({ kind: 'blank' });
    expect(entry('=A1', 'vi-VN', '@')).toEqual(value('=A1'));
    expect(entry('12', 'vi-VN', '@')).toEqual(value('12'));
  });

  test('a plain number in a percentage cell is a percentage', () => {
    expect(entry('12', 'vi-VN', '0.00%')).toEqual(value(0.12));
    expect(entry('12%', 'vi-VN', '0.00%')).toEqual(value(0.12, '0%'));
    expect(entry('0,5', 'vi-VN', '0.00%')).toEqual(value(0.005));
    expect(entry(',5', 'vi-VN', '0.00%')).toEqual(value(0.5));
    expect(entry('-,5', 'vi-VN', '0.00%')).toEqual(value(-0.5));
    expect(entry('1.200', 'vi-VN', '0.00%')).toEqual(value(12, '#,##0'));
  });
});

describe('a typed entry in English', () => {
  test.each([
    ['1,234.5', value(1234.5, '#,##0.00')],
    ['3.738', value(3.738)],
    ['7/63', value(23193, 'mmm-yy')],
    ['11/25/2018', value(43429, 'm/d/yyyy')],
    ['11/25', value(43429, 'd-mmm')],
    ['=SUM(A1,1.5)', formula('=SUM(A1,1.5)')],
    ['2.890.000', value('2.890.000')],
    ['25/11/2018', value('25/11/2018')],
    ['1.234,5', value('1.234,5')],
  ])('%s', (text, expected) => {
    expect(entry(text, 'en-US')).toEqual(expected);
  });
});

describe('what a cell shows', () => {
  test.each<[number | string | boolean, string, string, string]>([
    [1234.56, '#,##0.00', '1.234,56', '1,234.56'],
    [1234.5, '#,##0', '1.235', '1,235'],
    [0.5, '0.0', '0,5', '0.5'],
    [-265000, '#,##0;-#,##0;0', '-265.000', '-265,000'],
    [32.92, '+0.00;-0.00;0.00', '+32,92', '+32.92'],
    [1.0518, '0.00%', '105,18%', '105.18%'],
    [105.176702307259, 'General', '105,1767023', '105.1767023'],
    [1234567.5, 'General', '1234567,5', '1234567.5'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    [0.0000000001, 'General', '1E-10', '1E-10'],
    [12345678901, 'General', '12345678901', '12345678901'],
    [43429, 'dd/mm/yyyy', '25/11/2018', '25/11/2018'],
    [0.5, 'h:mm', '12:00', '12:00'],
    [23193, 'mmm-yy', 'thg 7-63', 'Jul-63'],
    [1500, '#,##0 "tỷ đồng."', '1.500 tỷ đồng.', '1,500 tỷ đồng.'],
    [1234567, '0.0,,"M"', '1,2M', '1.2M'],
    [-5, '0.0;(0.0)', '(5,0)', '(5.0)'],
    [0, '0.0;-0.0;"không"', 'không', 'không'],
    [-0.001, '0.00', '0,00', '0.00'],
    [12, '00000', '00012', '00012'],
    [0.5, '#.##', ',5', '.5'],
    [5, '0.##', '5,', '5.'],
    [912345678, '0000-000-000', '0912-345-678', '0912-345-678'],
    [1500, '[>=1000]#,##0," nghìn";0', '2 nghìn', '2 nghìn'],
    [15, '[>=1000]#,##0," nghìn";0', '15', '15'],
    [1234.5, '[$₫-42A] #,##0', '₫ 1.235', '₫ 1,235'],
    [34.105, '0.00', '34,11', '34.11'],
    [70.115, '0.00', '70,12', '70.12'],
    [376518.49755, '#,##0.0000', '376.518,4976', '376,518.4976'],
    [-1.54, '[>=100]0;[<0]-0.0;0.00', '-1,5', '-1.5'],
    [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
    [12.5, 'General" máy"', '12,5 máy', '12.5 máy'],
    [1.5, '# ?/?', '1 1/2', '1 1/2'],
    [-12.345, '# ?/?', '-12 1/3', '-12 1/3'],
    [0.3, '# ?/?', '2/7', '2/7'],
    [0.3, '# ??/??', '3/10', '3/10'],
    [0.999, '# ?/?', '1', '1'],
    [1.5, '?/8', '12/8', '12/8'],
    [999.995, '0.00E+00', '1,00E+03', '1.00E+03'],
    ['x', '"mã "@', 'mã x', 'mã x'],
    ['x', '0;-0;0;"<"@">"', '<x>', '<x>'],
    [true, 'General', 'TRUE', 'TRUE'],
    ['#DIV/0!', '0.00', '#DIV/0!', '#DIV/0!'],
    ['x', '0.00', 'x', 'x'],
    ['', '0.00', '', ''],
  ])('%j under %s', (content, numberFormat, vietnamese, english) => {
    expect(displayText(content, numberFormat, 'vi-VN')).toBe(vietnamese);
    expect(displayText(content, numberFormat, 'en-US')).toBe(english);
  });

  test('what the formula bar shows of a number, typed again, is the number to fifteen digits', () => {
    const locales: readonly Locale[] = ['vi-VN', 'en-US'];
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.constantFrom(...locales),
        (number, locale) => {
          const typed = entry(editText(number, locale), locale);
          expect(typed).toMatchObject({ kind: 'value', value: Number(number.toPrecision(15)) + 0 });
        },
      ),
    );
  });

  test('General never shows more than eleven characters and a sign', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = displayText(number, 'General', 'en-US');
        expect(text.replace('-', '').length).toBeLessThanOrEqual(text.includes('E') ? 12 : 11);
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(Math.max(Math.abs(number) * 1e-5, 1e-9));
      }),
    );
  });
});

test('a number typed by hand reaches the cell, its format and the formulas that read it', () => {
  const host = Host.create();
  expect(host.enter('Sheet1', 0, 0, '1.234,5')).toEqual({ done: true });
  expect(host.enter('Sheet1', 0, 1, '=A1*2')).toEqual({ done: true });
  expect(host.enter('Sheet1', 0, 2, '=ROUND(A1/3;2)')).toEqual({ done: true });
  expect(host.cellView('Sheet1', 0, 0)).toMatchObject({
    value: 1234.5,
    text: '1.234,50',
    edit: '1234,5',
    numberFormat: '#,##0.00',
  });
  expect(host.cellView('Sheet1', 0, 1)).toMatchObject({ value: 2469, text: '2469', formula: '=A1*2' });
  expect(host.cellView('Sheet1', 0, 2)).toMatchObject({ value: 411.5, formula: '=ROUND(A1/3,2)' });
  expect(host.enter('Sheet1', 0, 0, '=SUM((')).toEqual({ done: false, code: 'InvalidArgument' });
  expect(host.enter('Không có', 0, 0, '1')).toEqual({ done: false, code: 'ItemNotFound' });
  expect(host.cellView('Sheet1', 0, 0)?.value).toBe(1234.5);
});

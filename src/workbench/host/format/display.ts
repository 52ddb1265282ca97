import { formatCellValue } from '@cj-tech-master/excelts';
import type { CellValue } from '../../../sheet/grid/grid';
import { fractionText } from './fractionText';
import { locales } from './locale';
import type { Locale } from './locale';
import { numberText, textUnder } from './numberText';

/**
 * The text a cell shows, as wide as it needs: `1.234,56` in Vietnamese for 1234.56 under
 * `#,##0.00`.
 */
export function displayText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textUnder(value, numberFormat);
  const marks = locales[locale];
  const plain = (number: number): string => general(number).replace('.', marks.decimal);
  if (numberFormat === 'General' || numberFormat === '@') return plain(value);
  if (isDate(numberFormat)) return formatCellValue(value, numberFormat);
  if (isFraction(numberFormat)) return fractionText(value, numberFormat);
  return numberText(value, numberFormat, marks, plain);
}

function bare(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General/gi, '');
}

/** Dates and times are left to the library; their marks are the same in both locales. */
function isDate(numberFormat: string): boolean {
  return /[dmyhs]/i.test(bare(numberFormat));
}

function isFraction(numberFormat: string): boolean {
  return /[?#0]\s*\/\s*[?#0-9]/.test(bare(numberFormat));
}

/** The General format: at most eleven characters, else scientific with six digits. */
export function general(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const fixed = value.toFixed(Math.max(0, 10 - wholeDigits));
  const short = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  if (Number(short) === 0 || (size < 1e-4 && lost(value, short))) return scientific(value);
  return short;
}

function lost(value: number, short: string): boolean {
  return Math.abs(Number(short) - value) > Math.abs(value) * 1e-6;
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(5).split('e') as [string, string];
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${digits.replace(/\.?0+$/, '')}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

/**
 * What the formula bar shows of a number: fifteen significant digits with the locale's decimal
 * mark.
 */
export function editText(value: CellValue, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  const digits = Number(value.toPrecision(15));
  const size = Math.abs(digits);
  const text = size >= 1e21 || (size !== 0 && size < 1e-6) ? digits.toExponential().replace('e', 'E') : String(digits);
  return text.replace('.', locales[locale].decimal);
}

import { format } from 'numfmt';
import type { CellValue } from '../../../sheet/grid/grid';
import { fractionText } from './fractionText';
import { locales } from './locale';
import type { Locale } from './locale';

/**
 * The text a cell shows, as wide as it needs: `1.234,56` in Vietnamese for 1234.56 under
 * `#,##0.00`. A format that cannot be read shows what General does.
 */
export function displayText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return numberFormat === 'General' || numberFormat === '@' ? value : shown(value, numberFormat, locale);
  // The library looks for the nearest fraction in too few places.
  if (isFraction(numberFormat)) return fractionText(value, numberFormat);
  return shown(decimally(value), numberFormat === '@' ? 'General' : numberFormat, locale);
}

function shown(value: number | string, numberFormat: string, locale: Locale): string {
  try {
    return format(withoutCountry(numberFormat), value, { locale });
  } catch {
    return format('General', value, { locale });
  }
}

/** A currency's country decides nothing about marks: `[$₫-42A]` is `[$₫]` to Excel. */
function withoutCountry(numberFormat: string): string {
  return numberFormat.replace(/\[\$([^\]-]+)-[0-9a-f]+\]/gi, '[$$$1]');
}

function isFraction(numberFormat: string): boolean {
  return /[?#0]\s*\/\s*[?#0-9]/.test(numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));
}

/**
 * Excel rounds what stands in fifteen decimal digits, the library what the bits say: 70.115 would
 * lose its half. So much more brings the half back and is too little to be seen.
 */
function decimally(value: number): number {
  const more = value * (1 + 4 * Number.EPSILON);
  return Number.isFinite(more) ? more : value;
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

import type { CellValue } from '../../../sheet/grid/grid';
import { readDate } from './entryDate';
import { locales } from '../format/locale';
import type { Locale, LocaleMarks } from '../format/locale';
import { mapPlain } from '../../../sheet/formula/formulaText';

/** What Excel makes of a typed text. */
export type Entry =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      /** Taken by a cell that has General. */ readonly numberFormat: string | null;
    }
  | { readonly kind: 'formula'; /** en-US, with `=`. */ readonly formula: string };

const errorTexts = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/**
 * Reads a typed entry as Excel does in a locale.
 * @param numberFormat the cell's format before the entry: `@` keeps everything as text, a
 *   percentage reads `12` as 12 %, `0,5` as 0,5 % and `,5` as 50 % (Microsoft's KB 215203).
 * @param today the day that lends its year to entries like `25/11`.
 */
export function readEntry(text: string, locale: Locale, numberFormat = 'General', today: Date = new Date()): Entry {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (numberFormat === '@') return asText(text);
  const marks = locales[locale];
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1)
    return { kind: 'formula', formula: toEnglishFormula(trimmed, marks) };

  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE', numberFormat: null };
  if (errorTexts.includes(upper)) return { kind: 'value', value: upper, numberFormat: null };

  const number = readNumber(trimmed, marks);
  if (number !== null) {
    const isPlain = number.numberFormat === null || number.numberFormat.startsWith('#,##0');
    const plainInPercent = isPlain && numberFormat.includes('%') && !startsWithDecimal(trimmed, marks);
    return {
      kind: 'value',
      value: plainInPercent ? number.value / 100 : number.value,
      numberFormat: number.numberFormat,
    };
  }
  const date = readDate(trimmed, marks, today);
  if (date !== null) return { kind: 'value', value: date.serial, numberFormat: date.numberFormat };
  if (/^[+\-@]\s*[\p{L}\d(.$'"]/u.test(trimmed))
    return { kind: 'formula', formula: toEnglishFormula(`=${trimmed.replace(/^[+@]/, '')}`, marks) };
  return asText(text);
}

/** `,5` and `-,5`: no zero stands before the decimal mark. */
function startsWithDecimal(text: string, { decimal }: LocaleMarks): boolean {
  return text.replace(/^[(+-]\s*/, '').startsWith(decimal);
}

/** True for Excel's error texts, which a cell holds as errors and not as words. */
export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && errorTexts.includes(value);
}

function asText(text: string): Entry {
  return text === '' ? { kind: 'blank' } : { kind: 'value', value: text, numberFormat: null };
}

/** `1.234,5`, `-12%`, `(1.000)`, `1,5E3`, `1 1/2`; null when it is no number in this locale. */
export function readNumber(text: string, marks: LocaleMarks): { value: number; numberFormat: string | null } | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  let rest = (bracketed?.[1] ?? text).trim();
  const percent = /^%|%$/.test(rest);
  if (percent) rest = rest.replace(/^%\s*|\s*%$/g, '');
  const sign = bracketed !== null ? -1 : /^-/.test(rest) ? -1 : 1;
  if (bracketed !== null && /^[+-]/.test(rest)) return null;
  rest = rest.replace(/^[+-]\s*/, '');

  const fraction = /^(\d+) (\d{1,5})\/(\d{1,5})$/.exec(rest);
  if (fraction !== null && Number(fraction[3]) !== 0) {
    const value = Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
    return { value: sign * value, numberFormat: '# ?/?' };
  }

  const group = escape(marks.group);
  const decimal = escape(marks.decimal);
  const shape = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:E([+-]?\\d{1,3}))?$`, 'i');
  const match = shape.exec(rest);
  if (match === null || (match[1] === '' && (match[2] ?? '') === '')) return null;
  const grouped = match[1]!.includes(marks.group);
  const whole = match[1]!.split(marks.group).join('');
  const decimals = match[2] ?? '';
  const value =
    Number(`${fifteenDigits(whole, decimals)}${match[3] === undefined ? '' : `e${match[3]}`}`) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  return {
    value: sign * clean(value),
    numberFormat: formatOf(percent, grouped, decimals.length, match[3] !== undefined),
  };
}

function formatOf(percent: boolean, grouped: boolean, decimals: number, exponent: boolean): string | null {
  if (percent) return decimals > 0 ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (grouped) return decimals > 0 ? '#,##0.00' : '#,##0';
  return null;
}

/** Excel keeps fifteen significant digits of an entry; the rest become zeros. */
function fifteenDigits(whole: string, decimals: string): string {
  let left = 15;
  let started = false;
  const keep = (digit: string): string => {
    if (digit !== '0') started = true;
    if (!started) return digit;
    left -= 1;
    return left >= 0 ? digit : '0';
  };
  const kept = [...(whole === '' ? '0' : whole)].map(keep).join('');
  return `${kept}.${[...decimals].map(keep).join('') || '0'}`;
}

/** `1,1%` is 0.011 and not 0.011000000000000001. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function escape(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A formula typed in a locale, in en-US form: `=SUM(A1;1,5)` is `=SUM(A1,1.5)` in Vietnamese. */
export function toEnglishFormula(formula: string, marks: LocaleMarks): string {
  if (marks.list === ',' && marks.decimal === '.') return formula;
  const decimals = new RegExp(`(?<=\\d)${escape(marks.decimal)}(?=\\d)`, 'g');
  return mapPlain(formula, (run) => run.replace(decimals, '.').split(marks.list).join(','));
}

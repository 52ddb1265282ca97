import { formatCellValue, isDateDisplayFormat } from '@cj-tech-master/excelts';
import type { CellValue } from '../../../sheet/grid/grid';
import { editText } from '../format/display';
import { readEntry } from './entry';
import { locales } from '../format/locale';
import type { Locale, LocaleMarks } from '../format/locale';
import { mapPlain } from '../../../sheet/formula/formulaText';

/**
 * What the formula bar and an opened cell show. Confirming it unchanged gives the cell back:
 * formulas stand in the locale's form, percentages with their sign, dates as dates, and a text that
 * would be read as something else carries its apostrophe.
 */
export function entryText(value: CellValue, formula: string | null, numberFormat: string, locale: Locale): string {
  if (formula !== null) return toLocalFormula(formula, locales[locale]);
  if (typeof value === 'string') return asTyped(value, numberFormat, locale);
  if (typeof value === 'boolean') return editText(value, locale);
  if (numberFormat.includes('%')) return `${editText(Number((value * 100).toPrecision(15)), locale)}%`;
  if (!isDateDisplayFormat(numberFormat)) return editText(value, locale);
  const date = dateText(value, locales[locale]);
  const read = date === null ? null : readEntry(date, locale, numberFormat);
  return date !== null && read?.kind === 'value' && read.value === value ? date : editText(value, locale);
}

const isWord = /^(?!(?:true|false)\s*$)\p{L}/iu;

function asTyped(text: string, numberFormat: string, locale: Locale): string {
  // Most texts are words, which are read as nothing else.
  if (text === '' || isWord.test(text)) return text;
  const read = readEntry(text, locale, numberFormat);
  return read.kind === 'value' && read.value === text ? text : `'${text}`;
}

function dateText(serial: number, { dateFormat }: LocaleMarks): string | null {
  if (serial < 1) return null;
  return formatCellValue(serial, Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`);
}

/**
 * A formula in en-US form as a person types it in a locale: `=SUM(A1,1.5)` is `=SUM(A1;1,5)` in
 * Vietnamese.
 */
export function toLocalFormula(formula: string, marks: LocaleMarks): string {
  if (marks.list === ',' && marks.decimal === '.') return formula;
  return mapPlain(formula, (run) =>
    run
      .split(',')
      .map((part) => part.replace(/(?<![\d\p{L}_.])\.(?=\d)/gu, '0.').replace(/(?<=\d)\.(?=\d)/g, marks.decimal))
      .join(marks.list),
  );
}

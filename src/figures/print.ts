import type { Language } from '../indicators/text';
import { Exact } from './decimal';

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Decimals shown when the caller does not say: enough for every indicator, few enough to read. */
const shownAtMost = 4;

/**
 * A number as people of a language write it: 1.234,56 in Vietnamese, 1,234.56 in English. Rounds half up, away from zero.
 * Without `decimals` it shows the digits the number has, at most four. Infinite values print as ∞, anything else that is no number as "?".
 */
export function printNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : value > 0 ? '∞' : '-∞';
  const exact = new Exact(value);
  const text = decimals === undefined ? exact.toDecimalPlaces(shownAtMost).toFixed() : exact.toFixed(decimals);
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
  const body = fraction === undefined ? grouped : `${grouped}${marks[language].decimal}${fraction}`;
  return /[1-9]/.test(body) ? sign + body : body;
}

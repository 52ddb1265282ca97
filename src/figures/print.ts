import type { Language } from '../indicators/text';
import { decimalsShown, Exact } from './decimal';

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Decimals shown when the caller does not say: enough for every indicator, few enough to read. */
const shownAtMost = 4;

/** Plain digits of a number that needs no rounding; null where it needs it, or where a double prints with a power of ten. */
function unrounded(value: number, decimals: number | undefined): string | null {
  if (Math.abs(value) >= 1e15) return null;
  const own = decimalsShown(value);
  if (own > (decimals ?? shownAtMost)) return null;
  const text = String(value);
  if (!decimals || own === decimals) return text;
  return `${text}${own === 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
}

function rounded(value: number, decimals: number | undefined): string {
  const exact = new Exact(value);
  return decimals === undefined ? exact.toDecimalPlaces(shownAtMost).toFixed() : exact.toFixed(decimals);
}

/**
 * A number as people of a language write it: 1.234,56 in Vietnamese, 1,234.56 in English. Rounds half up, away from zero.
 * Without `decimals` it shows the digits the number has, at most four. Infinite values print as ∞, anything else that is no number as "?".
 */
export function printNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : value > 0 ? '∞' : '-∞';
  const text = unrounded(value, decimals) ?? rounded(value, decimals);
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
  const body = fraction === undefined ? grouped : `${grouped}${marks[language].decimal}${fraction}`;
  return /[1-9]/.test(body) ? sign + body : body;
}

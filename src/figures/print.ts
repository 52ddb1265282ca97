import type { Language } from '../indicators/text';

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Decimals shown when the caller does not say: enough for every indicator, few enough to read. */
const shownAtMost = 4;

/**
 * A finite number's own digits, as few as give the double back: 105.18 is 10518 with two decimals,
 * 3e21 is 3 with minus 21.
 */
function digitsOf(value: number): { readonly digits: string; readonly decimals: number } {
  const [mantissa = '', power] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  return { digits, decimals: digits.length - 1 - Number(power) };
}

/**
 * Plain digits, rounded half away from zero; without `decimals` as many as the number has, four at
 * most.
 */
function plainDigits(value: number, decimals: number | undefined): string {
  if (!decimals && Number.isInteger(value) && Math.abs(value) < 1e15) return String(Math.abs(value));
  const own = digitsOf(value);
  const shown = decimals ?? Math.max(0, Math.min(own.decimals, shownAtMost));
  const spare = own.decimals - shown;
  // Whole digits only: a double would round the number a second time.
  const all = BigInt(own.digits);
  const kept = spare <= 0 ? all * 10n ** BigInt(-spare) : (all + 5n * 10n ** BigInt(spare - 1)) / 10n ** BigInt(spare);
  const text = kept.toString().padStart(shown + 1, '0');
  const whole = text.slice(0, text.length - shown);
  const fraction = text.slice(text.length - shown);
  if (decimals !== undefined) return shown === 0 ? whole : `${whole}.${fraction}`;
  const significant = fraction.replace(/0+$/, '');
  return significant === '' ? whole : `${whole}.${significant}`;
}

/**
 * A number as people of a language write it: 1.234,56 in Vietnamese, 1,234.56 in English. Rounds
 * half up, away from zero. Without `decimals` it shows the digits the number has, at most four.
 * Infinite values print as ∞, anything else that is no number as "?".
 */
export function printNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : value > 0 ? '∞' : '-∞';
  const [whole = '', fraction] = plainDigits(value, decimals).split('.');
  const { group, decimal } = marks[language];
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)}${group}${grouped.slice(at)}`;
  const body = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

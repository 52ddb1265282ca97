import type { TableWords } from '../words/tableWords';

/**
 * A head or a name on one line, without its English half: `Tổng số - Total`, `Sơ bộ - Prel. 2020`.
 */
export function plainHead(text: string, words: TableWords): string {
  const plain = text.replace(/\u00a0/g, ' ');
  if (!divided.test(plain)) return plain.trim().replace(/\s+/g, ' ');
  const lines = plain.split(/[\r\n]+/);
  return lines
    .map((line) => withoutEnglish(line, words))
    .filter((line, at) => line !== '' && (at === 0 || !isEnglish(line, words)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Only such texts can have an English half. */
const divided = /[\r\n]|\s[-–/]\s/;

function withoutEnglish(line: string, words: TableWords): string {
  const parts = line.split(/\s+[-–/]\s+/);
  if (parts.length < 2) return line.trim();
  const kept = parts.filter((part, at) => at === 0 || !isEnglish(part, words));
  if (kept.length === parts.length) return line.trim();
  // A year may stand behind the English half.
  const year = /\b(?:19|20)\d{2}\b/.exec(parts.slice(1).join(' '))?.[0];
  const whole = kept.join(' - ').trim();
  return year !== undefined && !whole.includes(year) ? `${whole} ${year}` : whole;
}

/** A text, or a part of one, that says again in English what stands beside it. */
export function isEnglish(part: string, { english, tokens }: TableWords): boolean {
  if (/[^ -~\s]/.test(part)) return false;
  const list = tokens(part).filter(({ kind }) => kind === 'word');
  const known = list.filter(({ text }) => english.has(text)).length;
  return known > 0 && known >= list.length / 2;
}

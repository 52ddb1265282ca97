/** The five tone marks as combining signs: grave, acute, tilde, hook above, dot below. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const combiningMarks = /\p{Mn}/gu;
const blanksAndDashes = /[\s\u2010-\u2015\u2212-]+/g;

/** Labels, heads and names come again on every sheet: what they fold to is kept, up to a bound. */
const kept = new Map<string, string>();
const mostKept = 4000;
const longestKept = 600;

/**
 * A name as it is compared: without regard to case, Unicode form, kinds of blanks and dashes, and
 * to which vowel carries the tone (`Hoà`, `Hòa`). Tones themselves count: each is moved to the end
 * of its word.
 */
export function foldName(text: string): string {
  if (text.length > longestKept) return fold(text);
  let folded = kept.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, folded);
  }
  return folded;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(blanksAndDashes, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}

/**
 * A folded name without its diacritics, as it is typed on a keyboard without Vietnamese input:
 * `thanh hoa`, `dak lak`.
 */
export function plainName(text: string): string {
  return foldName(text).normalize('NFD').replace(combiningMarks, '').replace(/đ/g, 'd');
}

import type { Token } from '../../narrative/words/tokenizer';
import { isWord, respelled, type TableWords } from '../words/tableWords';

/** The words of a name that tell what it names. */
export interface NameWords {
  readonly words: ReadonlySet<string>;
  /** `Tỷ lệ …`. */
  readonly isShare: boolean;
  /** `Số …`, `Tổng số …`. */
  readonly isCounted: boolean;
  /** Words that every name may have, in their order: they tell apart what is else alike. */
  readonly neutral: string;
  /** All of the name, as it is compared. */
  readonly text: string;
  /** It names a part besides, which is left out: `Trạm BTS (trong đó trạm 5G)`. */
  readonly tellsPart: boolean;
}

export const noWords: NameWords = {
  ...{ words: new Set(), isShare: false, isCounted: false },
  ...{ neutral: '', text: '', tellsPart: false },
};

/**
 * Words of a name as they are compared: abbreviations in full, other spellings alike, without
 * openings and without words that every name may have.
 */
export function nameWords(text: string, words: TableWords): NameWords {
  const tokens = words.tokens(text);
  const from = tokens.findIndex((_, at) => at > 0 && words.members.longest(tokens, at) !== null);
  if (from < 0 || !tokens.slice(0, from).some(isWord)) return wordsOf(tokens, words);
  const part = tokens.slice(words.members.longest(tokens, from)!.to);
  return { ...wordsOf(tokens.slice(0, from), words), tellsPart: part.some(isWord) };
}

export function wordsOf(given: readonly Token[], words: TableWords): NameWords {
  const tokens = respelled(given.filter(isWord), words.nameSpellings);
  const found = new Set<string>();
  let at = 0;
  let passed = '';
  let isShare = false;
  let isCounted = false;
  for (;;) {
    const share = words.shares.longest(tokens, at);
    const opening = share ? null : words.openings.longest(tokens, at);
    if (share) isShare = true;
    if (opening) isCounted = true;
    const next = share ?? opening;
    if (!next) break;
    at = next.to;
  }
  while (at < tokens.length) {
    const neutral = words.nameNeutral.longest(tokens, at);
    if (neutral) {
      for (; at < neutral.to; at += 1) passed += `${tokens[at]!.text} `;
      continue;
    }
    const { kind, text } = tokens[at]!;
    if (text === '%') isShare = true;
    else if (kind === 'number') found.add(text.replace(/[.,]/g, ''));
    else if (kind === 'word') found.add(text);
    at += 1;
  }
  const text = tokens.map((token) => token.text).join(' ');
  return { words: found, isShare, isCounted, neutral: passed, text, tellsPart: false };
}

/** All words of several names. */
export function together(names: readonly NameWords[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { words } of names) for (const word of words) all.add(word);
  return all;
}

export function isWithin(part: ReadonlySet<string>, ...wholes: readonly ReadonlySet<string>[]): boolean {
  for (const word of part) if (!wholes.some((whole) => whole.has(word))) return false;
  return true;
}

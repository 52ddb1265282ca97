import type { WordsSeed } from './lexiconSchema';
import type { PhraseCutter } from './phraseCutter';
import type { Token } from './tokenizer';

/** Number words found in a text. */
export interface WordedNumber {
  readonly value: number;
  /** Token range; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** No number that a paper writes out has more words. */
const wordsAtMost = 8;

/**
 * Reads numbers written as words, up to 999: `ba`, `mười hai`, `hai mươi lăm`, `một trăm linh ba`.
 */
export class NumberWords {
  private readonly units: ReadonlyMap<string, number>;
  private readonly ten: ReadonlySet<string>;
  private readonly tens: ReadonlySet<string>;
  private readonly dozen: ReadonlySet<string>;
  private readonly hundred: ReadonlySet<string>;
  private readonly odd: ReadonlySet<string>;
  private readonly notBefore: ReadonlySet<string>;
  private readonly fiveAfter: ReadonlySet<string>;
  private readonly onlyAfterTens: ReadonlySet<string>;

  constructor(words: WordsSeed['numberWords'], cutter: PhraseCutter) {
    const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((one) => cutter.firstWord(one)));
    this.units = new Map(Object.entries(words.units).map(([word, value]) => [cutter.firstWord(word), value]));
    this.ten = setOf(words.ten);
    this.tens = setOf(words.tens);
    this.dozen = setOf(words.dozen);
    this.hundred = setOf(words.hundred);
    this.odd = setOf(words.odd);
    this.notBefore = setOf(words.notBefore);
    this.fiveAfter = setOf(words.fiveAfter);
    this.onlyAfterTens = setOf(words.onlyAfterTens);
  }

  /**
   * The number that begins at a token, or null. A lone `một` is an article, and `năm` is a year
   * unless it follows a word that counts: neither is a number. Whether a counted noun follows is
   * for the caller to see.
   */
  at(tokens: readonly Token[], from: number): WordedNumber | null {
    const first = tokens[from]?.text ?? '';
    if (!this.opens(first) || this.onlyAfterTens.has(first)) return null;
    let to = from;
    while (to < tokens.length && to - from < wordsAtMost && this.isPart(tokens[to]!)) to += 1;
    for (; to > from; to -= 1) {
      const words = tokens.slice(from, to).map(({ text }) => text);
      const value = this.valueOf(words);
      if (value === null || this.notBefore.has(tokens[to]?.text ?? '')) continue;
      return this.isArticleOrYear(words, tokens[from - 1]) ? null : { value, from, to };
    }
    return null;
  }

  private opens(word: string): boolean {
    return this.units.has(word) || this.ten.has(word);
  }

  private isPart({ kind, text }: Token): boolean {
    if (kind !== 'word') return false;
    return this.opens(text) || [this.tens, this.dozen, this.hundred, this.odd].some((list) => list.has(text));
  }

  private isArticleOrYear(words: readonly string[], before: Token | undefined): boolean {
    if (words.length > 1) return false;
    const value = this.units.get(words[0]!);
    return value === 1 || (value === 5 && (before === undefined || !this.fiveAfter.has(before.text)));
  }

  /** hundreds, then tens, then units; null when the words are no number. */
  private valueOf(words: readonly string[]): number | null {
    const [first = '', second = ''] = words;
    if (this.hundred.has(second)) {
      const hundreds = this.units.get(first);
      if (hundreds === undefined) return null;
      const rest = words.slice(2);
      if (rest.length === 0) return hundreds * 100;
      const below = this.odd.has(rest[0]!) ? this.single(rest.slice(1)) : this.belowHundred(rest);
      return below === null ? null : hundreds * 100 + below;
    }
    return this.belowHundred(words);
  }

  private belowHundred(words: readonly string[]): number | null {
    const [first = '', second = ''] = words;
    if (this.ten.has(first)) {
      const rest = words.slice(1);
      const unit = rest.length === 0 ? 0 : this.single(rest);
      return unit === null ? null : 10 + unit;
    }
    const lead = this.units.get(first);
    if (lead === undefined) return null;
    if (words.length === 1) return lead;
    if (this.tens.has(second)) {
      const rest = words.slice(2);
      const unit = rest.length === 0 ? 0 : this.single(rest);
      return unit === null ? null : lead * 10 + unit;
    }
    return this.dozen.has(second) && words.length === 2 ? lead * 10 : null;
  }

  private single(words: readonly string[]): number | null {
    return words.length === 1 ? (this.units.get(words[0]!) ?? null) : null;
  }
}

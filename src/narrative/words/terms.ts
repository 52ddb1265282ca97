import { plainCutter, type PhraseCutter, type PhraseWord } from './phraseCutter';
import { PhraseTrie } from './phraseTrie';
import { tokenize, type Paragraph, type Token } from './tokenizer';

/**
 * Turns abbreviations and spellings into the words they stand for; every word keeps the place of
 * what was written.
 */
export class Terms implements PhraseCutter {
  private readonly aliases: PhraseTrie<string>;
  /** Abbreviations in small letters, by their first word. */
  private readonly openings = new Map<string, string[]>();
  /** First words of phrases by what they are written with, where that is no abbreviation. */
  private readonly firsts = new Map<string, string>();
  /** By abbreviation: the words it stands for. */
  private readonly upper: ReadonlyMap<string, string>;

  /** @param upperAliases hold only where they are written in capitals: `KH` */
  constructor(aliases: readonly (readonly [string, string])[], upperAliases: readonly (readonly [string, string])[]) {
    this.aliases = new PhraseTrie(aliases, plainCutter);
    for (const [short] of [...aliases, ...upperAliases]) {
      const first = plainCutter.firstWord(short);
      const group = this.openings.get(first);
      if (group) group.push(short.toLowerCase());
      else this.openings.set(first, [short.toLowerCase()]);
    }
    this.upper = new Map(upperAliases.map(([short, full]) => [plainCutter.firstWord(short), full]));
  }

  /** The paragraphs of a text. */
  paragraphs(text: string): readonly Paragraph[] {
    return tokenize(text).map(({ number, tokens }) => ({ number, tokens: this.expand(tokens, inPlaceOf) }));
  }

  /** The first word of a phrase of the lexicon. */
  firstWord(phrase: string): string {
    const end = phrase.indexOf(' ');
    const chunk = end === -1 ? phrase : phrase.slice(0, end);
    const known = this.firsts.get(chunk);
    if (known !== undefined) return known;
    const first = plainCutter.firstWord(chunk);
    const shorts = this.openings.get(first);
    if (!shorts) {
      this.firsts.set(chunk, first);
      return first;
    }
    const written = phrase.toLowerCase();
    return shorts.some((short) => written.startsWith(short)) ? (this.words(phrase)[0]?.text ?? '') : first;
  }

  /** A phrase of the lexicon in the same words as a text. */
  words(phrase: string): readonly PhraseWord[] {
    const words = plainCutter.words(phrase);
    return words.some(({ text }) => this.openings.has(text)) ? this.expand(words, (full) => full) : words;
  }

  private expand<W extends PhraseWord>(
    written: readonly W[],
    placed: (words: readonly PhraseWord[], written: readonly W[], from: number, to: number) => readonly W[],
  ): readonly W[] {
    const terms: W[] = [];
    for (let at = 0; at < written.length;) {
      const word = written[at]!;
      const match = this.aliases.longest(written, at);
      const short = match?.value ?? (word.upper ? this.upper.get(word.text) : undefined);
      const length = match ? match.to - at : 1;
      const words = short === undefined ? null : plainCutter.words(short);
      if (words && repeats(words, terms, written[at + length])) {
        terms.pop();
        at += length + 1;
        continue;
      }
      if (words) terms.push(...placed(words, written, at, at + length));
      else terms.push(word);
      at += length;
    }
    return terms;
  }
}

/** `dịch vụ công (DVC)`: the abbreviation in brackets says again what stands before it. */
function repeats(words: readonly PhraseWord[], terms: readonly PhraseWord[], after: PhraseWord | undefined): boolean {
  if (after?.text !== ')' || terms.at(-1)?.text !== '(') return false;
  const start = terms.length - 1 - words.length;
  return start >= 0 && words.every(({ text }, offset) => terms[start + offset]!.text === text);
}

function inPlaceOf(words: readonly PhraseWord[], tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const first = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return words.map(({ kind, text }, index) => ({
    kind,
    text,
    start: first.start,
    end,
    glued: index === 0 && first.glued,
    capital: first.capital,
    upper: first.upper,
  }));
}

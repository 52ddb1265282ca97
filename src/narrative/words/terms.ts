import { PhraseTrie } from './phraseTrie';
import { tokenize, tokensOf, type Paragraph, type Token } from './tokenizer';

/** Turns abbreviations and spellings into the words they stand for; every word keeps the place of what was written. */
export class Terms {
  private readonly aliases = new PhraseTrie<readonly Token[]>();
  private readonly upper = new Map<string, readonly Token[]>();

  /** @param upperAliases hold only where they are written in capitals: `KH` */
  constructor(aliases: readonly (readonly [string, string])[], upperAliases: readonly (readonly [string, string])[]) {
    for (const [short, full] of aliases) this.aliases.add(tokensOf(short), tokensOf(full));
    for (const [short, full] of upperAliases) this.upper.set(tokensOf(short)[0]!.text, tokensOf(full));
  }

  /** The paragraphs of a text. */
  paragraphs(text: string): readonly Paragraph[] {
    return tokenize(text).map(({ number, tokens }) => ({ number, tokens: this.expand(tokens) }));
  }

  /** A phrase of the lexicon in the same words as a text. */
  phrase(text: string): readonly Token[] {
    return this.expand(tokensOf(text));
  }

  private expand(tokens: readonly Token[]): readonly Token[] {
    const terms: Token[] = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at]!;
      const match = this.aliases.longest(tokens, at);
      const words = match?.value ?? (token.upper ? this.upper.get(token.text) : undefined);
      const length = match ? match.to - at : 1;
      if (words && repeats(words, terms, tokens[at + length])) {
        terms.pop();
        at += length + 1;
        continue;
      }
      if (words) terms.push(...inPlaceOf(words, tokens, at, at + length));
      else terms.push(token);
      at += length;
    }
    return terms;
  }
}

/** `dịch vụ công (DVC)`: the abbreviation in brackets says again what stands before it. */
function repeats(words: readonly Token[], terms: readonly Token[], after: Token | undefined): boolean {
  if (after?.text !== ')' || terms.at(-1)?.text !== '(') return false;
  const start = terms.length - 1 - words.length;
  return start >= 0 && words.every(({ text }, offset) => terms[start + offset]!.text === text);
}

function inPlaceOf(words: readonly Token[], tokens: readonly Token[], from: number, to: number): readonly Token[] {
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

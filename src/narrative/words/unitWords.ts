import type { Indicator } from '../../indicators/catalogue/indicator';
import type { WordsSeed } from './lexiconSchema';
import type { PhraseCutter, PhraseWord } from './phraseCutter';
import { PhraseTrie } from './phraseTrie';

/** A unit is compared without signs between its words: `tờ (cuốn)` is `tờ, cuốn`. */
export function unitKey(words: readonly Pick<PhraseWord, 'kind' | 'text'>[]): string {
  return words
    .filter(({ kind, text }) => kind !== 'mark' || text === '/' || text === '%')
    .map(({ text }) => text)
    .join(' ');
}

/** Units that belong to no indicator alone. */
const comparing = ['điểm %', 'lần'];

/**
 * What numbers are counted and measured in: units of the catalogue, and nouns that things are
 * counted by.
 */
export class UnitWords {
  private readonly phrases: PhraseTrie<true>;
  /** Indicators by the words of their units, whatever signs stand between them. */
  private readonly counted: PhraseTrie<string>;
  private readonly nouns: PhraseTrie<true>;
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(indicators: readonly Indicator[], { units, nouns }: WordsSeed, cutter: PhraseCutter) {
    const phrases = new Set([...nouns, ...comparing]);
    const counted: [phrase: string, id: string][] = [];
    for (const { id, unit } of indicators) {
      for (const phrase of [unit.base, ...unit.synonyms, ...(units[id] ?? [])]) {
        phrases.add(phrase);
        counted.push([phrase, id]);
      }
    }
    this.phrases = new PhraseTrie(
      Array.from(phrases, (phrase) => [phrase, true] as const),
      cutter,
    );
    this.counted = new PhraseTrie(counted, cutter, { loose: true });
    this.nouns = new PhraseTrie(
      nouns.map((noun) => [noun, true] as const),
      cutter,
      { loose: true },
    );
  }

  /** The longest unit that stands at a token, or null. */
  at(tokens: readonly PhraseWord[], from: number): { readonly key: string; readonly to: number } | null {
    const match = this.phrases.longest(tokens, from);
    return match && { key: unitKey(tokens.slice(from, match.to)), to: match.to };
  }

  /** The indicators that are counted in a unit. */
  indicatorsOf(key: string): ReadonlySet<string> {
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = new Set(this.counted.whole(wordsOf(key)))));
    return found;
  }

  /** Whether words are the unit of some indicator, and no more than that. */
  isUnit(words: readonly PhraseWord[]): boolean {
    return this.indicatorsOf(unitKey(words)).size > 0;
  }

  /** A noun that anything may be counted by, and which names no indicator. */
  isCommon(key: string): boolean {
    return this.nouns.whole(wordsOf(key)).length > 0;
  }
}

function wordsOf(key: string): readonly Pick<PhraseWord, 'text'>[] {
  return key.split(' ').map((text) => ({ text }));
}

import { listUnder } from '../../indicators/lists';
import phrasesSeed from '../../../seeds/narrative/phrases.json';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { PhrasesSeed } from '../../narrative/words/lexiconSchema';
import { tableWordsOf, type TableWords } from '../words/tableWords';
import { isWithin, nameWords } from './nameWords';

/** One way to call an indicator. */
export interface NameEntry {
  readonly indicator: Indicator;
  readonly words: ReadonlySet<string>;
  /** 1 for the catalogue's own names, 2 for what texts call it. */
  readonly tier: 1 | 2;
  readonly isShare: boolean;
  /** Words of it that every name may have. */
  readonly neutral: string;
  /** The words name something only with others beside them: `thuê bao`. */
  readonly isGeneric: boolean;
  /** Of a name that says that it counts, all of it: `Tổng số xã, phường`; else null. */
  readonly counted: string | null;
}

/** All names of a catalogue, to be found by their words. */
export interface NameIndex {
  readonly words: TableWords;
  readonly entriesWith: (word: string) => readonly NameEntry[];
  /** Every word of an indicator's names and units. */
  readonly vocabulary: (indicator: string) => ReadonlySet<string>;
  /** Whether a word stands in any name or unit at all. */
  readonly isKnown: (word: string) => boolean;
  /** The words that an abbreviation stands for, where names have one such row of words only. */
  readonly inFull: (abbreviation: string) => ReadonlySet<string> | null;
  /** Words that make another thing of the name. */
  readonly notWords: (indicator: string) => readonly ReadonlySet<string>[];
  /** Words of a parent that hold for its members. */
  readonly narrowing: readonly ReadonlySet<string>[];
}

const known = new WeakMap<Catalogue, NameIndex>();
const none: readonly NameEntry[] = [];

/** Built once a catalogue. */
export function nameIndexOf(catalogue: Catalogue): NameIndex {
  const found = known.get(catalogue);
  if (found) return found;
  const index = build(catalogue);
  known.set(catalogue, index);
  return index;
}

function build(catalogue: Catalogue): NameIndex {
  const words = tableWordsOf(catalogue);
  const { phrases } = phrasesSeed as unknown as PhrasesSeed;
  const setOf = (text: string): ReadonlySet<string> => nameWords(text, words).words;
  const generic = words.names.generic.map(setOf);
  const byWord = new Map<string, NameEntry[]>();
  const vocabularies = new Map<string, Set<string>>();
  const notWords = new Map<string, readonly ReadonlySet<string>[]>();
  for (const indicator of catalogue.indicators) {
    const { id, name, spellings, unit } = indicator;
    const vocabulary = new Set<string>();
    const add = (text: string, tier: 1 | 2): void => {
      const read = nameWords(text, words);
      for (const word of read.words) vocabulary.add(word);
      if (read.words.size === 0) return;
      const isGeneric = generic.some((one) => one.size === read.words.size && isWithin(one, read.words));
      const entry: NameEntry = {
        indicator,
        words: read.words,
        tier,
        isShare: read.isShare,
        neutral: read.neutral,
        isGeneric,
        counted: read.isCounted ? read.text : null,
      };
      for (const word of read.words) listUnder(byWord, word, entry);
    };
    for (const text of [name.vi, ...spellings, ...(words.names.phrases[id] ?? [])]) add(text, 1);
    for (const text of phrases[id] ?? []) add(text.replaceAll('…', ' '), 2);
    for (const text of [unit.base, ...unit.synonyms]) for (const word of setOf(text)) vocabulary.add(word);
    vocabularies.set(id, vocabulary);
    notWords.set(
      id,
      indicator.not.map(setOf).filter(({ size }) => size > 0),
    );
  }
  const full = abbreviations(
    catalogue.indicators.flatMap(({ name, spellings }) => [name.vi, ...spellings]),
    words,
  );
  const every = new Set([...vocabularies.values()].flatMap((words) => [...words]));
  const nothing: ReadonlySet<string> = new Set();
  return {
    words,
    entriesWith: (word) => byWord.get(word) ?? none,
    vocabulary: (id) => vocabularies.get(id) ?? nothing,
    isKnown: (word) => every.has(word),
    inFull: (short) => full.get(short) ?? null,
    notWords: (id) => notWords.get(id) ?? [],
    narrowing: words.names.narrowing.map(setOf).filter(({ size }) => size > 0),
  };
}

/** Abbreviations are of three to six words; of three only where they cannot be a word themselves. */
const wordsOfShort = { least: 3, most: 6 };
const speakable = /[aăâeêioôơuưy]/u;

/** By the first letters of words that follow each other in names: `httt`, `cbccvc`. */
function abbreviations(names: readonly string[], words: TableWords): ReadonlyMap<string, ReadonlySet<string> | null> {
  const found = new Map<string, string | null>();
  for (const name of names) {
    const tokens = words.tokens(name);
    for (let from = 0; from < tokens.length; from += 1) {
      let short = '';
      let full = '';
      for (let at = from; at < tokens.length && at - from < wordsOfShort.most; at += 1) {
        const { kind, text } = tokens[at]!;
        if (kind !== 'word') break;
        short += text[0]!;
        full += `${text} `;
        const { length } = short;
        if (length < wordsOfShort.least || (length === wordsOfShort.least && speakable.test(short))) continue;
        const known = found.get(short);
        found.set(short, known === undefined || known === full ? full : null);
      }
    }
  }
  return new Map([...found].map(([short, full]) => [short, full === null ? null : nameWords(full, words).words]));
}

import nonFiguresSeed from '../../../seeds/narrative/nonFigures.json';
import phrasesSeed from '../../../seeds/narrative/phrases.json';
import wordsSeed from '../../../seeds/narrative/words.json';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Hedge } from '../../figures/stated';
import { hedges } from '../../figures/stated';
import { coordinateWords, type CoordinateWords } from './coordinateWords';
import { IndicatorNames } from './indicatorNames';
import { lazily } from './lazily';
import {
  cueNames,
  linkNames,
  type CueName,
  type LinkName,
  type NonFiguresSeed,
  type PhrasesSeed,
  type WordsSeed,
} from './lexiconSchema';
import { NumberWords } from './numberWords';
import { otherTimeWords, type OtherTimeWords } from './otherTimeWords';
import { PhraseTrie } from './phraseTrie';
import { Terms } from './terms';
import { PatternIndex } from './tokenPattern';
import { unitKey, UnitWords } from './unitWords';

/** What a declared way to write something that looks like a figure, and is none, stands for. */
export interface NonFigure {
  readonly id: string;
  readonly unlessUnit: boolean;
  readonly notAfter: ReadonlySet<string>;
}

/** Indicators that differ by one word only, and the words that tell them apart. */
export interface Variants {
  readonly members: readonly { readonly indicator: string; readonly words: readonly (readonly string[])[] }[];
}

/** Everything the reader knows of words, ready to be looked up. */
export interface Lexicon {
  readonly terms: Terms;
  readonly nonFigures: PatternIndex<NonFigure>;
  /** Null for words that open with a scale word and are none. */
  readonly scales: PhraseTrie<number | null>;
  readonly folds: PhraseTrie<number>;
  readonly hedges: PhraseTrie<Hedge | 'none'>;
  readonly hedgesAfter: PhraseTrie<Hedge>;
  readonly cues: PhraseTrie<CueName>;
  /** Single words, and a few phrases with their words joined by blanks. */
  readonly links: Readonly<Record<LinkName, ReadonlySet<string>>>;
  /** Keys of the units that are forms of their own. */
  readonly unitKeys: {
    readonly percent: string;
    readonly points: string;
    readonly times: string;
    readonly rank: string;
  };
  readonly units: UnitWords;
  readonly names: IndicatorNames;
  readonly fillers: PhraseTrie<true>;
  readonly heads: PhraseTrie<true>;
  readonly numberWords: NumberWords;
  readonly otherTimes: OtherTimeWords;
  readonly variants: readonly Variants[];
  readonly densities: readonly { readonly topics: readonly string[]; readonly indicator: string }[];
  /** Words of time, place and restriction. */
  readonly coordinates: CoordinateWords;
}

/** What the words of a text are read with. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
}

const lexicons = new WeakMap<Catalogue, Lexicon>();

/**
 * The words that ship with the product, joined with a catalogue's names and units; built once a
 * catalogue, each list when it is first asked for. The lists are checked by a test and not at every
 * start.
 */
export function lexiconOf(catalogue: Catalogue): Lexicon {
  let lexicon = lexicons.get(catalogue);
  if (!lexicon) lexicons.set(catalogue, (lexicon = buildLexicon(catalogue)));
  return lexicon;
}

function buildLexicon(catalogue: Catalogue): Lexicon {
  // What JSON holds is wider than its types: pairs are lists to the compiler.
  const words = wordsSeed as unknown as WordsSeed;
  const named = phrasesSeed as unknown as PhrasesSeed;
  const { patterns } = nonFiguresSeed as unknown as NonFiguresSeed;
  const terms = new Terms(words.aliases, words.upperAliases);
  const joined = (phrase: string): string => textsOf(terms, phrase).join(' ');
  const joinedSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(joined));
  const trieOf = <T>(entries: Iterable<readonly [string, T]>): PhraseTrie<T> => new PhraseTrie<T>(entries, terms);
  const listed = (list: readonly string[]): PhraseTrie<true> => trieOf(list.map((phrase) => [phrase, true] as const));
  const hedgeEntries = (table: WordsSeed['hedges']) =>
    hedges.flatMap((hedge) => (table[hedge] ?? []).map((phrase) => [phrase, hedge] as const));
  const units = new UnitWords(catalogue.indicators, words, terms);
  return lazily<Lexicon>({
    terms: () => terms,
    nonFigures: () =>
      new PatternIndex<NonFigure>(
        patterns.flatMap(({ id, forms, unlessUnit = false, notAfter = [] }) => {
          const value = { id, unlessUnit, notAfter: joinedSet(notAfter) };
          return forms.map((form) => ({ form, value }));
        }),
        terms,
      ),
    scales: () => trieOf<number | null>([...words.scales, ...words.notScales.map((phrase) => [phrase, null] as const)]),
    folds: () => trieOf(words.folds),
    hedges: () =>
      trieOf<Hedge | 'none'>([...hedgeEntries(words.hedges), ...words.notHedges.map((one) => [one, 'none'] as const)]),
    hedgesAfter: () => trieOf(hedgeEntries(words.hedgesAfter)),
    cues: () => trieOf(cueNames.flatMap((name) => words.cues[name].map((phrase) => [phrase, name] as const))),
    links: () =>
      lazily<Lexicon['links']>(
        Object.fromEntries(linkNames.map((name) => [name, () => joinedSet(words.links[name])])) as Readonly<
          Record<LinkName, () => ReadonlySet<string>>
        >,
      ),
    unitKeys: () => ({
      percent: '%',
      points: unitKey(terms.words('điểm %')),
      times: unitKey(terms.words('lần')),
      rank: unitKey(terms.words('hạng')),
    }),
    units: () => units,
    names: () => new IndicatorNames(catalogue, named, units, terms),
    fillers: () => listed(words.fillers),
    heads: () => listed(words.heads),
    numberWords: () => new NumberWords(words.numberWords, terms),
    otherTimes: () => otherTimeWords(terms),
    variants: () =>
      named.variants.map(({ members }) => ({
        members: Object.entries(members).map(([indicator, list]) => ({
          indicator,
          words: list.map((one) => textsOf(terms, one)),
        })),
      })),
    densities: () => named.densities.map(({ topic, indicator }) => ({ indicator, topics: topic.map(joined) })),
    coordinates: () => coordinateWords(terms),
  });
}

function textsOf(terms: Terms, phrase: string): readonly string[] {
  return terms.words(phrase).map(({ text }) => text);
}

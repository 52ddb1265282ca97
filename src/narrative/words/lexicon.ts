import nonFiguresSeed from '../../../seeds/narrative/nonFigures.json';
import phrasesSeed from '../../../seeds/narrative/phrases.json';
import wordsSeed from '../../../seeds/narrative/words.json';
import type { Catalogue } from '../../indicators/catalogue';
import type { Indicator } from '../../indicators/indicator';
import { parseSeed, seedErrorFor } from '../../indicators/seedError';
import type { Hedge } from '../../figures/stated';
import { hedges } from '../../figures/stated';
import {
  cueNames,
  linkNames,
  nonFiguresSchema,
  phrasesSchema,
  wordsSchema,
  type CueName,
  type LinkName,
  type PhrasesSeed,
  type WordsSeed,
} from './lexiconSchema';
import { coordinateWords, type CoordinateWords } from './coordinateWords';
import { NumberWords } from './numberWords';
import { otherTimeWords, type OtherTimeWords } from './otherTimeWords';
import { PhraseTrie } from './phraseTrie';
import { Terms } from './terms';
import { compilePattern, type TokenPattern } from './tokenPattern';
import type { Token } from './tokenizer';

/** A declared way to write something that looks like a figure and is none. */
export interface NonFigurePattern extends TokenPattern {
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
  readonly nonFigures: readonly NonFigurePattern[];
  readonly scales: PhraseTrie<number>;
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
  /** Units of the catalogue and nouns that things are counted by; the value is the unit's key. */
  readonly units: PhraseTrie<string>;
  /** Indicators by unit key. */
  readonly indicatorsOfUnit: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of nouns that anything may be counted by; they name no indicator. */
  readonly commonUnits: ReadonlySet<string>;
  /** Names of indicators; the value is the indicator's id. */
  readonly phrases: PhraseTrie<string>;
  /** The words of an indicator's names in the catalogue. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Indicators that share a name: a score and its rank. */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fillers: PhraseTrie<true>;
  readonly neutral: PhraseTrie<true>;
  readonly heads: PhraseTrie<true>;
  readonly numberWords: NumberWords;
  readonly otherTimes: OtherTimeWords;
  readonly variants: readonly Variants[];
  readonly densities: readonly { readonly topics: readonly string[]; readonly indicator: string }[];
  readonly ownPlaces: PhraseTrie<true>;
  readonly countries: PhraseTrie<true>;
  readonly countryNotAfter: ReadonlySet<string>;
  readonly places: PhraseTrie<true>;
  readonly companies: PhraseTrie<true>;
  /** Words of time, place and restriction. */
  readonly coordinates: CoordinateWords;
}

/** What the words of a text are read with. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
}

const files = {
  words: 'seeds/narrative/words.json',
  phrases: 'seeds/narrative/phrases.json',
  nonFigures: 'seeds/narrative/nonFigures.json',
} as const;

/** Before the names of what is no indicator. */
export const otherMark = '!';

const lexicons = new WeakMap<Catalogue, Lexicon>();

/**
 * The words that ship with the product, joined with a catalogue's names and units; built once a catalogue.
 * @throws SeedError when a seed is damaged or names an unknown indicator
 */
export function lexiconOf(catalogue: Catalogue): Lexicon {
  const known = lexicons.get(catalogue);
  if (known) return known;
  const lexicon = buildLexicon(catalogue);
  lexicons.set(catalogue, lexicon);
  return lexicon;
}

function buildLexicon(catalogue: Catalogue): Lexicon {
  const words = parseSeed(wordsSchema, wordsSeed, files.words);
  const named = parseSeed(phrasesSchema, phrasesSeed, files.phrases);
  const { patterns } = parseSeed(nonFiguresSchema, nonFiguresSeed, files.nonFigures);
  checkIds(catalogue, words, named);
  const terms = new Terms(words.aliases, words.upperAliases);
  const toTokens = (phrase: string): readonly Token[] => terms.phrase(phrase);
  const trieOf = <T>(entries: Iterable<readonly [string, T]>, loose = false): PhraseTrie<T> => {
    const trie = new PhraseTrie<T>(loose);
    for (const [phrase, value] of entries) trie.add(toTokens(phrase), value);
    return trie;
  };
  const listed = (list: readonly string[]): PhraseTrie<true> => trieOf(list.map((phrase) => [phrase, true] as const));
  const hedgeEntries = (table: WordsSeed['hedges']) =>
    hedges.flatMap((hedge) => table[hedge].map((phrase) => [phrase, hedge] as const));
  const units = unitsOf(catalogue.indicators, words, toTokens);
  const names = [
    ...namesOf(catalogue.indicators, named, (phrase) => units.indicatorsOfUnit.has(unitKey(toTokens(phrase)))),
  ];
  // What is no indicator has a name that no catalogue knows.
  const keyOf = (phrase: string): string => unitKey(toTokens(phrase));
  const known = new Set(names.map(([phrase]) => keyOf(phrase)));
  for (const other of named.others) if (!known.has(keyOf(other))) names.push([other, `${otherMark}${other}`]);
  return {
    terms,
    nonFigures: patterns.flatMap(({ id, forms, unlessUnit, notAfter }) =>
      forms.map((form) => ({
        ...compilePattern(form, toTokens),
        id,
        unlessUnit,
        notAfter: joinedSet(notAfter, toTokens),
      })),
    ),
    scales: trieOf(words.scales),
    folds: trieOf(words.folds),
    hedges: trieOf<Hedge | 'none'>([
      ...hedgeEntries(words.hedges),
      ...words.notHedges.map((one) => [one, 'none'] as const),
    ]),
    hedgesAfter: trieOf(hedgeEntries(words.hedgesAfter)),
    cues: trieOf(cueNames.flatMap((name) => words.cues[name].map((phrase) => [phrase, name] as const))),
    links: Object.fromEntries(
      linkNames.map((name) => [name, joinedSet(words.links[name], toTokens)]),
    ) as Lexicon['links'],
    unitKeys: {
      percent: '%',
      points: unitKey(toTokens('điểm %')),
      times: unitKey(toTokens('lần')),
      rank: unitKey(toTokens('hạng')),
    },
    ...units,
    phrases: trieOf(names, true),
    wordsOf: new Map(
      catalogue.indicators.map(({ id, name, spellings }) => [
        id,
        new Set([name.vi, ...spellings].flatMap((one) => toTokens(one).map(({ text }) => text))),
      ]),
    ),
    namesakes: namesakesOf(names, toTokens),
    fillers: listed(words.fillers),
    neutral: listed(words.neutral),
    heads: listed(words.heads),
    numberWords: new NumberWords(words.numberWords, toTokens),
    otherTimes: otherTimeWords(toTokens),
    variants: named.variants.map(({ members }) => ({
      members: Object.entries(members).map(([indicator, list]) => ({
        indicator,
        words: list.map((one) => toTokens(one).map(({ text }) => text)),
      })),
    })),
    densities: named.densities.map(({ topic, indicator }) => ({
      indicator,
      topics: topic.map((one) =>
        toTokens(one)
          .map(({ text }) => text)
          .join(' '),
      ),
    })),
    ownPlaces: listed(words.parts.own),
    countries: listed(words.parts.country),
    countryNotAfter: joinedSet(words.parts.countryNotAfter, toTokens),
    places: listed(words.parts.place),
    companies: listed(words.parts.company),
    coordinates: coordinateWords(toTokens),
  };
}

function joinedSet(list: readonly string[], toTokens: (phrase: string) => readonly Token[]): ReadonlySet<string> {
  return new Set(
    list.map((phrase) =>
      toTokens(phrase)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

function checkIds(catalogue: Catalogue, words: WordsSeed, named: PhrasesSeed): void {
  const check = (file: string, path: string, id: string): void => {
    if (!catalogue.byId(id)) throw seedErrorFor(file, `${path}.${id}`, 'unknownIndicator');
  };
  for (const id of Object.keys(words.units)) check(files.words, 'units', id);
  for (const id of Object.keys(named.phrases)) check(files.phrases, 'phrases', id);
  named.variants.forEach(({ members }, at) => {
    for (const id of Object.keys(members)) check(files.phrases, `variants.${at}.members`, id);
  });
  named.densities.forEach(({ indicator }, at) => check(files.phrases, `densities.${at}`, indicator));
}

/** A unit is compared without signs between its words: `tờ (cuốn)` is `tờ, cuốn`. */
export function unitKey(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind, text }) => kind !== 'mark' || text === '/' || text === '%')
    .map(({ text }) => text)
    .join(' ');
}

function unitsOf(
  indicators: readonly Indicator[],
  words: WordsSeed,
  toTokens: (phrase: string) => readonly Token[],
): Pick<Lexicon, 'units' | 'indicatorsOfUnit' | 'commonUnits'> {
  const units = new PhraseTrie<string>();
  const indicatorsOfUnit = new Map<string, Set<string>>();
  const add = (phrase: string, indicator: string | null): void => {
    const tokens = toTokens(phrase);
    const key = unitKey(tokens);
    units.add(tokens, key);
    const known = indicatorsOfUnit.get(key) ?? new Set();
    if (indicator !== null) known.add(indicator);
    indicatorsOfUnit.set(key, known);
  };
  for (const { id, unit } of indicators) {
    for (const phrase of [unit.base, ...unit.synonyms, ...(words.units[id] ?? [])]) add(phrase, id);
  }
  for (const noun of words.nouns) add(noun, null);
  for (const other of ['điểm %', 'lần']) add(other, null);
  const commonUnits = new Set(words.nouns.map((noun) => unitKey(toTokens(noun))));
  return { units, indicatorsOfUnit, commonUnits };
}

/** Words before a name that papers leave out: `Số trạm` is spoken of as `trạm`. */
const openings = /^(?:Tổng số lượng|Tổng số|Số lượng|Số tiền|Tỷ lệ|Tổng|Số|Giá trị|Xếp hạng)\s+/iu;

function* namesOf(
  indicators: readonly Indicator[],
  named: PhrasesSeed,
  isUnit: (phrase: string) => boolean,
): Iterable<readonly [string, string]> {
  for (const { id, name, spellings } of indicators) {
    for (const phrase of [name.vi, ...spellings, ...(named.phrases[id] ?? [])]) {
      yield [phrase, id];
      const bare = phrase.replace(openings, '');
      // Two words are too few to name anything: `Tổng thuê bao`, `Tổng doanh thu`.
      if (bare.split(' ').length > 2 && bare !== phrase && !isUnit(bare)) yield [bare, id];
    }
  }
}

function namesakesOf(
  names: readonly (readonly [string, string])[],
  toTokens: (phrase: string) => readonly Token[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const [phrase, id] of names) {
    const key = unitKey(toTokens(phrase));
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  }
  const namesakes = new Map<string, Set<string>>();
  for (const ids of byName.values()) {
    if (ids.size < 2) continue;
    for (const id of ids) namesakes.set(id, new Set([...(namesakes.get(id) ?? []), ...ids]));
  }
  return namesakes;
}

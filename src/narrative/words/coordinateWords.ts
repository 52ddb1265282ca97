import coordinatesSeed from '../../../seeds/narrative/coordinates.json';
import { loadProvinces } from '../../indicators/provinces';
import { parseSeed } from '../../indicators/seedError';
import { coordinatesSchema, namedPeriods, type CoordinatesSeed, type NamedPeriod } from './coordinateSchema';
import { PhraseTrie } from './phraseTrie';
import type { Token } from './tokenizer';

/** The words of `seeds/narrative/coordinates.json`, ready to be looked up. */
export interface CoordinateWords {
  readonly periods: {
    readonly named: PhraseTrie<NamedPeriod>;
    readonly months: ReadonlySet<string>;
    readonly firstPart: PhraseTrie<true>;
    readonly lastPart: PhraseTrie<true>;
    readonly quarters: ReadonlySet<string>;
    /** 1 to 4 by numeral. */
    readonly romans: ReadonlyMap<string, number>;
    readonly numerals: ReadonlyMap<string, number>;
    readonly until: PhraseTrie<true>;
    readonly planLead: PhraseTrie<true>;
  };
  readonly territories: {
    readonly own: PhraseTrie<true>;
    readonly ownCity: PhraseTrie<true>;
    readonly country: PhraseTrie<true>;
    readonly rankedIn: ReadonlySet<string>;
    readonly notCountry: PhraseTrie<true>;
    readonly region: PhraseTrie<true>;
    readonly regionHead: PhraseTrie<true>;
    readonly province: PhraseTrie<true>;
    readonly city: PhraseTrie<true>;
    readonly area: PhraseTrie<true>;
    readonly areaOf: PhraseTrie<true>;
    readonly authority: PhraseTrie<true>;
    readonly tells: PhraseTrie<true>;
    readonly place: PhraseTrie<true>;
    readonly samePlace: PhraseTrie<true>;
    readonly company: PhraseTrie<true>;
    /** Names of provinces of both lists; the value is the folded name. */
    readonly provinces: PhraseTrie<string>;
  };
  readonly parts: { readonly opens: PhraseTrie<true>; readonly adds: PhraseTrie<true> };
  readonly compounds: PhraseTrie<true>;
  readonly restricting: PhraseTrie<true>;
  readonly leftOut: PhraseTrie<true>;
  readonly walls: PhraseTrie<true>;
  readonly speech: PhraseTrie<true>;
  readonly frames: PhraseTrie<true>;
  readonly joints: PhraseTrie<true>;
  readonly breaks: PhraseTrie<true>;
  readonly notFiller: PhraseTrie<true>;
  readonly perHundred: PhraseTrie<true>;
  readonly known: PhraseTrie<true>;
}

/**
 * Builds the words of time, place and restriction.
 * @throws SeedError when the seed is damaged
 */
export function coordinateWords(toTokens: (phrase: string) => readonly Token[]): CoordinateWords {
  const seed: CoordinatesSeed = parseSeed(coordinatesSchema, coordinatesSeed, 'seeds/narrative/coordinates.json');
  const trieOf = <T>(entries: readonly (readonly [string, T])[]): PhraseTrie<T> => {
    const trie = new PhraseTrie<T>();
    for (const [phrase, value] of entries) trie.add(toTokens(phrase), value);
    return trie;
  };
  const listed = (list: readonly string[]): PhraseTrie<true> => trieOf(list.map((phrase) => [phrase, true] as const));
  const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((one) => toTokens(one)[0]!.text));
  const { periods, territories, parts } = seed;
  const provinces = loadProvinces().provinces.map(({ name }) => name.vi);
  return {
    periods: {
      named: trieOf(namedPeriods.flatMap((name) => periods.named[name].map((phrase) => [phrase, name] as const))),
      months: setOf(periods.months),
      firstPart: listed(periods.firstPart),
      lastPart: listed(periods.lastPart),
      quarters: setOf(periods.quarters),
      romans: new Map(periods.romans.map((roman, at) => [toTokens(roman)[0]!.text, at + 1])),
      numerals: new Map(Object.entries(periods.numerals).map(([word, value]) => [toTokens(word)[0]!.text, value])),
      until: listed(periods.until),
      planLead: listed(periods.planLead),
    },
    territories: {
      own: listed(territories.own),
      ownCity: listed(territories.ownCity),
      country: listed(territories.country),
      rankedIn: setOf(territories.rankedIn),
      notCountry: listed(territories.notCountry),
      region: listed(territories.region),
      regionHead: listed(territories.regionHead),
      province: listed(territories.province),
      city: listed(territories.city),
      area: listed(territories.area),
      areaOf: listed(territories.areaOf),
      authority: listed(territories.authority),
      tells: listed(territories.tells),
      place: listed(territories.place),
      samePlace: listed(territories.samePlace),
      company: listed(territories.company),
      provinces: trieOf([...new Set(provinces)].map((name) => [name, name] as const)),
    },
    parts: { opens: listed(parts.opens), adds: listed(parts.adds) },
    compounds: listed(seed.compounds),
    restricting: listed(seed.restricting),
    leftOut: listed(seed.leftOut),
    walls: listed(seed.walls),
    speech: listed(seed.speech),
    frames: listed(seed.frames),
    joints: listed(seed.joints),
    breaks: listed(seed.breaks),
    notFiller: listed(seed.notFiller),
    perHundred: listed(seed.perHundred),
    known: listed(seed.known),
  };
}

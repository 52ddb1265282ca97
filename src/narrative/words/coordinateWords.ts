import coordinatesSeed from '../../../seeds/narrative/coordinates.json';
import { loadProvinces } from '../../indicators/provinces/provinces';
import { namedPeriods, type CoordinatesSeed, type NamedPeriod } from './coordinateSchema';
import { lazily } from './lazily';
import type { PhraseCutter } from './phraseCutter';
import { PhraseTrie } from './phraseTrie';

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
  readonly documents: {
    readonly leads: PhraseTrie<true>;
    readonly nouns: PhraseTrie<true>;
    readonly until: PhraseTrie<true>;
  };
  readonly compounds: PhraseTrie<true>;
  readonly restricting: PhraseTrie<true>;
  readonly newness: PhraseTrie<true>;
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

/** The words of time, place and restriction. */
export function coordinateWords(cutter: PhraseCutter): CoordinateWords {
  const { periods, territories, parts, documents, ...others }: CoordinatesSeed = coordinatesSeed;
  const trieOf = <T>(entries: readonly (readonly [string, T])[]): PhraseTrie<T> => new PhraseTrie<T>(entries, cutter);
  const listed = (list: readonly string[]): PhraseTrie<true> => trieOf(list.map((phrase) => [phrase, true] as const));
  const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((one) => cutter.firstWord(one)));
  const tries = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries<readonly string[]>(lists).map(([name, list]) => [name, () => listed(list)]),
    ) as unknown as Readonly<Record<K, () => PhraseTrie<true>>>;
  const { rankedIn, ...places } = territories;
  return lazily<CoordinateWords>({
    periods: () => ({
      named: trieOf(namedPeriods.flatMap((name) => periods.named[name].map((phrase) => [phrase, name] as const))),
      months: setOf(periods.months),
      firstPart: listed(periods.firstPart),
      lastPart: listed(periods.lastPart),
      quarters: setOf(periods.quarters),
      romans: new Map(periods.romans.map((roman, at) => [cutter.firstWord(roman), at + 1])),
      numerals: new Map(Object.entries(periods.numerals).map(([word, value]) => [cutter.firstWord(word), value])),
      until: listed(periods.until),
      planLead: listed(periods.planLead),
    }),
    territories: () =>
      lazily<CoordinateWords['territories']>({
        ...tries(places),
        rankedIn: () => setOf(rankedIn),
        provinces: () => {
          const names = new Set(loadProvinces().provinces.map(({ name }) => name.vi));
          return trieOf([...names].map((name) => [name, name] as const));
        },
      }),
    documents: () => lazily<CoordinateWords['documents']>(tries(documents)),
    parts: () => ({ opens: listed(parts.opens), adds: listed(parts.adds) }),
    ...tries(others),
  });
}

import type { Indicator } from '../../indicators/indicator';
import type { WordsSeed } from './lexiconSchema';
import type { PhraseCutter, PhraseWord } from './phraseCutter';
import { PhraseTrie } from './phraseTrie';

/** What numbers are counted and measured in. */
export interface UnitWords {
  /** Units of the catalogue and nouns that things are counted by; the value is the unit's key. */
  readonly units: PhraseTrie<string>;
  /** Indicators by unit key. */
  readonly indicatorsOfUnit: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of nouns that anything may be counted by; they name no indicator. */
  readonly commonUnits: ReadonlySet<string>;
}

/** A unit is compared without signs between its words: `tờ (cuốn)` is `tờ, cuốn`. */
export function unitKey(words: readonly PhraseWord[]): string {
  return words
    .filter(({ kind, text }) => kind !== 'mark' || text === '/' || text === '%')
    .map(({ text }) => text)
    .join(' ');
}

/** The units of a catalogue's indicators, and those that papers use beside them. */
export function unitWords(
  indicators: readonly Indicator[],
  { units: spellings, nouns }: WordsSeed,
  cutter: PhraseCutter,
): UnitWords {
  const keys = new Map<string, string>();
  const keyOf = (phrase: string): string => {
    let key = keys.get(phrase);
    if (key === undefined) keys.set(phrase, (key = unitKey(cutter.words(phrase))));
    return key;
  };
  const indicatorsOfUnit = new Map<string, Set<string>>();
  const countedIn = (phrase: string): Set<string> => {
    const key = keyOf(phrase);
    const known = indicatorsOfUnit.get(key) ?? new Set();
    indicatorsOfUnit.set(key, known);
    return known;
  };
  for (const { id, unit } of indicators) {
    for (const phrase of [unit.base, ...unit.synonyms, ...(spellings[id] ?? [])]) countedIn(phrase).add(id);
  }
  for (const other of [...nouns, 'điểm %', 'lần']) countedIn(other);
  return {
    units: new PhraseTrie(keys, cutter),
    indicatorsOfUnit,
    commonUnits: new Set(nouns.map(keyOf)),
  };
}

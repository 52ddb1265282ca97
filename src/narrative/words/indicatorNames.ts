import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { PhrasesSeed } from './lexiconSchema';
import type { PhraseCutter } from './phraseCutter';
import { PhraseTrie } from './phraseTrie';
import type { UnitWords } from './unitWords';

/** Before the names of what is no indicator. */
export const otherMark = '!';
/** Before names that papers also use of more than the indicator that bears them. */
const widerMark = `${otherMark}?`;

/** Words before a name that papers leave out: `Số trạm` is spoken of as `trạm`. */
const openings = /^(?:Tổng số lượng|Tổng số|Số lượng|Số tiền|Tỷ lệ|Tổng|Số|Giá trị|Xếp hạng)\s+/iu;

/** Looked at first: most names begin with another. */
const openingLetters: ReadonlySet<string> = new Set('TtSsGgXx');

/** The names by which papers speak of a catalogue's indicators. */
export class IndicatorNames {
  /** The value is the indicator's id, or the mark and the name of what is none. */
  readonly phrases: PhraseTrie<string>;
  private readonly words = new Map<string, ReadonlySet<string>>();
  private readonly sharing = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly seed: PhrasesSeed,
    units: UnitWords,
    private readonly cutter: PhraseCutter,
  ) {
    const entries: [name: string, id: string][] = [];
    const declared = new Set(seed.others);
    for (const indicator of catalogue.indicators) {
      for (const name of this.declaredOf(indicator)) {
        declared.add(name);
        for (const one of [name, ...bareName(name)]) entries.push([one, indicator.id]);
      }
    }
    // What is no indicator has a name that no catalogue knows.
    for (const name of seed.others) entries.push([name, `${otherMark}${name}`]);
    for (const name of seed.wider) entries.push([name, `${widerMark}${name}`]);
    this.phrases = new PhraseTrie(entries, cutter, {
      loose: true,
      givesWay: (value) => value.startsWith(otherMark) && !value.startsWith(widerMark),
      counts: (name, words) => declared.has(name) || !units.isUnit(words),
    });
  }

  /** The words of an indicator's names in the catalogue. */
  wordsOf(id: string): ReadonlySet<string> | undefined {
    const known = this.words.get(id);
    const indicator = known ? null : this.catalogue.byId(id);
    if (!indicator) return known;
    const names = [indicator.name.vi, ...indicator.spellings];
    const words = new Set(names.flatMap((name) => this.cutter.words(name).map(({ text }) => text)));
    this.words.set(id, words);
    return words;
  }

  /** Indicators that share a name with one, itself included: a score and its rank. */
  namesakesOf(id: string): ReadonlySet<string> {
    let found = this.sharing.get(id);
    if (!found) this.sharing.set(id, (found = this.findNamesakes(id)));
    return found;
  }

  private findNamesakes(id: string): ReadonlySet<string> {
    const indicator = this.catalogue.byId(id);
    const found = new Set<string>();
    for (const name of indicator ? this.declaredOf(indicator).flatMap((name) => [name, ...bareName(name)]) : []) {
      const ids = this.phrases.whole(this.cutter.words(name)).filter((value) => !value.startsWith(otherMark));
      if (ids.length > 1) ids.forEach((one) => found.add(one));
    }
    return found;
  }

  private declaredOf({ id, name, spellings }: Indicator): readonly string[] {
    return [name.vi, ...spellings, ...(this.seed.phrases[id] ?? [])];
  }
}

/** Two words are too few to name anything: `Tổng thuê bao`, `Tổng doanh thu`. */
const wordsAtLeast = 3;

/** A name without the words before it that papers leave out, or none. */
function bareName(name: string): readonly string[] {
  if (!openingLetters.has(name[0]!)) return [];
  const bare = name.replace(openings, '');
  return bare !== name && bare.split(' ').length >= wordsAtLeast ? [bare] : [];
}

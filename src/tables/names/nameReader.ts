import type { Indicator } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import type { Token } from '../../narrative/words/tokenizer';
import { headItems } from '../heads/headItems';
import { headMeaning, type HeadMeaning, type HeadPlace } from '../heads/headMeaning';
import { isEnglish, plainHead } from '../page/texts';
import { matchName, type NameMatch, type NameQuery } from './matchName';
import type { NameIndex } from './nameIndex';
import type { NameLine } from './nameLine';
import { nameWords, noWords, wordsOf, type NameWords } from './nameWords';
import { readUnit, unitFit, type TableUnit } from './units';

/** What a line of names means. */
export interface NameMeaning {
  readonly match: NameMatch;
  readonly place: HeadPlace;
  /** Of several units told for the line the one that counts. */
  readonly unit: TableUnit | null;
  /** Two units are told that disagree. */
  readonly unitsDisagree: boolean;
  /** The line tells nothing but a level: `- Kế hoạch` below a name. */
  readonly level: HeadMeaning | null;
}

/** What the province that reports is called, as its tokens are compared. */
export interface HomeNames {
  readonly names: ReadonlySet<string>;
  readonly isCity: boolean;
}

const other = foldName('khác');

/** Reads the names of a table; the same name under the same heads is read once. */
export class NameReader {
  private readonly known = new Map<string, NameMeaning>();
  private readonly wordsKnown = new Map<string, NameWords>();
  private readonly places = new Map<string, HeadPlace>();
  private readonly homes = new Map<string, boolean>();
  private readonly title: NameWords;

  /**
   * @param titles lines over the table
   * @param home the province that reports
   */
  constructor(
    private readonly index: NameIndex,
    titles: readonly string[],
    private readonly home: HomeNames,
  ) {
    this.title = this.titleWords(titles);
  }

  read(line: NameLine): NameMeaning {
    const key = keyOf(line);
    let meaning = this.known.get(key);
    if (!meaning) this.known.set(key, (meaning = this.meaningOf(line)));
    return meaning;
  }

  /** As somebody said of what the line is: an indicator, or nothing that is used. */
  readAs({ unit }: NameLine, indicator: Indicator | null): NameMeaning {
    const match: NameMatch = { indicator, candidates: indicator ? [indicator] : [], doubt: null };
    return {
      match,
      place: null,
      unit: settledUnit(match, unit, this.index) ?? unit.column ?? unit.name,
      unitsDisagree: false,
      level: null,
    };
  }

  /** Whether a line's own words name something, and not only what it stands under. */
  isOwnName({ text }: NameLine): boolean {
    return this.words(text).words.size > 0 && this.placeOf(text) === null;
  }

  /** Whether a text is the reporting province's own name, or says `toàn tỉnh`. */
  isHome(text: string): boolean {
    let known = this.homes.get(text);
    if (known === undefined) this.homes.set(text, (known = this.readHome(text)));
    return known;
  }

  private readHome(text: string): boolean {
    const { tokens, lexicon } = this.index.words;
    const all = tokens(text);
    const { own, province } = lexicon.coordinates.territories;
    if (all.length > 0 && own.longest(all, 0)?.to === all.length) return true;
    const lead = province.longest(all, 0);
    return this.home.names.has(joined(all.slice(lead?.to ?? 0)));
  }

  private meaningOf(line: NameLine): NameMeaning {
    const inherited = this.placeAbove(line);
    const level = this.levelOf(line.text);
    if (level && line.above.length > 0) {
      const [parent, ...rest] = line.above;
      const unit = { ...line.unit, name: line.unit.name ?? parent!.unit };
      const named = this.matched({ ...line, text: parent!.text, above: rest, unit }, this.words(parent!.text), rest);
      return { ...named, place: inherited, level };
    }
    const direct = this.matched(line, this.words(line.text), line.above);
    if (direct.match.indicator || direct.match.candidates.length > 0)
      return { ...direct, place: this.companyIn(line.text) ?? inherited, level: null };
    const place = this.placeOf(line.text);
    if (place === null) return { ...direct, place: this.companyIn(line.text) ?? inherited, level: null };
    const above = line.above.filter(({ text }) => this.placeOf(text) === null);
    return {
      ...this.matched(line, noWords, above),
      place: place === 'total' ? (inherited ?? place) : place,
      level: null,
    };
  }

  private matched(
    line: NameLine,
    own: NameWords,
    above: NameLine['above'],
  ): Pick<NameMeaning, 'match' | 'unit' | 'unitsDisagree'> {
    const { unit } = line;
    const said = above
      .map(({ text, isSection }) => ({ name: this.words(text), isSection }))
      .filter(({ name }) => name.words.size > 0);
    const inTitle = this.title.words.size > 0 ? [...said, { name: this.title, isSection: true }] : said;
    const isNamed = own.words.size > 0;
    const matchOf = (over: NameQuery['above'], counted: TableUnit | null): NameMatch =>
      matchName({ own, above: over, unit: counted }, this.index);
    const usual = isNamed ? said : inTitle;
    const first = unit.column ?? unit.name;
    let match = matchOf(usual, first);
    const over = unit.above ?? unit.table;
    if (first === null && over !== null && !match.indicator && match.candidates.length === 0)
      match = matchOf(usual, over);
    if (isNamed && match.doubt === 'incomplete') {
      // `Băng rộng cố định` under the title `Thuê bao Internet`.
      const titled = matchOf(inTitle, first ?? over);
      if (titled.indicator) match = titled;
    }
    const settled = settledUnit(match, unit, this.index);
    // A unit over the table helps where the row has none.
    if (first === null && settled !== null && !match.indicator) match = matchOf(usual, settled);
    // The number may be of the part that is named besides.
    if (own.tellsPart && match.indicator) match = { indicator: null, candidates: [match.indicator], doubt: 'modified' };
    return {
      match,
      unit: settled ?? first,
      unitsDisagree: match.indicator !== null && disagree(match, unit, this.index),
    };
  }

  private words(text: string): NameWords {
    let words = this.wordsKnown.get(text);
    if (!words) this.wordsKnown.set(text, (words = this.inFull(nameWords(text, this.index.words))));
    return words;
  }

  /** Abbreviations that no list has, as the catalogue's names write them out: `HTTT`. */
  private inFull(name: NameWords): NameWords {
    const { isKnown, inFull } = this.index;
    const shorts = [...name.words].filter((word) => !isKnown(word) && inFull(word) !== null);
    if (shorts.length === 0) return name;
    const words = new Set([...name.words, ...shorts.flatMap((short) => [...inFull(short)!])]);
    for (const short of shorts) words.delete(short);
    return { ...name, words };
  }

  /** The words of the titles that may name an indicator: no years, places, heads. */
  private titleWords(titles: readonly string[]): NameWords {
    const { words } = this.index;
    const { provinces } = words.lexicon.coordinates.territories;
    const own = titles.filter((title) => !isEnglish(title, words) && readUnit(title, words) === null);
    const named = own.flatMap((title) => {
      const tokens = words.tokens(plainHead(title, words));
      const kept: Token[] = [];
      for (let at = 0; at < tokens.length;) {
        // What follows says by what the table is broken down.
        if (at > 0 && words.members.longest(tokens, at)) break;
        const skipped = [provinces, words.title, words.members, words.heads].map(
          (trie) => trie.longest(tokens, at)?.to ?? 0,
        );
        const to = Math.max(...skipped);
        if (to === 0 && tokens[at]!.kind === 'word') kept.push(tokens[at]!);
        at = Math.max(at + 1, to);
      }
      return kept;
    });
    return wordsOf(named, words);
  }

  /** A level and nothing else: `Kế hoạch`, `Thực hiện 2022`. */
  private levelOf(text: string): HeadMeaning | null {
    const meaning = headMeaning(headItems(this.index.words.tokens(text), this.index.words));
    if (meaning.unknown.length > 0 || meaning.place !== null) return null;
    if (meaning.kind === 'comparison') return meaning;
    return meaning.kind === 'level' && meaning.side.level !== null ? meaning : null;
  }

  private placeAbove({ above }: NameLine): HeadPlace {
    for (const { text } of above) {
      const place = this.placeOf(text);
      if (place === 'part' || place === 'other') return place;
    }
    return null;
  }

  /** The place of a text that is a place or a company and nothing else. */
  placeOf(text: string): HeadPlace {
    let place = this.places.get(text);
    if (place === undefined) this.places.set(text, (place = this.readPlace(text)));
    return place;
  }

  private readPlace(text: string): HeadPlace {
    const { words } = this.index;
    const tokens = words.tokens(text);
    if (tokens.length === 0) return null;
    const { territories } = words.lexicon.coordinates;
    const city = territories.city.longest(tokens, 0);
    const isCity = city !== null;
    const lead = city ?? territories.province.longest(tokens, 0);
    const name = tokens.slice(lead?.to ?? 0);
    const bare = joined(name[0]?.text === '.' ? name.slice(1) : name);
    // The city of a province bears its name.
    if (this.home.names.has(bare)) return isCity && !this.home.isCity ? 'part' : 'total';
    const provinces = territories.provinces.longest(tokens, 0);
    if (provinces?.to === tokens.length) return 'other';
    const { items } = headItems(tokens, words);
    const [first] = items;
    if (!first) return null;
    if (first.kind === 'total' && items.length === 1 && words.heads.longest(tokens, 0)?.to === tokens.length)
      return 'total';
    if (first.kind === 'elsewhere') return 'other';
    const opens = words.heads.straight(tokens, 0).at(-1);
    if (!opens || !['place', 'company', 'subdivision'].includes(opens.value)) return null;
    if (opens.value !== 'place') return opens.to === tokens.length || opens.value === 'company' ? 'part' : null;
    // `Huyện Tân Biên`, not `Xã, phường có đài truyền thanh`.
    return tokens[opens.to]?.capital === true ? 'part' : null;
  }

  /** A company's name inside a name: `Doanh thu VNPT`. */
  private companyIn(text: string): HeadPlace {
    const { heads, tokens } = this.index.words;
    const all = tokens(text);
    return all.some((_, at) =>
      heads.straight(all, at).some(({ value, to }) => value === 'company' && to - at >= 1 && all[at]!.text !== other),
    )
      ? 'part'
      : null;
  }
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** What decides what a line means, as one text. */
function keyOf({ text, above, unit }: NameLine): string {
  let key = `${text}\n${unit.column?.text ?? ''}\n${unit.name?.text ?? ''}\n${unit.above?.text ?? ''}\n${unit.table?.text ?? ''}`;
  for (const one of above) key += `\n${one.isSection ? '+' : '-'}${one.text}`;
  return key;
}

/**
 * The unit that counts: what stands in the row, else what stands over it, if the indicator is
 * counted so.
 */
function settledUnit(
  { indicator, candidates }: NameMatch,
  { column, name, above, table }: NameLine['unit'],
  index: NameIndex,
): TableUnit | null {
  const possible = indicator ? [indicator] : candidates;
  const fitting = (unit: TableUnit | null): boolean =>
    unit !== null && possible.some((one) => unitFit(one, unit, index.words) === 'same');
  return [column, name].find((unit) => unit !== null) ?? [above, table].find(fitting) ?? null;
}

/** Two units that both may count the indicator, on different scales. */
function disagree({ indicator }: NameMatch, units: NameLine['unit'], index: NameIndex): boolean {
  const fitting = [units.column, units.name, units.above, units.table].filter(
    (unit): unit is TableUnit => unit !== null && unit.key !== '' && unitFit(indicator!, unit, index.words) === 'same',
  );
  return new Set(fitting.map(({ scale }) => scale)).size > 1;
}

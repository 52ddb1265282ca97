import type { Territory } from '../../figures/coordinates';
import type { Lexicon } from '../words/lexicon';
import type { Range } from '../words/sentences';
import { oneLine } from '../words/oneLine';
import type { Token } from '../words/tokenizer';

/**
 * Words that turn the talk to the country, a region, another province, a part of the province, or
 * back.
 */
export interface TerritoryMark extends Range {
  readonly territory: Territory;
}

/** Whose report it is. */
export interface Home {
  /** The province is a city: `thành phố` is the whole. */
  readonly isCity: boolean;
  /** What it is called, in the words of a text. */
  readonly own: ReadonlySet<string>;
}

/** Finds every turn of territory in a paragraph, in order. */
export function findTerritoryMarks(
  tokens: readonly Token[],
  lexicon: Lexicon,
  home: Home,
  text: string,
): readonly TerritoryMark[] {
  const reader = new TerritoryReader(tokens, lexicon, home, text);
  const marks: TerritoryMark[] = [];
  for (let at = 0; at < tokens.length;) {
    const mark = reader.at(at);
    if (mark?.territory) marks.push({ from: at, to: mark.to, territory: mark.territory });
    at = mark ? mark.to : at + 1;
  }
  return marks;
}

/** `thứ 15 cả nước`; the number of a year is no place in a ranking. */
function isPlace(token: Token | undefined): boolean {
  return token?.kind === 'number' && !/^(?:19|20)\d{2}$/.test(token.text);
}

/** Tokens at most between an authority and its verb of telling. */
const authorityTokens = 16;
/** Tokens of a place's name at most. */
const nameTokens = 4;

interface Found {
  readonly to: number;
  /** Null for names that hold a territory's name and are none. */
  readonly territory: Territory | null;
}

class TerritoryReader {
  private readonly words: Lexicon['coordinates']['territories'];
  private readonly links: Lexicon['links'];
  /** The district named last. */
  private lastPart = '';

  constructor(
    private readonly tokens: readonly Token[],
    lexicon: Lexicon,
    private readonly home: Home,
    private readonly text: string,
  ) {
    this.words = lexicon.coordinates.territories;
    this.links = lexicon.links;
  }

  at(at: number): Found | null {
    if (this.tokens[at]!.kind !== 'word') return null;
    const { tokens, words } = this;
    const none = words.notCountry.longest(tokens, at);
    if (none) return { to: none.to, territory: null };
    return (
      this.company(at) ?? this.authority(at) ?? this.part(at) ?? this.own(at) ?? this.province(at) ?? this.wide(at)
    );
  }

  private company(at: number): Found | null {
    const match = this.words.company.longest(this.tokens, at);
    if (!match) return null;
    const name = this.capitalsFrom(match.to);
    return { to: name, territory: `part: ${this.written(at, name)}` };
  }

  /** `Bộ Thông tin và Truyền thông cho biết`: who tells the figures speaks of the country. */
  private authority(at: number): Found | null {
    const { tokens, words } = this;
    const head = words.authority.longest(tokens, at);
    if (!head || !tokens[at]!.capital) return null;
    for (let end = head.to; end < Math.min(tokens.length, head.to + authorityTokens); end += 1) {
      if (tokens[end]!.kind === 'mark' && tokens[end]!.text !== '-' && tokens[end]!.text !== '&') return null;
      const tells = words.tells.longest(tokens, end);
      // "thông tin" is also what ministries are called by.
      if (tells && !tokens[end]!.capital) return { to: tells.to, territory: 'country' };
    }
    return null;
  }

  /** `huyện Mèo Vạc`, `TP. Bạc Liêu`, `trên địa bàn huyện`. */
  private part(at: number): Found | null {
    const same = this.words.samePlace.longest(this.tokens, at);
    const place = this.words.place.longest(this.tokens, at);
    const start = same?.to ?? place?.to;
    if (start === undefined) return null;
    const isCut = this.links.abbreviated.has(this.tokens[start - 1]!.text) && this.tokens[start]?.text === '.';
    const nameFrom = isCut ? start + 1 : start;
    const end = this.capitalsFrom(nameFrom);
    if (end === nameFrom) {
      if (same) return { to: same.to, territory: `part: ${this.lastPart || this.written(at, same.to)}` };
      return null;
    }
    const isCity = this.words.city.longest(this.tokens, at) !== null;
    const name = this.names(nameFrom, end);
    if (isCity && this.home.isCity && this.home.own.has(name)) return { to: end, territory: 'province' };
    if (isCity && this.isOtherProvince(nameFrom, name))
      return { to: end, territory: `other: ${this.written(nameFrom, end)}` };
    this.lastPart = `${this.written(at, start)} ${this.written(nameFrom, end)}`;
    return { to: end, territory: `part: ${this.lastPart}` };
  }

  /**
   * `toàn tỉnh`, `thành phố` in a city's report; in a province's `trên địa bàn thành phố` is the
   * city named last.
   */
  private own(at: number): Found | null {
    const own = this.words.own.longest(this.tokens, at);
    const province = this.provinceNameAt(own?.to ?? at);
    if (own && province && !this.home.own.has(province.name)) return null;
    if (own) return { to: own.to, territory: 'province' };
    const city = this.words.ownCity.longest(this.tokens, at);
    if (!city || this.tokens[city.to]?.capital) return null;
    if (this.home.isCity) return { to: city.to, territory: 'province' };
    return { to: city.to, territory: this.lastPart === '' ? 'province' : `part: ${this.lastPart}` };
  }

  /** `tỉnh Kiên Giang`, `Cao Bằng`. */
  private province(at: number): Found | null {
    const head = this.words.province.longest(this.tokens, at);
    const found = this.provinceNameAt(head?.to ?? at);
    if (!found) return null;
    if (this.home.own.has(found.name)) return { to: found.to, territory: 'province' };
    // `Sóc Trăng cũ`: what has become a part of another.
    const isFormer = this.links.former.has(this.tokens[found.to]?.text ?? '');
    if (isFormer) return { to: found.to + 1, territory: `part: ${this.written(at, found.to + 1)}` };
    return { to: found.to, territory: `other: ${found.written}` };
  }

  private wide(at: number): Found | null {
    const { tokens, words } = this;
    const country = words.country.longest(tokens, at);
    if (country) {
      const ranked = isPlace(tokens[at - 1]) || words.rankedIn.has(tokens[at - 1]?.text ?? '');
      return { to: country.to, territory: ranked ? null : 'country' };
    }
    const region = words.region.longest(tokens, at);
    if (region) return { to: region.to, territory: 'region' };
    const head = words.regionHead.longest(tokens, at);
    return head && words.region.longest(tokens, head.to)
      ? { to: words.region.longest(tokens, head.to)!.to, territory: 'region' }
      : null;
  }

  private provinceNameAt(at: number): { readonly to: number; readonly name: string; readonly written: string } | null {
    const first = this.tokens[at];
    if (first?.kind !== 'word' || !first.capital) return null;
    const match = this.words.provinces.longest(this.tokens, at);
    if (!match) return null;
    return { to: match.to, name: this.names(at, match.to), written: match.value };
  }

  private isOtherProvince(at: number, name: string): boolean {
    const match = this.words.provinces.longest(this.tokens, at);
    return match !== null && this.names(at, match.to) === name && !this.home.own.has(name);
  }

  private capitalsFrom(from: number): number {
    let at = from;
    while (at < this.tokens.length && at - from < nameTokens) {
      const { kind, capital, upper } = this.tokens[at]!;
      if (kind !== 'word' || !capital || (upper && at > from)) break;
      at += 1;
    }
    return at;
  }

  private names(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  }

  /** As the paper writes it. */
  private written(from: number, to: number): string {
    return to > from ? oneLine(this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end)) : '';
  }
}

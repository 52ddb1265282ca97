import type { Lexicon } from '../words/lexicon';
import type { Quantity } from './quantities';
import { firstFrom, type Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';

/** Of whom a figure speaks: the report's own province, the whole country, or a part (a district, one enterprise). */
export const scopes = ['province', 'country', 'part'] as const;
export type Scope = (typeof scopes)[number];

/** Words that turn the talk to the country, to a part of the province, or back. */
export interface ScopeMark extends Range {
  readonly scope: Scope;
  /** Nothing of its clause stands before it. */
  readonly opens: boolean;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly lexicon: Lexicon;
  /** The words of the province's name. */
  readonly own: ReadonlySet<string>;
}

/** Every turn of scope in a paragraph, in order. */
export function findScopeMarks(surroundings: Surroundings): readonly ScopeMark[] {
  const { tokens, lexicon } = surroundings;
  const { clauseLead } = lexicon.links;
  const marks: ScopeMark[] = [];
  tokens.forEach((_, from) => {
    const turn = turnAt(surroundings, from);
    if (turn) marks.push({ from, opens: from === 0 || clauseLead.has(tokens[from - 1]!.text), ...turn });
  });
  return marks;
}

type Turn = Pick<ScopeMark, 'scope' | 'to'>;

function turnAt(surroundings: Surroundings, from: number): Turn | null {
  const { tokens, lexicon } = surroundings;
  const own = lexicon.ownPlaces.longest(tokens, from);
  // `toàn tỉnh`, `trên địa bàn tỉnh`: back to the province; so is the end of a bracket.
  if (own) return { scope: 'province', to: own.to };
  if (tokens[from]!.text === ')') return { scope: 'province', to: from + 1 };
  const country = lexicon.countries.longest(tokens, from);
  if (country) return isRankedIn(surroundings, from) ? null : { scope: 'country', to: country.to };
  return partAt(surroundings, from);
}

/** `thứ 8 cả nước`, `cao nhất cả nước`: what a rank is held in. */
function isRankedIn({ tokens, quantities, lexicon }: Surroundings, from: number): boolean {
  const before = tokens[from - 1];
  if (before && (before.kind === 'number' || lexicon.countryNotAfter.has(before.text))) return true;
  const near = quantities[firstFrom(quantities, from) - 1];
  return near?.form === 'rank' && from - near.to <= 2;
}

/** `tại huyện Vạn Ninh`, `Viettel`, as the one who has what is counted. */
function partAt({ tokens, lexicon, own }: Surroundings, from: number): Turn | null {
  const { links, companies, places } = lexicon;
  const before = tokens[from - 1]?.text ?? '';
  const opens = from === 0 || links.clauseLead.has(before);
  const company = companies.longest(tokens, from);
  if (company) return opens || links.partLead.has(before) ? { scope: 'part', to: company.to } : null;
  const place = places.longest(tokens, from);
  const name = place && tokens[place.to];
  if (!name || !(opens || links.placeLead.has(before))) return null;
  return name.kind === 'word' && name.capital && !own.has(name.text) ? { scope: 'part', to: place.to + 1 } : null;
}

import type { Lexicon } from './lexicon';
import type { Line } from './line';
import { firstFrom, type View } from './view';

/** Of whom a figure speaks: the report's own province, the whole country, or a part (a district, one enterprise). */
export const scopes = ['province', 'country', 'part'] as const;
export type Scope = (typeof scopes)[number];

/** The scope that the words before a number give it. `own` are the words of the province's name. */
export function scopeOf(view: View, lexicon: Lexicon, own: ReadonlySet<string>): Scope {
  const { line, clause, quantity } = view;
  const start = Math.max(clause.from, view.sentence.from);
  let scope: Scope = 'province';
  for (let at = start; at < quantity.from; at += 1) {
    const { text } = line.tokens[at]!;
    if (isOwnPlace(view, at)) scope = 'province';
    else if (isCountry(view, lexicon, at)) scope = 'country';
    else if (isPart(view, lexicon, own, at)) scope = 'part';
    else if (text === ')') scope = 'province';
  }
  return scope;
}

/** `toàn tỉnh`, `trên địa bàn tỉnh`: back to the province. */
function isOwnPlace({ line }: View, at: number): boolean {
  const words = line.tokens.slice(at, at + 3).map(({ text }) => text);
  const { ownPlace } = line.lexicon.links;
  return ownPlace.has(words.join(' ')) || ownPlace.has(words.slice(0, 2).join(' '));
}

/** `cả nước` as what is counted; after "thứ 8" or "cao nhất" it is what a rank is held in. */
function isCountry({ line, quantity, sentence }: View, { countries, countryNotAfter }: Lexicon, at: number): boolean {
  const match = countries.longest(line.tokens, at);
  if (!match || match.to > quantity.from) return false;
  const before = line.tokens[at - 1];
  if (before && (countryNotAfter.has(before.text) || (before.kind === 'number' && at > sentence.from))) return false;
  const ranked = line.quantities[firstFrom(line.quantities, at) - 1];
  if (ranked?.form === 'rank' && at - ranked.to <= 2) return false;
  return opens(line, at) || quantity.from - match.to <= 4;
}

/** Nothing of its clause stands before the token. */
function opens({ tokens, lexicon }: Line, at: number): boolean {
  return at === 0 || lexicon.links.clauseLead.has(tokens[at - 1]!.text);
}

/** `tại huyện Vạn Ninh`, `Viettel`, as the one who has what is counted. */
function isPart(
  { line, quantity }: View,
  { places, companies }: Lexicon,
  own: ReadonlySet<string>,
  at: number,
): boolean {
  const company = companies.longest(line.tokens, at);
  const { links } = line.lexicon;
  const before = line.tokens[at - 1]?.text ?? '';
  if (company && company.to <= quantity.from) return opens(line, at) || links.partLead.has(before);
  const place = places.longest(line.tokens, at);
  if (!place || place.to >= quantity.from) return false;
  const name = line.tokens[place.to]!;
  const led = opens(line, at) || links.placeLead.has(before);
  return led && name.kind === 'word' && name.capital && !own.has(name.text);
}

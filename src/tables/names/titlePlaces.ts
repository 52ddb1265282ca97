import type { Territory } from '../../figures/coordinates';
import { foldName } from '../../indicators/names';
import { findTerritoryMarks, type TerritoryMark } from '../../narrative/line/territoryMarks';
import type { Token } from '../../narrative/words/tokenizer';
import { longestTitle } from '../heads/titles';
import type { TableDoubt } from '../tableCell';
import type { NameIndex } from './nameIndex';
import type { HomeNames } from './nameReader';

/** What stands before the unit that a title is of: `của huyện …`, `ủy ban nhân dân huyện …`. */
const before: ReadonlySet<string> = new Set(['của', 'dân', 'ubnd'].map(foldName));

/** What the lines over a table say against taking its figures for the province's own. */
export function titleDoubts(titles: readonly string[], index: NameIndex, home: HomeNames): readonly TableDoubt[] {
  const lines = titles
    .filter((title) => title.length <= longestTitle && !isSentence.test(title))
    .map((title) => territoriesOf(title, index, home));
  if (lines.some((line) => line.some((one) => one.startsWith('part')))) return ['partOfProvince'];
  const namesHome = lines.some((line) => line.includes('province'));
  const isElsewhere = lines.some((line) => {
    if (line.includes('province')) return false;
    return line.some((one) => one === 'region' || one === 'country' || (one.startsWith('other') && !namesHome));
  });
  return isElsewhere ? ['otherProvince'] : [];
}

/** Sentences of the report name many places, and sources are not what a table is of. */
const isSentence = /[.;]\s*$|^\s*\(?nguồn/iu;

function territoriesOf(title: string, index: NameIndex, { names, isCity }: HomeNames): readonly Territory[] {
  const { words } = index;
  const tokens = words.tokens(title);
  const isUpper = title === title.toUpperCase();
  const isOf = (at: number): boolean => at === 0 || before.has(tokens[at - 1]!.text);
  const isTaken = ({ from, to, territory }: TerritoryMark): boolean => {
    if (territory === 'country') return words.country.longest(tokens, from) !== null;
    if (!territory.startsWith('part')) return true;
    if (words.notPlaces.longest(tokens, from)) return false;
    // In capitals every word looks like a name: `TỶ LỆ XÃ CÓ ĐÀI`.
    return !isUpper || isOf(from) || !isWordOfTables(tokens, to - 1, index);
  };
  const found = findTerritoryMarks(tokens, words.lexicon, { isCity, own: names }, title)
    .filter(isTaken)
    .map(({ territory }) => territory);
  const isOfOffice = tokens.some((_, at) => isOf(at) && words.organisations.longest(tokens, at) !== null);
  return isOfOffice ? [...found, 'part: '] : found;
}

/** A word of names or heads, and of no place. */
function isWordOfTables(tokens: readonly Token[], at: number, { words, isKnown }: NameIndex): boolean {
  const { kind, text } = tokens[at]!;
  const lists = [words.heads, words.neutral, words.title, words.nameNeutral, words.openings, words.members];
  return kind !== 'word' || isKnown(text) || lists.some((list) => list.longest(tokens, at) !== null);
}

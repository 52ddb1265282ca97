import headsSeed from '../../../seeds/tables/heads.json';
import namesSeed from '../../../seeds/tables/names.json';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { lexiconOf, type Lexicon } from '../../narrative/words/lexicon';
import type { PhraseCutter } from '../../narrative/words/phraseCutter';
import { PhraseTrie } from '../../narrative/words/phraseTrie';
import type { Token } from '../../narrative/words/tokenizer';
import {
  columnKinds,
  headWordNames,
  type ColumnKind,
  type HeadsSeed,
  type HeadWord,
  type NamesSeed,
} from './wordSchemas';

/** The words of tables, ready to be looked up. */
export interface TableWords {
  readonly lexicon: Lexicon;
  readonly columns: PhraseTrie<ColumnKind>;
  readonly heads: PhraseTrie<HeadWord>;
  readonly neutral: PhraseTrie<true>;
  readonly members: PhraseTrie<true>;
  readonly title: PhraseTrie<true>;
  readonly country: PhraseTrie<true>;
  readonly organisations: PhraseTrie<true>;
  readonly notPlaces: PhraseTrie<true>;
  readonly unitLine: PhraseTrie<true>;
  readonly workSheets: PhraseTrie<true>;
  readonly english: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  readonly firstPart: ReadonlySet<string>;
  readonly lastPart: ReadonlySet<string>;
  readonly monthShort: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly names: NamesSeed;
  /** Other spellings of units, and of words of names. */
  readonly unitSpellings: PhraseTrie<readonly Token[]>;
  readonly nameSpellings: PhraseTrie<readonly Token[]>;
  readonly nameNeutral: PhraseTrie<true>;
  readonly openings: PhraseTrie<true>;
  readonly shares: PhraseTrie<true>;
  /** Marks for the unit above, folded. */
  readonly ditto: ReadonlySet<string>;
  readonly tokens: (text: string) => readonly Token[];
}

/** Papers set commas, brackets and dashes inside names or leave them out. */
export function isWord({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean {
  return kind !== 'mark' || text === '%' || text === '/';
}

/** Tokens with other spellings turned into the one that is compared. */
export function respelled(tokens: readonly Token[], spellings: PhraseTrie<readonly Token[]>): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const other = spellings.longest(tokens, at);
    if (other) made.push(...other.value);
    else made.push(tokens[at]!);
    at = other?.to ?? at + 1;
  }
  return made;
}

/** Names and units come again in every row: so many are kept cut into words. */
const textsKept = 5_000;

const known = new WeakMap<Catalogue, TableWords>();

/**
 * The words that ship with the product, joined with those of report texts; built once a catalogue.
 * The lists are checked by a test and not at every start.
 */
export function tableWordsOf(catalogue: Catalogue): TableWords {
  const found = known.get(catalogue);
  if (found) return found;
  const words = build(catalogue);
  known.set(catalogue, words);
  return words;
}

function build(catalogue: Catalogue): TableWords {
  const lexicon = lexiconOf(catalogue);
  const heads = headsSeed as unknown as HeadsSeed;
  const names = namesSeed as unknown as NamesSeed;
  const { terms } = lexicon;
  const cutBefore = new Map<string, readonly Token[]>();
  const tokens = (text: string): readonly Token[] => {
    const found = cutBefore.get(text);
    if (found) return found;
    const made = terms.paragraphs(text).flatMap((one) => one.tokens);
    if (cutBefore.size >= textsKept) cutBefore.clear();
    cutBefore.set(text, made);
    return made;
  };
  const trieOf = <T>(entries: Iterable<readonly [string, T]>): PhraseTrie<T> => new PhraseTrie<T>(entries, terms);
  // Signs inside names do not count.
  const bareCutter: PhraseCutter = {
    firstWord: (phrase) => bareCutter.words(phrase)[0]?.text ?? '',
    words: (phrase) => terms.words(phrase).filter(isWord),
  };
  const bare = (text: string): readonly Token[] => tokens(text).filter(isWord);
  const setOf = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.flatMap((one) => tokens(one).map(({ text }) => text)));
  const listed = (list: readonly string[]): PhraseTrie<true> => trieOf(list.map((one) => [one, true] as const));
  return {
    lexicon,
    columns: trieOf(columnKinds.flatMap((kind) => heads.columns[kind].map((one) => [one, kind] as const))),
    heads: trieOf(headWordNames.flatMap((name) => heads.words[name].map((one) => [one, name] as const))),
    neutral: listed(heads.neutral),
    members: listed(heads.members),
    title: listed(heads.title),
    country: listed(heads.country),
    organisations: listed(heads.organisations),
    notPlaces: listed(heads.notPlaces),
    unitLine: listed(heads.unitLine),
    workSheets: listed(heads.workSheets),
    english: setOf(heads.english),
    quarters: setOf(heads.quarters),
    firstPart: setOf(heads.firstPart),
    lastPart: setOf(heads.lastPart),
    monthShort: setOf(heads.monthShort),
    years: setOf(heads.years),
    until: setOf(heads.until),
    with: setOf(heads.with),
    names,
    unitSpellings: trieOf(names.units.map(([from, to]) => [from, tokens(to)] as const)),
    nameSpellings: new PhraseTrie(
      names.same.map(([from, to]) => [from, bare(to)] as const),
      bareCutter,
    ),
    nameNeutral: listed(names.neutral),
    openings: listed(names.openings),
    shares: listed(names.shares),
    ditto: new Set(names.ditto),
    tokens,
  };
}

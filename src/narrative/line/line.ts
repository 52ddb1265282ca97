import type { CueName } from '../words/lexiconSchema';
import type { Lexicon } from '../words/lexicon';
import { findDates, type DateMention } from './dates';
import { fillersOf, findMentions, type Mention } from './mentions';
import { findNonFigures, type NonFigures } from './nonFigures';
import { findQuantities, type Quantity } from './quantities';
import { findScopeMarks, type ScopeMark } from './scope';
import { sentencesOf, type Range } from '../words/sentences';
import type { Paragraph, Token } from '../words/tokenizer';

/** A word or phrase that says something about the numbers near it. */
export interface Cue extends Range {
  readonly name: CueName;
}

/** A year of the text that is no part of a date or a period. */
export interface YearMention extends Range {
  readonly year: number;
}

/** A paragraph with everything that could be recognised in it without asking what the numbers mean. */
export interface Line {
  readonly number: number;
  /** The words it was read with. */
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly ruledOut: NonFigures;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** In the order of their first words. */
  readonly cues: readonly Cue[];
  readonly years: readonly YearMention[];
  readonly dates: readonly DateMention[];
  readonly scopeMarks: readonly ScopeMark[];
  /** For each token: 1 where it is a word that says nothing about what is counted (and for signs, numbers, names of indicators). */
  readonly plain: Uint8Array;
  /** Plain words added up before each token, so that a stretch is judged at once. */
  readonly plainBefore: Uint32Array;
}

/** Recognises what stands in a paragraph. `own` are the words of the report's own province, `topic` those of the heading above. */
export function readLine(
  { number, tokens }: Paragraph,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
  topic: readonly Token[],
): Line {
  const sentences = sentencesOf(tokens);
  const ruledOut = findNonFigures(tokens, lexicon);
  const quantities = findQuantities(tokens, ruledOut, lexicon);
  const fillers = fillersOf(tokens, lexicon);
  const mentions = findMentions(tokens, sentences, quantities, { lexicon, topic, fillers });
  const named = new Set(mentions.flatMap(({ used }) => used));
  const cues = findCues(tokens, lexicon, named);
  const plain = plainWords(tokens, { lexicon, fillers, named, quantities, cues, own });
  const plainBefore = new Uint32Array(tokens.length + 1);
  plain.forEach((value, at) => (plainBefore[at + 1] = plainBefore[at]! + value));
  return {
    number,
    lexicon,
    tokens,
    sentences,
    ruledOut,
    quantities,
    mentions,
    cues,
    years: findYears(tokens, ruledOut, lexicon),
    dates: findDates(tokens, ruledOut, lexicon),
    scopeMarks: findScopeMarks({ tokens, quantities, lexicon, own }).filter(({ from }) => !named.has(from)),
    plain,
    plainBefore,
  };
}

/** True when a stretch holds a word that nothing is known of. */
export function holdsOtherWords({ plainBefore }: Line, from: number, to: number): boolean {
  return to > from && plainBefore[to]! - plainBefore[from]! < to - from;
}

/** Of each kind the longest phrase at a token; words inside an indicator's name are no cues. */
function findCues(tokens: readonly Token[], lexicon: Lexicon, named: ReadonlySet<number>): readonly Cue[] {
  const cues: Cue[] = [];
  const reach = new Map<CueName, number>();
  tokens.forEach((_, from) => {
    const found = lexicon.cues.straight(tokens, from);
    if (found.length === 0) return;
    const here = new Map<CueName, number>();
    for (const { value, to } of found) here.set(value, to);
    for (const [name, to] of here) {
      if (to <= (reach.get(name) ?? 0) || isNamed(from, to, named)) continue;
      reach.set(name, to);
      cues.push({ name, from, to });
    }
  });
  return cues;
}

function isNamed(from: number, to: number, named: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (!named.has(at)) return false;
  return true;
}

/** True where a token is the number of a year. */
export function isYear({ ruledOut }: Pick<Line, 'ruledOut'>, at: number): boolean {
  return ruledOut[at] === 'year' || ruledOut[at] === 'bareYear';
}

function findYears(tokens: readonly Token[], ruledOut: NonFigures, lexicon: Lexicon): readonly YearMention[] {
  const years: YearMention[] = [];
  tokens.forEach(({ text }, at) => {
    if (!isYear({ ruledOut }, at)) return;
    const from = lexicon.links.year.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    years.push({ year: Number(text), from, to: at + 1 });
  });
  return years;
}

interface Known {
  readonly lexicon: Lexicon;
  readonly fillers: Int32Array;
  readonly named: ReadonlySet<number>;
  readonly quantities: readonly Quantity[];
  readonly cues: readonly Cue[];
  readonly own: ReadonlySet<string>;
}

function plainWords(tokens: readonly Token[], { lexicon, fillers, named, quantities, cues, own }: Known): Uint8Array {
  const plain = new Uint8Array(tokens.length);
  const mark = (from: number, to: number): void => void plain.fill(1, from, to);
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'word' || named.has(at) || own.has(text)) plain[at] = 1;
    const match = lexicon.neutral.longest(tokens, at);
    if (match) mark(at, match.to);
    if (fillers[at]! > 0) mark(at, at + fillers[at]!);
  });
  for (const { from, to } of quantities) mark(from, to);
  for (const { from, to } of cues) mark(from, to);
  return plain;
}

import type { CueName } from '../words/lexiconSchema';
import type { Lexicon } from '../words/lexicon';
import type { Cue } from './cue';
import { findDates, type DateMention } from './dates';
import { fillersOf, findMentions, type Mention } from './mentions';
import { findOtherTimes, type OtherTime } from './otherTimes';
import { findNonFigures, type NonFigures } from './nonFigures';
import { findQuantities, type Quantity } from './quantities';
import { asides, comparedIn, narrowingIn, newnessIn, openWords, perHundredIn } from './open';
import { findPeriodMarks, type PeriodMark } from './periodMarks';
import { segmentsOf, type Segment } from './segments';
import { findTitles } from './titles';
import { findTerritoryMarks, type Home, type TerritoryMark } from './territoryMarks';
import { isWithin, sentencesOf, type Range } from '../words/sentences';
import type { Paragraph, Token } from '../words/tokenizer';

/** A year of the text that is no part of a date or a period. */
export interface YearMention extends Range {
  readonly year: number;
}

/**
 * A paragraph with everything that could be recognised in it without asking what the numbers mean.
 */
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
  readonly periodMarks: readonly PeriodMark[];
  /** Times that are no part of the report's year. */
  readonly otherTimes: readonly OtherTime[];
  readonly territoryMarks: readonly TerritoryMark[];
  readonly segments: readonly Segment[];
  /** For each token: 1 where nothing but an indicator's name could account for it. */
  readonly open: Uint8Array;
  /**
   * For each token: 1 inside brackets that only explain: an abbreviation, another name, what is
   * left out.
   */
  readonly aside: Uint8Array;
  /** Known words that narrow what is counted. */
  readonly narrowing: readonly Range[];
  /** Words that tell what was added. */
  readonly newness: readonly Range[];
  /** `100 dân`: what is told for a hundred people. */
  readonly perHundred: readonly Range[];
  /** Stretches that say what something is compared with. */
  readonly compared: readonly Range[];
}

/**
 * Recognises what stands in a paragraph. `home` is the report's own province, `topic` are the words
 * of the heading above.
 */
export function readLine(
  { number, tokens }: Paragraph,
  lexicon: Lexicon,
  home: Home,
  topic: readonly Token[],
  text: string,
): Line {
  const sentences = sentencesOf(tokens);
  const ruledOut = findNonFigures(tokens, lexicon);
  const quantities = findQuantities(tokens, ruledOut, lexicon);
  const fillers = fillersOf(tokens, lexicon);
  const mentions = findMentions(tokens, sentences, quantities, { lexicon, topic, fillers });
  const named = new Set(mentions.flatMap(({ used }) => used));
  const titles = findTitles(tokens, lexicon);
  const isTitle = ({ from }: Range): boolean => isWithin(titles, from);
  const cues = findCues(tokens, lexicon, named).filter((cue) => !isTitle(cue));
  const otherTimes = findOtherTimes(tokens, lexicon).filter((time) => !isTitle(time));
  const periodMarks = findPeriodMarks(tokens, ruledOut, lexicon, otherTimes).filter((mark) => !isTitle(mark));
  const territoryMarks = findTerritoryMarks(tokens, lexicon, home, text).filter(({ from }) => !named.has(from));
  const segments = segmentsOf({ tokens, sentences, quantities, mentions, territoryMarks, lexicon });
  const open = openWords(tokens, ruledOut, lexicon, mentions, [
    quantities,
    cues,
    periodMarks,
    territoryMarks,
    otherTimes,
    titles,
  ]);
  return {
    number,
    lexicon,
    tokens,
    sentences,
    ruledOut,
    quantities,
    mentions,
    cues,
    years: findYears(tokens, ruledOut, lexicon).filter((one) => !isTitle(one)),
    dates: findDates(tokens, ruledOut, lexicon),
    periodMarks,
    otherTimes,
    territoryMarks,
    segments,
    open,
    aside: asides(tokens, segments, open, mentions, lexicon),
    narrowing: narrowingIn(tokens, lexicon),
    newness: newnessIn(tokens, lexicon),
    perHundred: perHundredIn(tokens, lexicon),
    compared: comparedIn({ segments, cues, quantities, tokens, lexicon }),
  };
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
    const isEnd = ruledOut[at] === 'period' && /^\d{4}$/.test(text) && tokens[at - 1]?.text === '-';
    if (!isYear({ ruledOut }, at) && !isEnd) return;
    const from = lexicon.links.year.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    years.push({ year: Number(text), from, to: at + 1 });
  });
  return years;
}

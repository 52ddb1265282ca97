import type { Line, YearMention } from './line';
import { beginningIn, firstFrom, lastBy, type Range } from '../words/sentences';
import { cuesIn, wordsIn, type View } from './view';

/** Words that may stand between "so với" and the year compared with. */
const betweenVersusAndYear = 8;

/** A year of the text and what it is there for. */
export interface ReadYear extends YearMention {
  /** Compared with, not spoken of. */
  readonly isBase: boolean;
  /** `đến năm 2025`. */
  readonly isDeadline: boolean;
  /** Opens its sentence: `Năm 2019, …`, and so holds for the sentences that follow. */
  readonly opens: boolean;
}

/** The years of a paragraph with their use. */
export function readYears(line: Line): readonly ReadYear[] {
  let at = 0;
  return line.years.map((year) => {
    while (at < line.sentences.length - 1 && line.sentences[at]!.to <= year.from) at += 1;
    const sentence = line.sentences[at]!;
    const before = line.tokens[year.from - 1]?.text ?? '';
    const head = { from: sentence.from, to: year.from };
    return {
      ...year,
      isBase: isBase(line, year, sentence),
      isDeadline: line.lexicon.links.deadline.has(before),
      opens:
        year.from - sentence.from <= 6 && wordsIn(line, head).every((word) => line.lexicon.links.opensYear.has(word)),
    };
  });
}

function isBase(line: Line, year: YearMention, sentence: Range): boolean {
  const from = Math.max(sentence.from, year.from - betweenVersusAndYear);
  const versus = cuesIn(line, { from, to: year.from }, 'versus', 'lastYear').at(-1);
  if (versus && isOpenStretch(line, versus.to, year.from)) return true;
  return followsRatio(line, year);
}

/** Neither a number nor a sign between two tokens. */
function isOpenStretch({ tokens, quantities }: Line, from: number, to: number): boolean {
  const next = quantities[firstFrom(quantities, from)];
  if (next && next.from < to) return false;
  return tokens.slice(from, to).every(({ text }) => ![',', ';', '(', ')', ':'].includes(text));
}

/** `gấp 1,4 lần năm 2021`, `bằng 112% năm 2015`. */
function followsRatio({ quantities, tokens, lexicon: { links } }: Line, year: YearMention): boolean {
  const before = quantities[firstFrom(quantities, year.from) - 1];
  if (!before || year.from - before.to > 2) return false;
  const between = tokens.slice(before.to, year.from).every(({ text }) => links.ofYear.has(text));
  const verb = tokens[before.from - 1]?.text ?? '';
  return between && (before.form === 'times' || (before.form === 'percent' && links.equals.has(verb)));
}

/** What is known of time around a quantity. */
export interface TimeContext {
  readonly reportYear: number;
  /** The year that an earlier sentence or a heading opened with, or null. */
  readonly standing: number | null;
}

/** The year that a result or a plan speaks of, and whether the text says so. */
export function ownYear(
  view: View,
  years: readonly ReadYear[],
  time: TimeContext,
  isPlan: boolean,
): { readonly year: number; readonly stated: boolean } {
  const fits = (year: number): boolean => (isPlan ? year >= time.reportYear : year <= time.reportYear);
  const beside = besideYear(view, years);
  if (beside !== null && (fits(beside) || !isPlan)) return { year: beside, stated: true };
  const { sentence, quantity } = view;
  const spoken = beginningIn(years, { from: sentence.from, to: quantity.from }).filter(
    ({ isBase, from }) => !isBase && depthAt(view.line, from) <= view.segment.depth,
  );
  const last = spoken.filter(({ year }) => fits(year)).at(-1);
  if (last) return { year: last.year, stated: true };
  if (time.standing !== null && fits(time.standing)) return { year: time.standing, stated: true };
  return { year: time.reportYear, stated: false };
}

/** `năm 2021 (công bố năm 2022)`: what is said in brackets holds there alone. */
function depthAt({ segments }: Line, at: number): number {
  return lastBy(segments, at)?.depth ?? 0;
}

/** The year behind a number that belongs to it: `63,5% của năm 2021`, `1.240 trạm năm 2019`. */
function besideYear({ quantity, right, line, segment, segmentAt }: View, years: readonly ReadYear[]): number | null {
  const bracket = line.segments[segmentAt + 1];
  const isAside = bracket?.after === 'open' && bracket.quantity === null;
  const next = years[firstFrom(years, quantity.to)];
  if (
    !next ||
    next.from >= Math.min(right.to, isAside ? bracket.to : segment.to) ||
    next.isBase ||
    next.from - quantity.to > 3
  )
    return null;
  return wordsIn(line, { from: quantity.to, to: next.from }).every((word) => line.lexicon.links.besideYear.has(word))
    ? next.year
    : null;
}

/**
 * The year a change is measured from: named after it, else before it in the sentence, else the year
 * before; null when the text does not compare.
 */
export function baseYearOf(view: View, years: readonly ReadYear[], ownYearOfFigure: number): number | null {
  const { line, sentence, quantity, right, left } = view;
  const bases = (from: number, to: number): readonly ReadYear[] =>
    beginningIn(years, { from, to }).filter(({ isBase }) => isBase);
  const [after] = bases(quantity.to, right.to);
  if (after) return after.year;
  if (cuesIn(line, right, 'lastYear').length > 0) return ownYearOfFigure - 1;
  const near = bases(left.from, quantity.from).at(-1);
  if (near) return near.year;
  if (cuesIn(line, left, 'lastYear').length > 0) return ownYearOfFigure - 1;
  const before = bases(sentence.from, quantity.from).at(-1) ?? bases(quantity.from, sentence.to)[0];
  if (before) return before.year;
  return cuesIn(line, sentence, 'lastYear').length > 0 ? ownYearOfFigure - 1 : null;
}

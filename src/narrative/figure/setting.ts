import type { Line } from '../line/line';
import { beginningIn, isWithin, lastBy, type Range } from '../words/sentences';
import type { Setting } from './coordinatesOf';
import { ownSetting } from './coordinatesOf';

/** Within so many words a sentence without numbers names the place it is about. */
const leading = 6;
/** How far from its beginning a sentence names what it is about. */
const opening = 3;

/**
 * What a sentence leaves standing for the next: a part of the year that it opens with, or that it
 * names without numbers (the head of a half-year report), and the district or province that is its
 * subject.
 */
export function settingAfter(line: Line, sentence: Range, before: Setting, reportYear: number): Setting {
  const first = line.quantities.find(({ from }) => from >= sentence.from && from < sentence.to);
  const head = { from: sentence.from, to: first?.from ?? sentence.to };
  const period = beginningIn(line.periodMarks, head).find(({ from }) => !isAgainst(line, from));
  const opens = period !== undefined && (first === undefined || period.from - sentence.from <= opening);
  const territory = beginningIn(line.territoryMarks, { from: sentence.from, to: sentence.from + opening })[0];
  const isSubject = territory !== undefined && territory.from === sentence.from;
  return {
    // A plain year is the mood's; a part of one brings its own.
    year: opens ? (period.period === 'year' ? null : period.year) : before.year,
    period: opens && period.period !== 'year' ? dated(period.period, reportYear) : opens ? 'year' : before.period,
    territory: isSubject ? territory.territory : ownSetting.territory,
    elsewhere: elsewhereAfter(line, sentence, before),
    beyond: opens ? (period.beyond ?? null) : before.beyond,
    carried: opens ? first !== undefined : before.carried,
  };
}

/**
 * Whether a sentence leaves another place as what is spoken of: the country, a district, an
 * operator that it names up to its first number and outside of brackets, parts and comparisons. The
 * province named anywhere ends it; a sentence without a place lets it run.
 */
function elsewhereAfter(line: Line, sentence: Range, before: Setting): boolean {
  const marks = beginningIn(line.territoryMarks, sentence).filter((mark) => isMain(line, sentence, mark));
  if (marks.some(({ territory }) => territory === 'province')) return false;
  const segment = beginningIn(line.segments, sentence).find(({ quantity }) => quantity !== null);
  const end = segment?.to ?? sentence.from + leading;
  return marks.some(({ from }) => from < end) || isOfArea(line, { from: sentence.from, to: end }) || before.elsewhere;
}

/** Outside of brackets, of comparisons, and of what is told as a part of a number before. */
function isMain(line: Line, sentence: Range, { from }: Range): boolean {
  const { segments, quantities } = line;
  const own = lastBy(segments, from);
  const isPart = own?.isPart === true && beginningIn(quantities, { from: sentence.from, to: own.from }).length > 0;
  return own?.depth === 0 && !isPart && !isAgainst(line, from);
}

/** `So với kỳ trước, …`: what something is compared with is not what is spoken of. */
function isAgainst({ compared }: Line, from: number): boolean {
  return isWithin(compared, from);
}

/** `Ở khu vực miền núi, …`: a part of the province that has no name. */
function isOfArea({ tokens, lexicon: { coordinates } }: Line, { from, to }: Range): boolean {
  const { area, areaOf } = coordinates.territories;
  for (let at = from; at < to; at += 1) {
    const head = area.longest(tokens, at);
    if (head && areaOf.longest(tokens, head.to)) return true;
  }
  return false;
}

function dated(period: Setting['period'], year: number): Setting['period'] {
  return period.replace('as_of:Y', `as_of:${year}`) as Setting['period'];
}

/**
 * What a paragraph leaves standing for the next: a heading or a lead-in speaks for what follows.
 */
export function settingAfterLine(line: Line, before: Setting, reportYear: number): Setting {
  const isHead = line.quantities.length === 0;
  if (!isHead && line.tokens.at(-1)!.text !== ':') return before;
  const period = line.periodMarks[0];
  if (!period) return before;
  if (period.period === 'year') return { ...before, year: null, period: 'year', beyond: period.beyond ?? null };
  const told = dated(period.period, reportYear);
  return { ...before, year: period.year ?? before.year, period: told, beyond: null, carried: false };
}

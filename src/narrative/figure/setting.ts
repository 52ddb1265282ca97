import type { Line } from '../line/line';
import { beginningIn, type Range } from '../words/sentences';
import type { Setting } from './coordinatesOf';
import { ownSetting } from './coordinatesOf';

/** How far from its beginning a sentence names what it is about. */
const opening = 3;

/**
 * What a sentence leaves standing for the next: a part of the year that it opens with, or that it names without numbers (the head of a half-year
 * report), and the district or province that is its subject.
 */
export function settingAfter(line: Line, sentence: Range, before: Setting, reportYear: number): Setting {
  const first = line.quantities.find(({ from }) => from >= sentence.from && from < sentence.to);
  const head = { from: sentence.from, to: first?.from ?? sentence.to };
  const period = beginningIn(line.periodMarks, head)[0];
  const opens = period !== undefined && (first === undefined || period.from - sentence.from <= opening);
  const territory = beginningIn(line.territoryMarks, { from: sentence.from, to: sentence.from + opening })[0];
  const isSubject = territory !== undefined && territory.from === sentence.from;
  return {
    // A plain year is the mood's; a part of one brings its own.
    year: opens ? (period.period === 'year' ? null : period.year) : before.year,
    period: opens && period.period !== 'year' ? dated(period.period, reportYear) : opens ? 'year' : before.period,
    territory: isSubject ? territory.territory : ownSetting.territory,
    beyond: opens ? (period.beyond ?? null) : before.beyond,
  };
}

function dated(period: Setting['period'], year: number): Setting['period'] {
  return period.replace('as_of:Y', `as_of:${year}`) as Setting['period'];
}

/** What a paragraph leaves standing for the next: a heading or a lead-in speaks for what follows. */
export function settingAfterLine(line: Line, before: Setting, reportYear: number): Setting {
  const isHead = line.quantities.length === 0;
  if (!isHead && line.tokens.at(-1)!.text !== ':') return before;
  const period = line.periodMarks[0];
  if (!period) return before;
  if (period.period === 'year') return { ...before, year: null, period: 'year', beyond: period.beyond ?? null };
  return { ...before, year: period.year ?? before.year, period: dated(period.period, reportYear), beyond: null };
}

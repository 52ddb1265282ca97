import type { Line } from './line';
import { beginningIn, firstFrom, type Range } from '../words/sentences';
import { cuesIn, wordsIn, type View } from './view';
import type { ReadYear } from './years';

/** What the text before a paragraph says about it: a heading, or a line that ends with a colon. */
export interface Standing {
  readonly plan: boolean;
  readonly year: number | null;
}

export const nothingStanding: Standing = { plan: false, year: null };

/** Tokens of a heading at most. */
const headingTokens = 18;
/** A plan word this close after a percentage belongs to it: `đạt 102% kế hoạch đề ra`. */
const basePhrase = 7;

/** True where a quantity stands in words of planning. */
export function isPlanned(view: View, years: readonly ReadYear[], standing: Standing, reportYear: number): boolean {
  const { line, sentence, quantity } = view;
  const { links } = line.lexicon;
  const before = { from: sentence.from, to: quantity.from };
  const plan = cuesIn(line, before, 'plan')
    .filter((cue) => isPlanWord(line, cue, sentence, years, reportYear))
    .at(-1);
  // Results break into a plan's sentence: `mục tiêu 70%, đến nay đã đạt 74%`.
  const result = cuesIn(line, before, 'result')
    .filter((cue) => links.strongResult.has(wordsIn(line, cue).join(' ')) && !isCompared(line, cue))
    .at(-1);
  if (plan && isOver(line, plan, quantity.from, years, reportYear)) return false;
  if (plan) return !result || result.from < plan.from;
  const spoken = beginningIn(years, before).filter(({ isBase }) => !isBase);
  const last = spoken.at(-1);
  if (last && last.year > reportYear && isOver(line, last, quantity.from, years, reportYear)) return false;
  if (last && last.year > reportYear) return !result || result.from < last.from;
  if (last || cuesIn(line, before, 'result').length > 0) return false;
  return standing.plan;
}

/**
 * `đến năm 2025 đạt 80%; năm 2022 mới đạt 57,9%`: behind the semicolon a year of results begins.
 */
function isOver(line: Line, plan: Range, to: number, years: readonly ReadYear[], reportYear: number): boolean {
  let wall = -1;
  for (let at = plan.to; at < to; at += 1) if (line.tokens[at]!.text === ';') wall = at;
  if (wall === -1) return false;
  const after = { from: wall, to };
  const isNow = wordsIn(line, after).some((word, at, words) => {
    const { now, notNow } = line.lexicon.links;
    return now.has(word) && !notNow.has(words[at - 1] ?? '');
  });
  if (isNow && cuesIn(line, after, 'plan').length === 0) return true;
  return beginningIn(years, after).some(({ year, isBase }) => !isBase && year <= reportYear);
}

/**
 * `Mục tiêu năm 2023 đạt 84%; số thuê bao đạt 22,3 triệu`: the plan has its number, and a semicolon
 * ends it where no colon opened a list.
 */
export function isPlanFar({ line, sentence, quantity }: View): boolean {
  const { tokens, quantities, lexicon } = line;
  const plan = cuesIn(line, { from: sentence.from, to: quantity.from }, 'plan').at(-1);
  if (!plan || !lexicon.links.planSubject.has(tokens[plan.from]!.text)) return false;
  let wall = -1;
  for (let at = plan.to; at < quantity.from; at += 1) {
    if (tokens[at]!.text === ':') return false;
    if (tokens[at]!.text === ';') wall = at;
  }
  const own = quantities[firstFrom(quantities, plan.to)];
  return wall !== -1 && own !== undefined && own.to <= wall;
}

/** `so với ước thực hiện năm 2020`. */
function isCompared(line: Line, { from }: Range): boolean {
  return cuesIn(line, { from: Math.max(0, from - 3), to: from }, 'versus').length > 0;
}

/**
 * `kế hoạch đề ra` after a percentage, or behind "hoàn thành", is what was planned for the past.
 */
function isPlanWord(line: Line, cue: Range, sentence: Range, years: readonly ReadYear[], reportYear: number): boolean {
  const { quantities, tokens, lexicon } = line;
  const { links } = lexicon;
  const before = quantities[firstFrom(quantities, cue.from) - 1];
  const percent =
    before?.form === 'percent' &&
    before.to <= cue.from &&
    cue.from - before.to < basePhrase &&
    !tokens.slice(before.to, cue.from).some(({ text }) => text === ';' || text === '.');
  if (percent) return false;
  const words = wordsIn(line, cue).join(' ');
  // `Theo kế hoạch, …` plans what follows; `đạt 98% theo kế hoạch` compares.
  if (links.opensSentence.has(tokens[cue.from]!.text)) return cue.from === sentence.from;
  const isFuture = beginningIn(years, sentence).some(({ year, isBase }) => !isBase && year > reportYear);
  if (isFuture) return true;
  if (isMissed(line, cue, sentence)) return false;
  if (links.planVerb.has(words)) return isVerb(line, cue);
  const lead = wordsIn(line, { from: Math.max(sentence.from, cue.from - 3), to: cue.from });
  if (lead.some((word) => links.pastPlanBefore.has(word))) return false;
  return links.planHead.has(words) ? opensList(line, cue) : true;
}

/** How many words may stand between "không đạt" and the plan that was missed. */
const missedReach = 14;

/**
 * `không đạt 98% như mục tiêu đề ra (đạt 96,1%)`: the plan was for the past, and what follows is
 * the result.
 */
function isMissed(line: Line, { from }: Range, sentence: Range): boolean {
  const { not, missed } = line.lexicon.links;
  const words = wordsIn(line, { from: Math.max(sentence.from, from - missedReach), to: from });
  return words.some((word, at) => not.has(word) && missed.has(words[at + 1] ?? ''));
}

/** `nỗ lực phấn đấu của cán bộ`, `đáp ứng yêu cầu`: nouns, which plan nothing. */
function isVerb({ tokens, lexicon: { links } }: Line, cue: Range): boolean {
  const before = tokens[cue.from - 1]?.text ?? '';
  const after = tokens[cue.to]?.text ?? '';
  return !links.planNounBefore.has(before) && !links.planNounAfter.has(after);
}

/** `Kế hoạch năm 2026:`, `kế hoạch năm 2016 giao 1.680 tỷ đồng`. */
function opensList({ tokens, lexicon: { links } }: Line, cue: Range): boolean {
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + 4); at += 1) {
    if (links.opensPlan.has(tokens[at]!.text)) return true;
  }
  return false;
}

/** A short line without numbers that no sentence ends. */
export function isHeading({ quantities, tokens }: Line): boolean {
  return quantities.length === 0 && tokens.length <= headingTokens && ![';', '.', ','].includes(tokens.at(-1)!.text);
}

/**
 * What a paragraph leaves standing for the next: a heading or a lead-in speaks for what follows.
 */
export function standingAfter(line: Line, years: readonly ReadYear[], before: Standing, reportYear: number): Standing {
  const isLeadIn = line.tokens.at(-1)!.text === ':';
  if (!isLeadIn && !isHeading(line)) return before;
  if (line.number === 1) return before;
  const whole = isLeadIn ? line.sentences.at(-1)! : { from: 0, to: line.tokens.length };
  const year =
    beginningIn(years, whole)
      .filter(({ isBase }) => !isBase)
      .at(-1)?.year ?? null;
  const plans = cuesIn(line, whole, 'plan').length > 0;
  const results = cuesIn(line, whole, 'result').length > 0;
  if (!plans && !results) return before;
  const plan = year !== null && year !== reportYear ? year > reportYear : plans && !results;
  return { plan, year };
}

/** What a sentence leaves standing for the next of its paragraph. */
export function standingAfterSentence(
  line: Line,
  sentence: Range,
  years: readonly ReadYear[],
  before: Standing,
  reportYear: number,
): Standing {
  const opening = beginningIn(years, sentence).find(({ opens, isBase }) => opens && !isBase);
  const plans = cuesIn(line, sentence, 'plan').some((cue) => isPlanWord(line, cue, sentence, years, reportYear));
  const results = cuesIn(line, sentence, 'result').length > 0;
  const year = opening?.year ?? before.year;
  if (opening && opening.year > reportYear) return { plan: true, year };
  if (plans) return { plan: !results || before.plan, year };
  return results || opening ? { plan: false, year } : { plan: before.plan, year };
}

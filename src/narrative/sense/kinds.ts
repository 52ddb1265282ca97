import type { Cue } from '../line/cue';
import { isYear } from '../line/line';
import { beginningIn } from '../words/sentences';
import { cuesIn, lastCue, onlyWords, wordsIn, type View } from '../line/view';
import { isPlanOf, isSetGoal, lastWord, links, linksOnly, planBefore, planCompared, planFollows } from './planWords';

/**
 * What a number says, as far as its words tell: a level of something, or how one level compares
 * with another.
 */
export type Sense =
  | 'level'
  | 'plannedLevel'
  | 'baseLevel'
  | 'attainment'
  | 'growth'
  | 'ratioToBase'
  | 'points'
  | 'change'
  | 'multiple'
  | 'rank'
  /** Against the plan in things or points, which no kind of figure holds. */
  | 'overPlan';

export interface SenseReading {
  readonly sense: Sense;
  /** The value is `offset + sign × printed`. */
  readonly sign: 1 | -1;
  readonly offset: number;
  /** The verb or sign right before says that the number is the value of what was named. */
  readonly stated: boolean;
  /** "gấp": a ratio. "tăng … lần": a ratio or an increase. */
  readonly isRatio: boolean;
}

/**
 * Reads the sense of a quantity from the words around it. `namesPercentage` tells whether what was
 * last named is itself a percentage.
 */
export function senseOf(view: View, namesPercentage: boolean): SenseReading {
  const { quantity } = view;
  switch (quantity.form) {
    case 'points':
      return isGapToPlan(view) ? plainly('overPlan') : pointsSense(directionOf(view));
    case 'rank':
      return plainly(followsBaseYear(view) || followsLastYear(view) ? 'baseLevel' : 'rank');
    case 'times':
      return { ...plainly('multiple'), isRatio: quantity.worded || isFold(view) };
    case 'percent':
      return percentSense(view, namesPercentage);
    case 'plain':
      return plainSense(view);
  }
}

/** What is exceeded or missed by points is a plan. */
function pointsSense(direction: Cue | null): SenseReading {
  if (direction?.name === 'exceed' || direction?.name === 'short') return plainly('overPlan');
  return plainly('points', direction?.name === 'down' ? -1 : 1);
}

/**
 * `thấp hơn kế hoạch 1,5 điểm %`, `vượt 2 điểm % so với kế hoạch`: points between result and plan,
 * not between years.
 */
function isGapToPlan(view: View): boolean {
  if (planFollows(view) || planCompared(view)) return true;
  const { line, near, quantity } = view;
  const plan = lastCue(line, { from: near.from, to: quantity.from }, 'planNoun');
  return (
    plan !== null && planBefore(view) && lastCue(line, { from: plan.to, to: quantity.from }, 'up', 'down') === null
  );
}

function plainly(sense: Sense, sign: 1 | -1 = 1, offset = 0): SenseReading {
  return { sense, sign, offset, stated: true, isRatio: true };
}

/** True where "lần" is a multiple at all: after "tăng", "gấp", "bằng", "giảm". */
export function isMultiple(view: View): boolean {
  return view.quantity.worded || isFold(view) || directionOf(view) !== null || links(view).equals.has(lastWord(view));
}

function isFold({ line, quantity, near }: View): boolean {
  return cuesIn(line, { from: near.from, to: quantity.numberFrom }, 'fold').some(({ to }) => quantity.from - to <= 1);
}

function percentSense(view: View, namesPercentage: boolean): SenseReading {
  if (followsLastYear(view)) return plainly('baseLevel');
  if (comparesPlaces(view)) return plainly('level');
  const direction = directionOf(view);
  const sign = direction?.name === 'down' || direction?.name === 'short' ? -1 : 1;
  if (planFollows(view) || planCompared(view)) {
    if (direction) return plainly('attainment', sign, 100);
    return isPlanOf(view) ? plainly('plannedLevel') : plainly('attainment');
  }
  if (planBefore(view)) {
    if (direction?.name === 'exceed')
      return isSetGoal(view) || namesPercentage ? plainly('plannedLevel') : plainly('attainment', 1, 100);
    if (!links(view).reached.has(lastWord(view)) || namesPercentage) return plainly('plannedLevel');
  }
  if (direction?.name === 'exceed' || direction?.name === 'short') return plainly('attainment', sign, 100);
  if (direction) return comparesWithLevel(view, direction) ? plainly('baseLevel') : plainly('growth', sign);
  if (!namesPercentage && isRate(view)) return plainly('growth');
  if (!namesPercentage && isRatioToBase(view)) return plainly('ratioToBase', 1, -100);
  return level(view);
}

function plainSense(view: View): SenseReading {
  if (followsLastYear(view)) return plainly('baseLevel');
  if (comparesPlaces(view)) return plainly('level');
  const direction = directionOf(view);
  if (planBefore(view)) return plainly('plannedLevel');
  if (direction) {
    if (comparesWithLevel(view, direction)) return plainly('baseLevel');
    // `vượt kế hoạch 17/19 chỉ tiêu` counts, `vượt 3 bậc` compares.
    if (view.quantity.fraction) return level(view);
    if (direction.name === 'exceed' || direction.name === 'short' || planFollows(view) || planCompared(view))
      return plainly('overPlan');
    return plainly('change', direction.name === 'down' ? -1 : 1);
  }
  return level(view);
}

/** `tăng từ 1.240 trạm lên 1.385 trạm`: the first is the level before. */
function level(view: View): SenseReading {
  const { line, near, quantity } = view;
  const before = lastWord(view);
  const moves =
    quantity.high === null &&
    links(view).from.has(before) &&
    cuesIn(line, { from: near.from, to: quantity.from }, 'up', 'down', 'raise').length > 0;
  if (moves || followsBaseYear(view)) return plainly('baseLevel');
  const verb = lastCue(line, near, 'reach');
  const stated = (verb !== null && quantity.from - verb.to <= 4) || before === ':';
  return { ...plainly('level'), stated };
}

/**
 * `so với năm 2022 (53,7%)`, `so với cùng kỳ (đạt 584 tỷ)`: a level in brackets behind what is
 * compared with.
 */
function followsBaseYear({ line, left, quantity, index }: View): boolean {
  const open = wordsIn(line, { from: left.from, to: quantity.from }).lastIndexOf('(') + left.from;
  if (open < left.from || cuesIn(line, { from: open, to: quantity.from }, 'up', 'down').length > 0) return false;
  // `gấp ba lần năm 2010 (1.290 km)`.
  if (isYear(line, open - 1) && line.quantities[index - 1]?.form === 'times') return true;
  const versus = lastCue(line, { from: left.from, to: open }, 'versus', 'lastYear');
  return versus !== null && open - versus.to <= 4 && (isYear(line, open - 1) || open === versus.to);
}

/**
 * `cao hơn 0,7026 điểm của Long An`, `cao hơn mức 76,3% của toàn tỉnh`: the level of another place.
 */
function comparesPlaces({ line, segment, quantity }: View): boolean {
  const words = wordsIn(line, { from: segment.from, to: quantity.from });
  if (!line.lexicon.links.comparing.has(words.find((word) => line.lexicon.links.comparing.has(word)) ?? ''))
    return false;
  return beginningIn(line.territoryMarks, { from: quantity.to, to: segment.to }).length > 0;
}

/**
 * `cùng kỳ năm 2018 là 29.875 tỷ đồng`, `(cùng kỳ 13.700 triệu đồng)`: the words compared with open
 * the segment.
 */
function followsLastYear({ line, segment, quantity }: View): boolean {
  const [cue] = cuesIn(line, { from: segment.from, to: quantity.from }, 'lastYear');
  if (!cue || cue.from !== segment.from) return false;
  return cuesIn(line, { from: cue.to, to: quantity.from }, 'up', 'down', 'exceed', 'short').length === 0;
}

/** True right after "thực hiện": a result beside its plan. */
export function isDone(view: View): boolean {
  const { line, near, quantity } = view;
  const done = lastCue(line, near, 'done');
  return done !== null && onlyWords(line, { from: done.to, to: quantity.from }, links(view).afterDone);
}

/**
 * `tốc độ tăng trưởng doanh thu viễn thông đạt 8,5%`: the name stands between the word of rising
 * and its verb.
 */
function isRate({ line, near, quantity }: View): boolean {
  const rate = lastCue(line, near, 'rate');
  if (!rate || !lastCue(line, { from: rate.to, to: quantity.from }, 'reach')) return false;
  return !wordsIn(line, { from: rate.to, to: quantity.from }).some((word) => word === ',' || word === '(');
}

/** The word of rising, falling or exceeding that governs the number, or null. */
function directionOf(view: View): Cue | null {
  const { line, near, quantity } = view;
  const end = quantity.from;
  const direction = cuesIn(line, { from: near.from, to: end }, 'up', 'down', 'exceed', 'short').at(-1) ?? null;
  if (!direction || end - direction.to > 14) return null;
  const between = { from: direction.to, to: end };
  // "tăng lên 85%", "tăng khá, đạt 85%" state where it got to.
  if (cuesIn(line, between, 'level', 'fold').length > 0) return null;
  return linksOnly(view, between, links(view).afterDirection) && !startsFrom(view, direction) ? direction : null;
}

/** `tăng từ 65%`. */
function startsFrom(view: View, direction: Cue): boolean {
  return view.quantity.high === null && links(view).from.has(lastWord(view)) && view.quantity.from - direction.to <= 2;
}

/** `tăng so với mức 63,5%`: the number compared with. */
function comparesWithLevel(view: View, direction: Cue): boolean {
  const { line, quantity } = view;
  const versus = lastCue(line, { from: direction.to, to: quantity.from }, 'versus');
  return versus !== null && onlyWords(line, { from: versus.to, to: quantity.from }, links(view).level);
}

/** `bằng 112% so với năm 2015`, `bằng 98% cùng kỳ`. */
function isRatioToBase(view: View): boolean {
  const { line, near, quantity, right } = view;
  const verb = lastCue(line, near, 'reach');
  if (!verb || quantity.from - verb.to > 2) return false;
  const comma = wordsIn(line, right).indexOf(',');
  const window = { from: right.from, to: Math.min(comma === -1 ? right.to : right.from + comma, right.from + 8) };
  const [versus] = cuesIn(line, window, 'versus', 'lastYear');
  if (versus && versus.from - right.from <= 1) return cuesIn(line, window, 'planNoun').length === 0;
  return (
    links(view).equals.has(line.tokens[verb.from]!.text) &&
    (isYear(line, right.from + 1) || isYear(line, right.from + 2))
  );
}

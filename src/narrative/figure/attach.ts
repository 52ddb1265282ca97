import type { Indicator } from '../../indicators/indicator';
import type { Uncertainty } from './extracted';
import type { SenseReading } from './kinds';
import type { Lexicon, Reader } from '../words/lexicon';
import { holdsOtherWords } from '../line/line';
import type { Mention } from '../line/mentions';
import { numbersFit } from './readings';
import { relatedTo } from './related';
import type { View } from '../line/view';
import { beginningIn, firstFrom } from '../words/sentences';

/** What a quantity was found to speak of. */
export interface Attachment {
  readonly indicator: string | null;
  readonly candidates: readonly string[];
  /** The name that decided; null where the running subject or the unit did. */
  readonly mention: Mention | null;
  readonly reason: Uncertainty | null;
}

/** What the text was speaking of before a quantity. */
export interface Running {
  /** Indicator of the last figure; null at the start or after something unknown. */
  readonly subject: string | null;
  /** What the last figure may have spoken of, where that is not certain. */
  readonly doubtful: readonly string[];
}

const nothing: Attachment = { indicator: null, candidates: [], mention: null, reason: 'unnamed' };

/** Finds the indicator of a quantity: by the name it is part of, else by the name before it, else behind it, else by what was spoken of. */
export function attach(view: View, sense: SenseReading, running: Running, reader: Reader): Attachment {
  const near = mentionsNear(view);
  const isClaim = ['attainment', 'growth', 'ratioToBase', 'points', 'multiple', 'overPlan'].includes(sense.sense);
  const fits = (id: string): boolean => fitsSense(id, view, sense, reader);
  const fitting = near.filter(({ indicator }) => fits(indicator));
  const around = isClaim ? [] : fitting.filter((mention) => belongsTo(mention, view));
  const before = fitting.filter(({ used }) => used.at(-1)! < view.quantity.from);
  const behind = isClaim ? [] : fitting.filter((mention) => mention.from >= view.quantity.to && isFree(mention, view));
  const [named, unitOnly] = [around.filter((one) => !isUnitOf(one, view)), around.filter((one) => isUnitOf(one, view))];
  const closed = (mention: Mention): boolean => !continues(mention.to, view);
  const said = chooseFrom(latest(before), (mention) => !isModified(mention, view) && (isClaim || !hasOwnNoun(view)));
  const counted = chooseFrom(unitOnly, closed);
  // `Cổng dữ liệu mở … có 293 cơ sở dữ liệu mở`: the unit settles what the name leaves open.
  const settled = counted?.indicator != null && (said?.candidates.includes(counted.indicator) ?? false);
  return (
    chooseFrom(named, closed) ??
    (settled && said?.indicator === null ? counted : said) ??
    counted ??
    (isClaim ? null : byRelation(view, running, fits, near, reader)) ??
    chooseFrom(behind, closed) ??
    byRunning(view, running, fits, isClaim) ??
    byUnit(view, fits, isClaim, reader) ?? { ...nothing, candidates: isClaim ? running.doubtful.filter(fits) : [] }
  );
}

/** The name is no more than the number's unit: `864 chứng thư số`. */
function isUnitOf({ used }: Mention, { quantity }: View): boolean {
  return used[0]! >= quantity.numberTo && used.at(-1)! < quantity.to;
}

/** Names whose words lie in the quantity's surroundings. */
function mentionsNear({ line, left, right, quantity, sentence }: View): readonly Mention[] {
  const { mentions } = line;
  const found: Mention[] = [];
  // A name with a gap may begin well before the number it takes in.
  for (const mention of beginningIn(mentions, { from: Math.max(sentence.from, left.from - 24), to: right.to })) {
    const last = mention.used.at(-1)!;
    const takesIn =
      mention.from < quantity.from &&
      last >= quantity.numberTo &&
      mention.used.some((at) => at >= quantity.unitFrom && at <= quantity.to + 1);
    if (mention.from >= left.from || takesIn) found.push(mention);
  }
  return found;
}

/** True when the name takes the number in, or begins with the noun that is counted. */
function belongsTo({ used }: Mention, { quantity, line }: View): boolean {
  const next = used.find((at) => at >= quantity.numberTo);
  if (next === undefined) return false;
  // Only fillers may part the number from its noun: `100% số cán bộ`.
  let at = quantity.to;
  while (at < next) {
    const filler = line.lexicon.fillers.longest(line.tokens, at);
    if (!filler) return false;
    at = filler.to;
  }
  return true;
}

/** A name behind the number that no later number claims: `thuê bao đạt 5%, mật độ đạt 7` leaves "mật độ" to the 7. */
function isFree(mention: Mention, { line, right, quantity }: View): boolean {
  const next = line.quantities[firstFrom(line.quantities, quantity.to)];
  for (let at = quantity.to; at < mention.from; at += 1) if (line.tokens[at]!.text === ':') return false;
  if (!next || next.from > right.to + 1) return true;
  const between = { from: mention.to, to: next.from };
  const claimed = beginningIn(line.cues, between).some(
    ({ name }) => name === 'reach' || name === 'up' || name === 'down',
  );
  return !claimed && !(next.from - mention.to <= 1);
}

/** The name nearest before the number; those that share words with it stay beside it. */
function latest(before: readonly Mention[]): readonly Mention[] {
  const end = Math.max(...before.map(({ to }) => to));
  const last = before.filter(({ to }) => to === end);
  const from = Math.min(...last.map((mention) => mention.from));
  return before.filter((mention) => mention.to > from);
}

/** Words that nothing is known of follow the name directly: a narrower thing may be meant. So does the rest of a list of levels. */
function continues(to: number, { line }: View): boolean {
  const { tokens, plain, ruledOut, lexicon } = line;
  const next = tokens[to];
  if (next?.kind === 'word' && plain[to] === 0) return true;
  if (!lexicon.links.listJoin.has(next?.text ?? '') || tokens[to - 1]!.kind !== 'number') return false;
  const second = [to + 1, to + 2, to + 3].find((at) => tokens[at]?.kind === 'number');
  return second !== undefined && ruledOut[second] === 'level';
}

/** The counted noun goes on in words that nothing is known of: `4.980 trạm phát sóng các loại`. */
function hasOwnNoun(view: View): boolean {
  const { form, to } = view.quantity;
  return form === 'plain' && continues(to, view);
}

function isModified(mention: Mention, view: View): boolean {
  return holdsOtherWords(view.line, mention.to, Math.max(mention.to, view.quantity.from));
}

/** The more words of a name stand in the text, and the closer together, the better it is named. */
function weight({ used, from, to }: Mention): number {
  return used.length - (to - from - used.length) / 10;
}

/** One name decides; of several indicators the one with most words. */
function chooseFrom(mentions: readonly Mention[], isCertain: (mention: Mention) => boolean): Attachment | null {
  if (mentions.length === 0) return null;
  const most = Math.max(...mentions.map(weight));
  const best = mentions.filter((mention) => weight(mention) === most);
  const candidates = [...new Set(best.map(({ indicator }) => indicator))];
  const mention = best[0]!;
  if (candidates.length > 1) return { indicator: null, candidates, mention, reason: 'rivals' };
  if (!best.some(isCertain)) return { indicator: null, candidates, mention, reason: 'modified' };
  return { indicator: candidates[0]!, candidates, mention, reason: null };
}

function byRelation(
  view: View,
  running: Running,
  fits: (id: string) => boolean,
  near: readonly Mention[],
  reader: Reader,
): Attachment | null {
  const candidates = relatedTo(view, running.subject, near, reader).filter(fits);
  if (candidates.length === 0) return null;
  if (candidates.length > 1) return { indicator: null, candidates, mention: null, reason: 'rivals' };
  return { indicator: candidates[0]!, candidates, mention: null, reason: null };
}

function byRunning(
  view: View,
  { subject }: Running,
  fits: (id: string) => boolean,
  isClaim: boolean,
): Attachment | null {
  if (subject === null || !fits(subject)) return null;
  const { line, quantity } = view;
  const own = holdsOtherWords(line, subjectFrom(view), quantity.from) || (!isClaim && continues(quantity.to, view));
  const result = { candidates: [subject], mention: null };
  return own ? { ...result, indicator: null, reason: 'ownSubject' } : { ...result, indicator: subject, reason: null };
}

/** Where a subject of the number's own would stand: behind the last sign or joining word before it. */
function subjectFrom({ line, left, quantity }: View): number {
  for (let at = quantity.from; at > left.from; at -= 1) {
    if (line.lexicon.links.newSubject.has(line.tokens[at - 1]!.text)) return at;
  }
  return left.from;
}

/** A unit that one indicator alone is counted in: `điểm cầu`. */
function byUnit(
  view: View,
  fits: (id: string) => boolean,
  isClaim: boolean,
  { lexicon, catalogue }: Reader,
): Attachment | null {
  const { unit } = view.quantity;
  if (unit === null || isClaim || view.quantity.form !== 'plain' || lexicon.commonUnits.has(unit)) return null;
  const candidates = [...(lexicon.indicatorsOfUnit.get(unit) ?? [])].filter(
    (id) => fits(id) && catalogue.byId(id)?.scope === 'sector',
  );
  if (candidates.length !== 1) return null;
  return continues(view.quantity.to, view)
    ? { indicator: null, candidates, mention: null, reason: 'modified' }
    : { indicator: candidates[0]!, candidates, mention: null, reason: null };
}

/** True when a quantity's unit, sense and size can be those of an indicator. */
function fitsSense(id: string, { quantity }: View, { sense }: SenseReading, { catalogue, lexicon }: Reader): boolean {
  const indicator = catalogue.byId(id);
  if (!indicator) return false;
  switch (sense) {
    case 'attainment':
    case 'growth':
    case 'ratioToBase':
    case 'multiple':
      return indicator.measure !== 'rank';
    case 'points':
      return indicator.comparison === 'points';
    case 'rank':
      return indicator.measure === 'rank' && numbersFit(quantity, indicator);
    case 'change':
    case 'overPlan':
      return hasUnit(quantity, indicator, lexicon);
    default:
      return quantity.form !== 'times' && hasUnit(quantity, indicator, lexicon) && numbersFit(quantity, indicator);
  }
}

function hasUnit(
  { unit, form, scale }: View['quantity'],
  indicator: Indicator,
  { indicatorsOfUnit }: Lexicon,
): boolean {
  if (form === 'percent') return indicator.measure === 'percentage';
  if (indicator.measure === 'percentage' || indicator.measure === 'rank') return false;
  if (unit !== null) return indicatorsOfUnit.get(unit)?.has(indicator.id) ?? false;
  // A bare scale word is money or a large count; a bare number is in ones.
  return scale > 1 ? indicator.unit.scale > 1 || indicator.measure === 'count' : indicator.unit.scale === 1;
}

import type { Mention } from '../line/mentions';
import { cuesIn, type View } from '../line/view';
import { otherMark } from '../words/indicatorNames';
import type { Reader } from '../words/lexicon';
import { beginningIn } from '../words/sentences';
import { composedName } from './composedName';
import type { Uncertainty } from '../figure/extracted';
import { fitsSense } from './fits';
import type { SenseReading } from '../sense/kinds';
import { relatedTo } from './related';
import type { Running } from './running';

/** How a quantity came to its indicator: by a name in its own segment, or by what was spoken of. */
export type NamedBy = 'own' | 'composed' | 'relation' | 'lead' | 'running' | 'unit' | 'nothing';

/** What a quantity was found to speak of. */
export interface Naming {
  readonly indicator: string | null;
  readonly candidates: readonly string[];
  /** The name that decided; null where the running subject or the unit did. */
  readonly mention: Mention | null;
  readonly by: NamedBy;
  /** Tokens that the name accounts for. */
  readonly used: ReadonlySet<number>;
  readonly reason: Uncertainty | null;
  /** The whole name, where the text shortens it. */
  readonly words?: readonly string[];
}

const nothing: Naming = {
  indicator: null,
  candidates: [],
  mention: null,
  by: 'nothing',
  used: new Set(),
  reason: 'unnamed',
};

const claims: ReadonlySet<SenseReading['sense']> = new Set([
  'attainment',
  'growth',
  'ratioToBase',
  'points',
  'multiple',
  'overPlan',
]);

/**
 * Finds the indicator of a quantity: by the name it counts, else by the subject of its own segment,
 * else by a shortened name, by what the words relate it to, by the subject that leads in, and last
 * by what was spoken of.
 */
export function nameOf(view: View, sense: SenseReading, running: Running, reader: Reader): Naming {
  const isClaim = claims.has(sense.sense);
  const fits = (id: string): boolean => fitsSense(id, view, sense, reader);
  const near = mentionsNear(view);
  const fitting = near.filter(({ indicator }) => indicator.startsWith(otherMark) || fits(indicator));
  const { quantity } = view;
  const around = isClaim ? [] : fitting.filter((mention) => belongsTo(mention, view));
  const counted = around.filter((one) => isUnitOf(one, view));
  const named = around.filter((one) => !isUnitOf(one, view));
  // `kinh tế số xếp thứ 13`: the words of a rank may end its name.
  const end = quantity.form === 'rank' ? quantity.numberFrom : quantity.from;
  const before = firstNamed(fitting.filter(({ used }) => used.at(-1)! < end));
  const said = choose(before, 'own', view);
  const unit = choose(counted, 'own', view);
  // `Cổng dữ liệu mở … có 293 cơ sở dữ liệu mở`: what is counted settles what the subject leaves
  // open.
  const settles = unit?.indicator != null && (said === null || said.candidates.includes(unit.indicator));
  return (
    choose(named, 'own', view) ??
    (settles ? unit : said) ??
    unit ??
    (isClaim ? null : byComposition(view, running, fits, reader)) ??
    choose(leading(view, fits, isClaim), 'lead', view) ??
    (isClaim ? null : byRelation(view, running, fits, near, reader)) ??
    byRunning(view, running.subject, fits) ??
    (isClaim ? null : byRunning(view, toldInUnit(view, running.told, fits), fits)) ??
    choose(isClaim ? [] : fitting.filter(({ from }) => from >= quantity.to), 'own', view) ??
    byUnit(view, fits, isClaim, reader) ?? { ...nothing, candidates: isClaim ? running.doubtful.filter(fits) : [] }
  );
}

/** The name is no more than the number's unit: `864 chứng thư số`. */
function isUnitOf({ used }: Mention, { quantity }: View): boolean {
  return used[0]! >= quantity.numberTo && used.at(-1)! < quantity.to;
}

/** How far back a name with a gap may begin before the segment in which it ends. */
const gapBack = 24;

/** Names that end in the quantity's segment, and names that take the number in. */
function mentionsNear({ line, segment, segmentAt, quantity, sentence, near }: View): readonly Mention[] {
  const next = line.segments[segmentAt + 1];
  const isParted = line.tokens[quantity.to]?.kind === 'mark';
  const from = Math.max(sentence.from, segment.from - gapBack);
  return beginningIn(line.mentions, { from, to: segment.to }).filter(({ used, from: first }) => {
    const last = used.at(-1)!;
    if (last < segment.from) return false;
    const takesIn = first < quantity.from && used.some((at) => at >= quantity.unitFrom && at <= quantity.to + 1);
    const counts = first >= quantity.to && first < segment.to && last < sentence.to;
    // `864 chứng thư số cho 36 cơ quan`: the name of the unit goes on where no sign parts it.
    const goesOn = first >= quantity.numberTo && next?.after === 'word' && last < next.to && !isParted;
    return (last < segment.to && first >= near.from) || takesIn || counts || goesOn;
  });
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

/** The subject stands first: the first name, and those that share words with it. */
function firstNamed(mentions: readonly Mention[]): readonly Mention[] {
  const [first] = mentions;
  return first ? mentions.filter(({ from }) => from < first.to) : [];
}

/**
 * Names in the segments without numbers right before this one: `Về tỷ trọng kinh tế số, … đạt
 * 8,7%`.
 */
function leading(
  { line, segmentAt, sentence, quantity }: View,
  fits: (id: string) => boolean,
  isClaim: boolean,
): readonly Mention[] {
  const { depth, after } = line.segments[segmentAt]!;
  // `31,5% tổng doanh thu toàn ngành (4.508 tỷ đồng)`: the bracket tells of what stands right
  // before it.
  if (after === 'open') {
    const end = line.segments[segmentAt]!.from - 1;
    const found = beginningIn(line.mentions, { from: Math.max(sentence.from, end - gapBack), to: end });
    const last = found.filter(({ to, indicator }) => to === end && fits(indicator));
    if (last.length > 0) return last;
  }
  for (let at = segmentAt - 1; at >= 0; at -= 1) {
    const segment = line.segments[at]!;
    if (segment.from < sentence.from) break;
    if (segment.depth > depth) continue;
    const found = beginningIn(line.mentions, segment).filter(
      ({ to, indicator }) => to <= segment.to && fits(indicator),
    );
    if (
      segment.quantity !== null &&
      !isCounted(line.quantities[segment.quantity]!, quantity, !isClaim && found.length > 0)
    )
      break;
    if (found.length > 0) return firstNamed(found);
  }
  return [];
}

/**
 * `119/138 xã có đài truyền thanh, đạt 86,2%`, `1.612 thôn có sóng di động, đạt 98%`: the
 * percentage says again what was counted, of all or under the name of a percentage.
 */
function isCounted({ outOf, form }: View['quantity'], own: View['quantity'], isNamed: boolean): boolean {
  return form === 'plain' && own.form === 'percent' && (outOf !== null || isNamed);
}

/** The more words of a name stand in the text, and the closer together, the better it is named. */
function weight({ used, from, to }: Mention): number {
  return used.length - (to - from - used.length) / 10;
}

/**
 * How many words of the segment a name accounts for, by its own words and those of its indicator's
 * other names.
 */
function accounted({ used, indicator }: Mention, { line, segment }: View): number {
  const own = line.lexicon.names.wordsOf(indicator);
  let words = 0;
  for (let at = segment.from; at < segment.to; at += 1) {
    if (line.open[at] === 1 && (used.includes(at) || own?.has(line.tokens[at]!.text))) words += 1;
  }
  return words;
}

/**
 * Of several indicators the one whose names leave the fewest words open, then the one with most
 * words.
 */
function choose(mentions: readonly Mention[], by: NamedBy, view: View): Naming | null {
  if (mentions.length === 0) return null;
  const leastOpen = Math.max(...mentions.map((mention) => accounted(mention, view)));
  const fullest = mentions.filter((mention) => accounted(mention, view) === leastOpen);
  const most = Math.max(...fullest.map(weight));
  const best = fullest.filter((mention) => weight(mention) === most);
  const candidates = [...new Set(best.map(({ indicator }) => indicator))];
  const mention = best[0]!;
  const used = new Set(mention.used);
  const known = candidates.filter((id) => !id.startsWith(otherMark));
  if (known.length === 0) return { ...nothing, mention, by, used };
  if (candidates.length > 1) return { indicator: null, candidates: known, mention, by, used, reason: 'rivals' };
  return { indicator: candidates[0]!, candidates, mention, by, used, reason: null };
}

/**
 * `băng rộng cố định 148.900 thuê bao`: the words beside the number go on with a name that was
 * told, or with the unit.
 */
function byComposition(
  view: View,
  { names, subject, whole }: Running,
  fits: (id: string) => boolean,
  reader: Reader,
): Naming | null {
  const found = composedName(view, names, reader);
  const nature = reader.catalogue.byId(whole ?? subject ?? '')?.nature;
  // What was added is no part of a stock: `phát triển mới 46.200 thuê bao (di động 45.100)`.
  const candidates =
    found?.indicators.filter((id) => fits(id) && (!nature || reader.catalogue.byId(id)?.nature === nature)) ?? [];
  if (!found || candidates.length !== 1) return null;
  return {
    indicator: candidates[0]!,
    candidates,
    mention: null,
    by: 'composed',
    used: found.used,
    words: found.words,
    reason: null,
  };
}

function byRelation(
  view: View,
  running: Running,
  fits: (id: string) => boolean,
  near: readonly Mention[],
  reader: Reader,
): Naming | null {
  const candidates = relatedTo(view, running, near, reader).filter(fits);
  if (candidates.length === 0) return null;
  const result = { candidates, mention: null, by: 'relation', used: new Set<number>() } as const;
  if (candidates.length > 1) return { ...result, indicator: null, reason: 'rivals' };
  return { ...result, indicator: candidates[0]!, reason: null };
}

/** `trên tổng số 1.930 doanh nghiệp`. */
function isWhole({ line, segment, quantity }: View): boolean {
  return cuesIn(line, { from: segment.from, to: quantity.from }, 'outOf').some(({ to }) => to === quantity.from);
}

function byRunning(view: View, subject: string | null, fits: (id: string) => boolean): Naming | null {
  if (subject === null || !fits(subject) || isWhole(view)) return null;
  return { indicator: subject, candidates: [subject], mention: null, by: 'running', used: new Set(), reason: null };
}

/**
 * `86 trạm BTS …; toàn tỉnh có 1.968 trạm`: of what the paragraph told before only one is counted
 * in this unit.
 */
function toldInUnit({ quantity }: View, told: ReadonlySet<string>, fits: (id: string) => boolean): string | null {
  if (quantity.unit === null || quantity.form !== 'plain') return null;
  const [only = null, ...others] = [...told].filter(fits);
  return others.length > 0 ? null : only;
}

/** A unit that one indicator alone is counted in: `điểm cầu`. */
function byUnit(
  { quantity }: View,
  fits: (id: string) => boolean,
  isClaim: boolean,
  { lexicon, catalogue }: Reader,
): Naming | null {
  const { unit } = quantity;
  if (unit === null || isClaim || quantity.form !== 'plain' || lexicon.units.isCommon(unit)) return null;
  const candidates = [...lexicon.units.indicatorsOf(unit)].filter(
    (id) => fits(id) && catalogue.byId(id)?.scope === 'sector',
  );
  if (candidates.length !== 1) return null;
  return { indicator: candidates[0]!, candidates, mention: null, by: 'unit', used: new Set(), reason: null };
}

import { isWholeYear, type Coordinates } from '../../figures/coordinates';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { lastCue, type View } from '../line/view';
import { beginningIn, type Range } from '../words/sentences';
import { oneLine } from '../words/oneLine';
import { placeOf, type Setting } from './coordinatesOf';
import { coverageOf, type Coverage } from '../naming/coverage';
import type { Uncertainty } from './extracted';
import { claimKinds, type Kind } from './figureMeaning';
import { wordingOf } from './figureWords';
import type { SenseReading } from '../sense/kinds';
import type { Naming } from '../naming/naming';
import type { Talk, Told } from './talk';

/** What was found out about one quantity before. */
export interface Known {
  readonly naming: Naming;
  readonly sense: SenseReading;
  readonly kind: Kind;
  readonly indicator: Indicator | null;
  readonly setting: Setting;
  readonly year: number;
  readonly text: string;
  readonly talk: Talk;
  readonly planned: boolean;
  /** One of several that "lần lượt" gives their names: all names before it are theirs. */
  readonly isListed: boolean;
  /** A level of another year that the text does not name. */
  readonly undated: boolean;
  readonly separators: boolean;
  /** A plan was told before, and nothing says whether this is one. */
  readonly unclearMood: boolean;
}

/** When, where and of what a figure speaks, and why it must be asked about. */
export interface Restriction extends Coordinates {
  readonly indicator: string | null;
  readonly doubts: readonly Uncertainty[];
  /** The year that the words of time give; null where they give none of their own. */
  readonly year: number | null;
}

/**
 * Decides what a figure may be used for: certain where every word is accounted for, else a
 * question.
 */
export function restrictionOf(view: View, known: Known): Restriction {
  const { naming, sense, kind, indicator, setting, year, text, talk } = known;
  const isClaim = claimKinds.includes(kind);
  const goesOn = isClaim || sense.sense === 'baseLevel' || isBare(view);
  const told = naming.by === 'running' && goesOn ? talk.level : null;
  const own = coverageOf(view, naming, sense, known.isListed, text);
  const added = isClaim ? null : newnessOver(view, text);
  const shared = isClaim ? null : talk.qualifierOf(view);
  // What is itself a flow is told for the time, and needs no more words.
  const isFlow = indicator?.nature === 'flow';
  const coverage = { ...own, unknown: own.unknown ?? (isFlow ? null : (added ?? shared)) };
  if (!isClaim) talk.qualify(view, own.before ?? added ?? shared);
  // `tăng thêm 226 trạm, 1.986 km cáp quang`: the members are additions as well.
  else if (kind === 'change') talk.qualify(view, oneLine(text.slice(...wordsOfChange(view))));
  const place = placeOf(view, setting, told, indicator, year);
  const part = partOf(view, known, place);
  const scope =
    coverage.unknown ??
    coverage.narrowed ??
    amongOthers(view, text) ??
    framed(view, naming, text) ??
    part ??
    told?.scope ??
    comparedOtherwise(view, known, place) ??
    heldIn(view, place, text) ??
    countedAs(view, known) ??
    null;
  const isOther = isOtherSubject(naming, coverage);
  const among = amongOthers(view, text) !== null || (told === null && framed(view, naming, text) !== null);
  // `46.200 thuê bao (di động 45.100)`: what narrows the running subject within a bracket.
  const isBracketed =
    view.segment.depth > 0 &&
    (naming.by === 'running' || naming.by === 'lead') &&
    coverage.unknown !== null &&
    !isClaim;
  // `121/139 điểm bưu điện văn hóa xã`: the name is only what the whole counts.
  const { fraction, to } = view.quantity;
  const isFraction = kind === 'share' && fraction && (naming.mention?.used.at(-1) ?? to) < to;
  const doubts = doubtsOf(known, coverage, part, told, isOther || among, isBracketed || isFraction, [
    timeDoubt(view, known, place),
    place.elsewhere ? 'elsewhere' : null,
    place.carried ? 'carriedTime' : null,
  ]);
  return {
    period: place.period,
    territory: place.territory,
    year: place.year,
    scope,
    indicator: isOther || unplaced(known) ? null : naming.indicator,
    doubts,
  };
}

/** `Kết quả phát triển mới: thuê bao Internet 12.000`: words of addition that lead in. */
function newnessOver(view: View, text: string): string | null {
  const found = beginningIn(view.line.newness, view.near).at(-1);
  return found ? writtenAs(view, found, text) : null;
}

/** Where the verb of a change and its number stand in the text. */
function wordsOfChange({ line, segment, quantity }: View): [start: number, end: number] {
  const verb = lastCue(line, { from: segment.from, to: quantity.from }, 'up', 'down');
  return [line.tokens[verb?.from ?? segment.from]!.start, line.tokens[(verb?.to ?? quantity.from + 1) - 1]!.end];
}

/** `80,6%, 44,9%, 76,2%`: a member of a list has no words of its own. */
function isBare({ line, segment, segmentAt, quantity }: View): boolean {
  if (segment.after === 'open' || (line.segments[segmentAt - 1]?.quantity ?? null) === null) return false;
  for (let at = segment.from; at < segment.to; at += 1) {
    if ((at < quantity.from || at >= quantity.to) && line.tokens[at]!.kind === 'word' && line.tokens[at]!.text !== 'và')
      return false;
  }
  return true;
}

/**
 * `Ở 31 xã đặc biệt khó khăn, tỷ lệ … đạt 33,4%`: the segment before counts those that the figure
 * is told of.
 */
function amongOthers({ line, segment, segmentAt, quantity }: View, text: string): string | null {
  const before = line.segments[segmentAt - 1];
  if (!before || before.quantity === null || segment.after !== 'comma' || before.depth !== segment.depth) return null;
  const first = line.tokens[before.from]!;
  const counted = line.quantities[before.quantity]!;
  const isPlace = line.lexicon.links.among.has(first.text) && counted.from - before.from <= 2;
  if (!isPlace || counted.form !== 'plain' || quantity.form !== 'percent') return null;
  return text.slice(first.start, line.tokens[before.to - 1]!.end);
}

/**
 * `Tại khu vực nông thôn, tỷ lệ … đạt 34,7%`: the stretch before says of whom the clause speaks.
 */
function framed({ line, segment, segmentAt, near }: View, { mention }: Naming, text: string): string | null {
  for (let at = segmentAt - 1; at >= 0 && line.segments[at]!.from >= near.from; at -= 1) {
    const lead = line.segments[at]!;
    if (lead.depth > segment.depth || !line.lexicon.coordinates.frames.longest(line.tokens, lead.from)) continue;
    if (mention && mention.from >= lead.from && mention.from < lead.to) continue;
    for (let word = lead.from; word < lead.to; word += 1) {
      if (line.open[word] === 1 && line.aside[word] === 0)
        return oneLine(text.slice(line.tokens[lead.from]!.start, line.tokens[lead.to - 1]!.end));
    }
  }
  return null;
}

/**
 * Unknown words with a head of their own, or a noun of their own, speak of something else than was
 * running.
 */
function isOtherSubject({ by }: Naming, { isSubject, isNoun }: Coverage): boolean {
  return (by === 'running' || by === 'relation') && (isSubject || isNoun);
}

/** With these the number is no value of the indicator it was found for. */
function unplaced({ sense, undated }: Known): boolean {
  return sense.sense === 'overPlan' || undated;
}

/**
 * `trong đó 41 điểm …`: the indicator of the whole again, at the same time and place, is a part of
 * it.
 */
function partOf({ segment, line }: View, { naming, kind, talk, text }: Known, place: Setting): string | null {
  const { whole } = talk;
  if (!segment.isPart || whole === null || claimKinds.includes(kind) || naming.indicator !== whole.indicator)
    return null;
  if (place.territory !== whole.territory || place.period !== whole.period) return null;
  if (!isWholeYear(place.period) && naming.by !== 'running') return null;
  const { start } = line.tokens[segment.from]!;
  return text.slice(start, line.tokens[Math.min(segment.to, segment.from + 3) - 1]!.end);
}

/** Which other time a figure is of, or a change is measured from. */
function timeDoubt(view: View, known: Known, place: Setting): Uncertainty | null {
  const { indicator, kind } = known;
  // `bằng 52% kế hoạch giai đoạn 2021-2025` is no attainment of the year's plan.
  if (kind === 'attainment' && beginningIn(view.line.otherTimes, view.right).some(isSpan)) return 'severalYears';
  const isStock = indicator?.nature === 'stock' && !claimKinds.includes(kind);
  if (place.beyond === 'afterYears') return isStock ? null : 'severalYears';
  if (place.beyond !== null) return place.beyond;
  return isWholeYear(place.period) && otherBase(view, known, place) ? 'otherBase' : null;
}

function isSpan({ name }: { readonly name: string }): boolean {
  return name === 'severalYears';
}

/**
 * `so với tháng trước`: where a change says that it is measured from another time than the year
 * before.
 */
function otherBase({ line, left, right }: View, { kind }: Known, { period }: Setting): Range | null {
  if (!claimKinds.includes(kind) || kind === 'attainment') return null;
  const compared = line.compared.filter((range) => range.from >= left.from && range.from < right.to);
  const isOther = (range: Range): boolean => {
    if (!beginningIn(line.otherTimes, range).some(({ name }) => name !== 'now')) return false;
    // `quý III năm 2020 … so với quý III năm 2019` is the year before.
    return !beginningIn(line.periodMarks, range).some((mark) => mark.year !== null && mark.period === period);
  };
  return compared.find(isOther) ?? null;
}

function comparedOtherwise(view: View, known: Known, place: Setting): string | null {
  const base = otherBase(view, known, place);
  return base && writtenAs(view, base, known.text);
}

/** `trong 14 tỉnh miền núi phía Bắc`: a rank within a region. */
function heldIn(view: View, { territory }: Setting, text: string): string | null {
  const { quantity, segment } = view;
  if (quantity.form !== 'rank' || territory !== 'region') return null;
  return writtenAs(view, { from: quantity.numberTo, to: segment.to }, text);
}

/** What is counted, in the paper's words, where the catalogue has nothing of the kind. */
function countedAs(view: View, { naming, kind, text }: Known): string | null {
  const { line, quantity } = view;
  if (naming.reason !== 'unnamed' || naming.candidates.length > 0 || claimKinds.includes(kind)) return null;
  if (naming.mention) return wordingOf(naming.mention, line, text);
  const isThing = quantity.form === 'plain' && !quantity.fraction && quantity.unit !== null;
  return isThing && line.lexicon.units.isCommon(quantity.unit) ? writtenAs(view, quantity.unitWords, text) : null;
}

function writtenAs({ line: { tokens } }: View, { from, to }: Range, text: string): string {
  return oneLine(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

function doubtsOf(
  { naming, sense, undated, separators, unclearMood }: Known,
  coverage: Coverage,
  part: string | null,
  told: Told | null,
  isOther: boolean,
  isPartial: boolean,
  timeAndPlace: readonly (Uncertainty | null)[],
): readonly Uncertainty[] {
  const doubts = new Set<Uncertainty>();
  if (naming.reason) doubts.add(naming.reason);
  if (isOther) doubts.add('ownSubject');
  else if (coverage.unknown !== null) doubts.add('modified');
  if (coverage.narrowed !== null) doubts.add('added');
  if (part !== null || isPartial) doubts.add('partOfWhole');
  if (sense.sense === 'overPlan') doubts.add('overPlan');
  for (const doubt of timeAndPlace) if (doubt !== null) doubts.add(doubt);
  if (undated) doubts.add('baseYear');
  if (separators) doubts.add('separators');
  if (unclearMood) doubts.add('mood');
  for (const doubt of told?.doubts ?? []) if (doubt !== 'separators') doubts.add(doubt);
  return [...doubts];
}

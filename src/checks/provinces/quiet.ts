import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Arrangement } from '../survey/arrangement';
import { dust, slotIndex, state, type Glance } from '../survey/glance';
import type { Survey } from '../survey/survey';
import { acceptedRatios, isNew, leastDistance } from './acrossProvincesGrowth';
import { acceptedLevels, axes } from './acrossProvincesLevel';
import { scoreRatios } from './hidiroglouBerthelot';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import { ascending, median } from './quantile';
import { deviationOfScore, usualLimit } from './robustZ';

/** The same of the check before, and of which indicators a number has changed since. */
export interface LoudBefore {
  readonly loud: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/**
 * The indicators of which a comparison of growth (`growthAcross`) may have a word for somebody. Of
 * all others it surely has none: all numbers are plain, above zero, many enough, and accepted by
 * their face values, so that they need not be compared exactly.
 */
export function loudGrowth(
  { peers, year }: PeersOfYear,
  catalogue: Catalogue,
  before: LoudBefore | null,
): ReadonlySet<string> {
  const compared = ratios.compared(catalogue);
  const ofProvinces = peers.map((peer) => ratios.in(peer.facts.survey, catalogue));
  const ranges = new Ranges(compared.length, ofProvinces);
  // Last year's number of a province formed in the year is a sum over other sheets.
  const isAnyNew = peers.some((peer) => isNew(peer, year));
  const isLoud = (at: number, { id }: Indicator): boolean => {
    const count = ranges.counts[at]!;
    if (ranges.highest[at] === Infinity || (isAnyNew && count > 0)) return true;
    if (catalogue.breaksBetween(id, year - 1, year).length > 0) return true;
    if (count < fewestPeers) return count > 0;
    return !ranges.areNearMedian(at) && !areAccepted(peers, id);
  };
  return loudAmong(compared, isLoud, before);
}

/** What a row's plain numbers come to for a comparison, its place in the first slot given. */
type Measure = (glance: Glance, row: number, indicator: Indicator) => number;

/**
 * What a sheet's plain numbers say of some indicators, worked out once for each sheet. NaN where
 * nobody gives one; Infinity, which nothing made of plain numbers is, where it takes the exact
 * reading: of an unclear number, of an indicator without a row, of which a paper may speak.
 */
class OfSheets {
  private readonly indicators = new WeakMap<Catalogue, readonly Indicator[]>();
  private readonly rows = new WeakMap<Arrangement, Int32Array>();
  private readonly known = new WeakMap<Survey, Float64Array>();

  constructor(
    private readonly isCompared: (indicator: Indicator) => boolean,
    private readonly measure: Measure,
  ) {}

  compared(catalogue: Catalogue): readonly Indicator[] {
    let found = this.indicators.get(catalogue);
    if (!found) this.indicators.set(catalogue, (found = catalogue.indicators.filter(this.isCompared)));
    return found;
  }

  in(survey: Survey, catalogue: Catalogue): Float64Array {
    let found = this.known.get(survey);
    if (!found) this.known.set(survey, (found = this.workOut(survey, this.compared(catalogue))));
    return found;
  }

  private workOut({ glance, arrangement }: Survey, compared: readonly Indicator[]): Float64Array {
    const rows = this.rowsIn(arrangement, compared);
    const found = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      found[at] = row < 0 ? Infinity : this.measure(glance, row, compared[at]!);
    }
    return found;
  }

  /** Most sheets of a workbook are arranged alike. */
  private rowsIn(arrangement: Arrangement, compared: readonly Indicator[]): Int32Array {
    let rows = this.rows.get(arrangement);
    if (!rows)
      this.rows.set(arrangement, (rows = Int32Array.from(compared, ({ id }) => arrangement.rowOf.get(id) ?? -1)));
    return rows;
  }
}

/** Of numbers that cannot be compared: nothing where one of them is blank. */
function withoutNumber({ states }: Glance, ...places: readonly number[]): number {
  const first = places.find((place) => states[place] === state.blank || states[place] === state.unclear);
  return first !== undefined && states[first] === state.blank ? NaN : Infinity;
}

/** Results of the year over last year's, where both are above zero. */
const ratios = new OfSheets(
  ({ comparison, measure }) => comparison === 'relative' && measure !== 'rank',
  (glance, row) => {
    const [now, before] = [glance.place(row, slotIndex.actual), glance.place(row, slotIndex.previous)];
    const { values } = glance;
    return values[now]! > 0 && values[before]! > 0
      ? values[now]! / values[before]!
      : withoutNumber(glance, now, before);
  },
);

/** Levels of the year within their bounds, on the axis on which they are compared. */
const levels = new OfSheets(
  ({ measure }) => axes[measure] !== undefined,
  (glance, row, { measure, bounds }) => {
    const { positive, to } = axes[measure]!;
    const place = glance.place(row, slotIndex.actual);
    const level = glance.values[place]!;
    const isUsual = isInside(level, bounds.min ?? -Infinity, bounds.max ?? Infinity);
    return isUsual && !(positive && level <= 0) ? to(level) : withoutNumber(glance, place);
  },
);

/** By indicator, what the provinces' ratios lie between. */
class Ranges {
  readonly counts: Uint16Array;
  readonly highest: Float64Array;
  /** How many lie near the highest, and how many near the lowest. */
  private readonly high: Uint16Array;
  private readonly low: Uint16Array;

  constructor(length: number, provinces: readonly Float64Array[]) {
    const counts = new Uint16Array(length);
    const lowest = new Float64Array(length).fill(Infinity);
    const highest = new Float64Array(length).fill(-Infinity);
    for (const own of provinces) {
      for (let at = 0; at < length; at += 1) {
        const ratio = own[at]!;
        if (Number.isNaN(ratio)) continue;
        counts[at]! += 1;
        if (ratio < lowest[at]!) lowest[at] = ratio;
        if (ratio > highest[at]!) highest[at] = ratio;
      }
    }
    [this.counts, this.highest] = [counts, highest];
    const least = highest.map((ratio) => ratio / (1 + leastDistance - dust));
    const most = lowest.map((ratio) => ratio / (1 - leastDistance + dust));
    this.high = new Uint16Array(length);
    this.low = new Uint16Array(length);
    for (const own of provinces) {
      for (let at = 0; at < length; at += 1) {
        if (own[at]! > least[at]!) this.high[at]! += 1;
        if (own[at]! < most[at]!) this.low[at]! += 1;
      }
    }
  }

  /**
   * True where no ratio is far from the median, told without sorting: more than half lie so near
   * the highest, and more than half so near the lowest.
   */
  areNearMedian(at: number): boolean {
    const count = this.counts[at]!;
    return 2 * this.high[at]! > count && 2 * this.low[at]! > count;
  }
}

/** The scores are worked out only where some ratio is far from the median. */
function areAccepted(peers: readonly Peer[], id: string): boolean {
  const pairs = peers.flatMap(({ facts: { survey } }) => {
    const [before, now] = [survey.number(id, 'previous'), survey.number(id, 'actual')];
    return typeof before === 'number' && typeof now === 'number' ? [{ before, now }] : [];
  });
  const previous = Float64Array.from(pairs, ({ before }) => before);
  const current = Float64Array.from(pairs, ({ now }) => now);
  const { medianRatio, bounds } = scoreRatios(previous, current);
  return current.every((now, at) => {
    const before = previous[at]!;
    const ratio = now / before;
    if (Math.abs(ratio / medianRatio - 1) < leastDistance - dust) return true;
    const [low, high] = acceptedRatios(bounds, Math.max(before, now), medianRatio);
    return isInside(ratio, low, high);
  });
}

/** As `loudGrowth`, of this year's levels (`levelAcross`). */
export function loudLevels(
  { peers }: PeersOfYear,
  catalogue: Catalogue,
  before: LoudBefore | null,
): ReadonlySet<string> {
  const ofProvinces = peers.map((peer) => levels.in(peer.facts.survey, catalogue));
  const isLoud = (at: number, indicator: Indicator): boolean => {
    const given = ofProvinces.map((own) => own[at]!).filter((level) => !Number.isNaN(level));
    if (given.includes(Infinity)) return true;
    if (given.length < fewestPeers) return given.length > 0;
    return !isCloseTogether(ascending(given)) && !areLevelsAccepted(peers, indicator);
  };
  return loudAmong(levels.compared(catalogue), isLoud, before);
}

/** Those that are loud; where no number has changed, those that were. */
function loudAmong(
  compared: readonly Indicator[],
  isLoud: (at: number, indicator: Indicator) => boolean,
  before: LoudBefore | null,
): ReadonlySet<string> {
  const isKnown = ({ id }: Indicator): boolean => before !== null && !before.changed.has(id);
  const loud = compared.filter((one, at) => (isKnown(one) ? before!.loud.has(one.id) : isLoud(at, one)));
  return new Set(loud.map(({ id }) => id));
}

function areLevelsAccepted(peers: readonly Peer[], indicator: Indicator): boolean {
  const given = peers
    .map(({ facts }) => facts.survey.number(indicator.id, 'actual'))
    .filter((level) => typeof level === 'number');
  const [low, high] = acceptedLevels(given, axes[indicator.measure]!, indicator).accepted;
  return given.every((level) => isInside(level, low, high));
}

/**
 * True where no value is `usualLimit` deviations from the middle, told without sorting deviations:
 * half of them are as large as that asks of their median (`sidedZ`, whose scale is never smaller).
 */
function isCloseTogether(sorted: Float64Array): boolean {
  const middle = median(sorted);
  const farthest = Math.max(sorted.at(-1)! - middle, middle - sorted[0]!);
  const least = deviationOfScore(farthest / usualLimit) * (1 + dust);
  let near = 0;
  for (const value of sorted) if (Math.abs(value - middle) < least) near += 1;
  return 2 * near < sorted.length - 1;
}

function isInside(value: number, low: number, high: number): boolean {
  const room = dust * Math.abs(value);
  return value >= low + room && value <= high - room;
}

import type { Catalogue } from '../../indicators/catalogue';
import type { Indicator } from '../../indicators/indicator';
import { dust, slotIndex, state, type Glance } from '../survey/glance';
import { acceptedRatios, isNew, leastDistance } from './acrossProvincesGrowth';
import { acceptedLevels, axes } from './acrossProvincesLevel';
import { scoreRatios } from './hidiroglouBerthelot';
import { fewestPeers, type PeersOfYear } from './peer';
import { ascending, median } from './quantile';
import { deviationOfScore, usualLimit } from './robustZ';

/** A province's plain numbers, and whether it was formed in the year. */
interface Look {
  readonly glance: Glance;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly isNew: boolean;
}

/**
 * No level of a province is infinite, so that is the sign of one that takes the exact reading; NaN
 * says that nobody gives one.
 */
const unclear = Infinity;

/**
 * Tells where a comparison of provinces surely gives no word for anybody: all numbers are plain,
 * above zero where that counts, many enough, and accepted by their face values. The rules then need
 * not compare exactly.
 */
export class QuietComparisons {
  private taken: readonly Look[] | null = null;
  /** Hundreds of indicators are looked at, one after the other. */
  private room: Readonly<Record<'previous' | 'current' | 'ratios', Float64Array>> | null = null;

  constructor(
    private readonly group: PeersOfYear,
    private readonly catalogue: Catalogue,
  ) {}

  private get scratch(): NonNullable<typeof this.room> {
    const make = (): Float64Array => new Float64Array(this.group.peers.length);
    return (this.room ??= { previous: make(), current: make(), ratios: make() });
  }

  private get looks(): readonly Look[] {
    this.taken ??= this.group.peers.map((peer) => {
      const { glance, arrangement } = peer.facts.survey;
      return { glance, rowOf: arrangement.rowOf, isNew: isNew(peer, this.group.year) };
    });
    return this.taken;
  }

  /** Of growth on last year (`growthAcross`). */
  growth(indicatorId: string): boolean {
    const { looks, catalogue } = this;
    const { year } = this.group;
    const indicator = catalogue.byId(indicatorId);
    if (indicator?.comparison !== 'relative' || indicator.measure === 'rank') return true;
    if (catalogue.breaksBetween(indicatorId, year - 1, year).length > 0) return false;
    const { previous, current } = this.scratch;
    const places = new Places(indicatorId);
    let count = 0;
    for (const look of looks) {
      const row = places.rowIn(look);
      const now = levelIn(look, row, slotIndex.actual);
      const before = levelIn(look, row, slotIndex.previous);
      if (now === unclear || before === unclear) return false;
      if (Number.isNaN(now) || Number.isNaN(before)) continue;
      if (now <= 0 || before <= 0 || look.isNew) return false;
      previous[count] = before;
      current[count] = now;
      count += 1;
    }
    if (count < fewestPeers) return count === 0;
    return this.areAccepted(count);
  }

  /** The scores are worked out only where some ratio is far from the median. */
  private areAccepted(count: number): boolean {
    const { previous, current, ratios } = this.scratch;
    let [lowest, highest] = [Infinity, -Infinity];
    for (let at = 0; at < count; at += 1) {
      const ratio = current[at]! / previous[at]!;
      ratios[at] = ratio;
      if (ratio < lowest) lowest = ratio;
      if (ratio > highest) highest = ratio;
    }
    if (isNearMedian(ratios, count, lowest, highest)) return true;
    const { medianRatio, bounds } = scoreRatios(previous.slice(0, count), current.slice(0, count));
    for (let at = 0; at < count; at += 1) {
      const ratio = ratios[at]!;
      if (Math.abs(ratio / medianRatio - 1) < leastDistance - dust) continue;
      const [low, high] = acceptedRatios(bounds, Math.max(previous[at]!, current[at]!), medianRatio);
      if (!isInside(ratio, low, high)) return false;
    }
    return true;
  }

  /** Of this year's level (`levelAcross`). */
  level(indicatorId: string): boolean {
    const indicator = this.catalogue.byId(indicatorId);
    const axis = indicator ? axes[indicator.measure] : undefined;
    if (!indicator || !axis) return true;
    const places = new Places(indicatorId);
    const values: number[] = [];
    for (const look of this.looks) {
      const value = levelIn(look, places.rowIn(look), slotIndex.actual);
      if (value === unclear || (axis.positive && value <= 0)) return false;
      if (!Number.isNaN(value)) values.push(value);
    }
    if (values.length < fewestPeers) return values.length === 0;
    if (isWithinBounds(values, indicator) && isCloseTogether(ascending(values.map(axis.to)))) return true;
    const [low, high] = acceptedLevels(values, axis, indicator).accepted;
    return values.every((value) => isInside(value, low, high));
  }
}

/**
 * True where no ratio is far from the median, told without sorting: more than half lie so near the
 * highest, and more than half so near the lowest.
 */
function isNearMedian(ratios: Float64Array, count: number, lowest: number, highest: number): boolean {
  const [least, most] = [highest / (1 + leastDistance - dust), lowest / (1 - leastDistance + dust)];
  let [high, low] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    if (ratios[at]! > least) high += 1;
    if (ratios[at]! < most) low += 1;
  }
  return 2 * high > count && 2 * low > count;
}

function isWithinBounds(values: readonly number[], { bounds: { min, max } }: Indicator): boolean {
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  return values.every((value) => isInside(value, low, high));
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

/** Where an indicator stands: most sheets of a group are arranged alike. */
class Places {
  private last: Look['rowOf'] | null = null;
  private row: number | undefined;

  constructor(private readonly indicatorId: string) {}

  rowIn({ rowOf }: Look): number | undefined {
    if (rowOf !== this.last) this.row = rowOf.get(this.indicatorId);
    this.last = rowOf;
    return this.row;
  }
}

function levelIn({ glance }: Look, row: number | undefined, slot: number): number {
  if (row === undefined) return unclear;
  const place = glance.place(row, slot);
  if (glance.isNumber(place)) return glance.values[place]!;
  return glance.states[place] === state.blank ? NaN : unclear;
}

function isInside(value: number, low: number, high: number): boolean {
  const room = dust * Math.abs(value);
  return value >= low + room && value <= high - room;
}

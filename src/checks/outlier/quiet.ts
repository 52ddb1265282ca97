import type { Catalogue } from '../../indicators/catalogue';
import { dust, slotIndex, state, type Glance } from '../survey/glance';
import { acceptedRatios, isNew, leastDistance } from './acrossProvincesGrowth';
import { acceptedLevels, axes } from './acrossProvincesLevel';
import { scoreRatios } from './hidiroglouBerthelot';
import { fewestPeers, type PeerGroup } from './peerGroup';

/** A province's plain numbers, and whether it was formed in the year. */
interface Look {
  readonly glance: Glance;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly isNew: boolean;
}

/** No level of a province is infinite, so that is the sign of one that takes the exact reading; NaN says that nobody gives one. */
const unclear = Infinity;

/**
 * Tells where a comparison of provinces surely gives no word for anybody: all numbers are plain, above zero where that counts, many enough, and accepted by their
 * face values. The rules then need not compare exactly.
 */
export class QuietComparisons {
  private taken: readonly Look[] | null = null;
  /** Hundreds of indicators are looked at, one after the other. */
  private readonly scratch: Readonly<Record<'previous' | 'current' | 'sorted', Float64Array>>;

  constructor(
    private readonly group: PeerGroup,
    private readonly catalogue: Catalogue,
  ) {
    const room = (): Float64Array => new Float64Array(group.peers.length);
    this.scratch = { previous: room(), current: room(), sorted: room() };
  }

  private get looks(): readonly Look[] {
    this.taken ??= this.group.peers.map((peer) => {
      const { glance, arrangement } = peer.facts.survey;
      return { glance, rowOf: arrangement.rowOf, isNew: isNew(peer, this.group.year) };
    });
    return this.taken;
  }

  /** Indicators whose numbers differ from those of the same provinces before. Of other provinces, or of numbers that take the exact reading, all are. */
  revised(before: QuietComparisons): ReadonlySet<string> {
    const ids = this.catalogue.indicators.map(({ id }) => id);
    if (before.looks.length !== this.looks.length) return new Set(ids);
    const pairs = this.looks.flatMap((look, at) => {
      const old = before.looks[at]!;
      return look.glance === old.glance ? [] : [[look, old] as const];
    });
    const revised = new Set<string>();
    for (const [look, old] of pairs) {
      for (const id of ids) if (!isSameLook(look, old, id)) revised.add(id);
    }
    return revised;
  }

  /** Of growth on last year (`growthAcross`). */
  growth(indicatorId: string): boolean {
    const { looks, catalogue } = this;
    const { year } = this.group;
    const indicator = catalogue.byId(indicatorId);
    if (indicator?.comparison !== 'relative' || indicator.measure === 'rank') return true;
    if (catalogue.breaksBetween(indicatorId, year - 1, year).length > 0) return false;
    const { previous, current } = this.scratch;
    let count = 0;
    for (const look of looks) {
      const now = levelIn(look, indicatorId, slotIndex.actual);
      const before = levelIn(look, indicatorId, slotIndex.previous);
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
    const { previous, current, sorted } = this.scratch;
    for (let at = 0; at < count; at += 1) insert(sorted, at, current[at]! / previous[at]!);
    const middle = (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
    const isFar = (ratio: number): boolean => Math.abs(ratio / middle - 1) >= leastDistance - dust;
    if (!isFar(sorted[0]!) && !isFar(sorted[count - 1]!)) return true;
    const { medianRatio, bounds } = scoreRatios(previous.slice(0, count), current.slice(0, count));
    for (let at = 0; at < count; at += 1) {
      const ratio = current[at]! / previous[at]!;
      if (!isFar(ratio)) continue;
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
    const values: number[] = [];
    for (const look of this.looks) {
      const value = levelIn(look, indicatorId, slotIndex.actual);
      if (value === unclear || (axis.positive && value <= 0)) return false;
      if (!Number.isNaN(value)) values.push(value);
    }
    if (values.length < fewestPeers) return values.length === 0;
    const [low, high] = acceptedLevels(values, axis, indicator).accepted;
    return values.every((value) => isInside(value, low, high));
  }
}

/** Puts a number in its place among the first `count` of an ascending row. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let place = count;
  for (; place > 0 && sorted[place - 1]! > value; place -= 1) sorted[place] = sorted[place - 1]!;
  sorted[place] = value;
}

function levelIn({ glance, rowOf }: Look, indicatorId: string, slot: number): number {
  const row = rowOf.get(indicatorId);
  if (row === undefined) return unclear;
  const place = glance.place(row, slot);
  if (glance.isNumber(place)) return glance.values[place]!;
  return glance.states[place] === state.blank ? NaN : unclear;
}

/** The slots that comparisons of provinces read. */
const compared = [slotIndex.actual, slotIndex.previous];

function isSameLook(look: Look, old: Look, indicatorId: string): boolean {
  for (const slot of compared) {
    const now = levelIn(look, indicatorId, slot);
    if (now === unclear || !Object.is(now, levelIn(old, indicatorId, slot))) return false;
  }
  return true;
}

function isInside(value: number, low: number, high: number): boolean {
  const room = dust * Math.abs(value);
  return value >= low + room && value <= high - room;
}

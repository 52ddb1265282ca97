import type { Catalogue } from '../../indicators/catalogue';
import { dust, slotIndex, state, type Glance } from '../survey/glance';
import { acceptedRatios, isNew, leastDistance } from './acrossProvincesGrowth';
import { acceptedLevels, axes } from './acrossProvincesLevel';
import { scoreRatios } from './hidiroglouBerthelot';
import { fewestPeers, type PeerGroup } from './peerGroup';
import { ascending, median } from './quantile';

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

  constructor(
    private readonly group: PeerGroup,
    private readonly catalogue: Catalogue,
  ) {}

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
    const areSame = (id: string): boolean =>
      pairs.every(([look, old]) => compared.every((slot) => isSame(levelIn(look, id, slot), levelIn(old, id, slot))));
    return new Set(ids.filter((id) => !areSame(id)));
  }

  /** Of growth on last year (`growthAcross`). */
  growth(indicatorId: string): boolean {
    const { looks, catalogue } = this;
    const { year } = this.group;
    const indicator = catalogue.byId(indicatorId);
    if (indicator?.comparison !== 'relative' || indicator.measure === 'rank') return true;
    if (catalogue.breaksBetween(indicatorId, year - 1, year).length > 0) return false;
    const previous = new Float64Array(looks.length);
    const current = new Float64Array(looks.length);
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
    return areAccepted(previous.subarray(0, count), current.subarray(0, count));
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

/** The scores are worked out only where some ratio is far from the median. */
function areAccepted(previous: Float64Array, current: Float64Array): boolean {
  const ratios = new Float64Array(current.length);
  for (let at = 0; at < ratios.length; at += 1) ratios[at] = current[at]! / previous[at]!;
  const sorted = ascending(ratios);
  const middle = median(sorted);
  const isFar = (ratio: number): boolean => Math.abs(ratio / middle - 1) >= leastDistance - dust;
  if (!isFar(sorted[0]!) && !isFar(sorted.at(-1)!)) return true;
  const { medianRatio, bounds } = scoreRatios(previous, current);
  return ratios.every((ratio, at) => {
    if (!isFar(ratio)) return true;
    const [low, high] = acceptedRatios(bounds, Math.max(previous[at]!, current[at]!), medianRatio);
    return isInside(ratio, low, high);
  });
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

function isSame(one: number, other: number): boolean {
  return one !== unclear && Object.is(one, other);
}

function isInside(value: number, low: number, high: number): boolean {
  const room = dust * Math.abs(value);
  return value >= low + room && value <= high - room;
}

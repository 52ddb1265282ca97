import { isCounted } from '../../indicators/catalogue/wholeThings';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { schemeOfYear } from '../../indicators/provinces/provinces';
import { inDoubles, over } from '../../figures/expression';
import type { Interval } from '../../figures/interval';
import type { Fact } from '../facts/fact';
import type { SlotName } from '../facts/slots';
import { fewThings } from '../limits';
import { scoreRatios, usualSettings } from './hidiroglouBerthelot';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import { sidedZ, usualLimit } from './robustZ';

/** Why a province takes no part in a comparison. */
export type Exclusion = 'missing' | 'notPositive' | 'merged';

/** Listed and not dropped: who reads a comparison must know whom it left out. */
export interface Excluded {
  readonly peer: Peer;
  readonly reason: Exclusion;
}

/** Why an indicator was compared with nobody. */
export type NotCompared = 'otherKind' | 'seriesBreak' | 'fewPeers';

export interface GrowthUnit {
  readonly peer: Peer;
  readonly previous: Fact;
  readonly current: Fact;
  /** current / previous at face value. */
  readonly ratio: number;
  /** How much of the ratio rounding explains, towards the others. */
  readonly tolerance: number;
  /** Hidiroglou and Berthelot's E. */
  readonly score: number;
  /**
   * The ratios that would be accepted of a province of this size, and those that are common at any
   * size.
   */
  readonly accepted: readonly [number, number];
  /** Outside them, whatever the rounding, and visibly away from the median. */
  readonly stands: 'within' | 'above' | 'below';
}

export interface GrowthAcross {
  readonly indicator: Indicator | null;
  /** In the group's order; empty where nothing was compared. */
  readonly units: readonly GrowthUnit[];
  readonly excluded: readonly Excluded[];
  readonly notCompared: NotCompared | null;
  /** The median ratio: what the others did. */
  readonly median: number | null;
}

/** A ratio this near to the median is nobody's question, however alike the others are. */
export const leastDistance = 0.1;

/**
 * The spread of growth is never taken for smaller than this, on logarithms: a hundredth of growth
 * more or less.
 */
const leastSpread = 0.01;

/**
 * How each province's result relates to its last year's, beside what the others did (Hidiroglou and
 * Berthelot 1986, U 0,5, A 0,05, C 4). Guards: at least eight provinces with both numbers above
 * zero; no comparison across a changed definition; provinces formed in the year have no last year
 * of their own; a ratio that rounding may bring back, or that lies within a tenth of the median, is
 * not flagged. A large province's score grows with its size, so a growth that is common among the
 * others could still be flagged: the ratio must also lie beyond 3.5 modified z-scores of all the
 * ratios, on logarithms. Skew is met by the score itself, which treats halving as it treats
 * doubling, and by distances of each side.
 */
export function growthAcross(group: PeersOfYear, indicatorId: string, catalogue: Catalogue): GrowthAcross {
  const indicator = catalogue.byId(indicatorId);
  const nothing = { indicator, units: [], excluded: [], median: null };
  if (indicator?.comparison !== 'relative' || indicator.measure === 'rank')
    return { ...nothing, notCompared: 'otherKind' };
  if (catalogue.breaksBetween(indicatorId, group.year - 1, group.year).length > 0)
    return { ...nothing, notCompared: 'seriesBreak' };

  const excluded: Excluded[] = [];
  const pairs: Pair[] = [];
  for (const peer of group.peers) {
    const current = peer.facts.level(indicatorId, 'actual');
    const previous = peer.facts.level(indicatorId, 'previous');
    if (current === null || previous === null) excluded.push({ peer, reason: 'missing' });
    else if (isNew(peer, group.year)) excluded.push({ peer, reason: 'merged' });
    else if (!isPositive(current) || !isPositive(previous)) excluded.push({ peer, reason: 'notPositive' });
    else pairs.push({ peer, previous, current });
  }
  if (pairs.length < fewestPeers) return { ...nothing, excluded, notCompared: 'fewPeers' };

  const { bounds, scores, medianRatio } = scoreRatios(
    Float64Array.from(pairs, ({ previous }) => previous),
    Float64Array.from(pairs, ({ current }) => current),
  );
  const common = commonRatios(pairs.map(({ previous, current }) => current / previous));
  const units = pairs.map((pair, at) => unitOf(pair, indicator, scores[at]!, bounds, medianRatio, common));
  return { indicator, units, excluded, notCompared: null, median: medianRatio };
}

/**
 * Formed of several provinces after the year compared with: last year's number is a sum over their
 * sheets.
 */
export function isNew({ province }: Peer, year: number): boolean {
  return province.formedFrom.length > 1 && schemeOfYear(year - 1) !== province.scheme;
}

/** The results of a province for the year before and the year. */
interface Pair {
  readonly peer: Peer;
  readonly previous: number;
  readonly current: number;
}

/** A computed number may be none at all, or beyond all numbers. */
function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}

/** The ratios that are no rarity among the provinces, whatever their size. */
function commonRatios(ratios: readonly number[]): readonly [number, number] {
  const { median, below, above } = sidedZ(ratios.map(Math.log), leastSpread);
  return [Math.exp(median - usualLimit * below), Math.exp(median + usualLimit * above)];
}

/** Exact readings are for those that stand out by their bare values. */
function unitOf(
  { peer, previous, current }: Pair,
  indicator: Indicator,
  score: number,
  bounds: readonly [number, number],
  median: number,
  common: readonly [number, number],
): GrowthUnit {
  const ratio = current / previous;
  const ofSize = acceptedRatios(bounds, Math.max(current, previous), median);
  const accepted = [Math.min(ofSize[0], common[0]), Math.max(ofSize[1], common[1])] as const;
  const isSmallCount = isCounted(indicator) && Math.min(previous, current) < fewThings;
  const isFar = Math.abs(ratio / median - 1) >= leastDistance && !isSmallCount;
  const factIn = (slot: SlotName): Fact => peer.facts.fact(indicator.id, slot)!;
  const rounding = () => inDoubles.interval(over(factIn('actual').expression, factIn('previous').expression), 'wide');
  return {
    peer,
    get previous() {
      return factIn('previous');
    },
    get current() {
      return factIn('actual');
    },
    ratio,
    get tolerance() {
      return ratio < median ? rounding().high - ratio : ratio - rounding().low;
    },
    score,
    accepted,
    stands: isFar ? standingBeside(ratio, rounding, accepted) : 'within',
  };
}

/** Whether a number lies outside of what is accepted, whatever it is rounded from. */
export function standingBeside(
  value: number,
  rounding: () => Interval<number>,
  [low, high]: readonly [number, number],
): 'within' | 'above' | 'below' {
  if (value < low) return rounding().high < low ? 'below' : 'within';
  return value > high && rounding().low > high ? 'above' : 'within';
}

/** The ratios that are accepted of a province whose larger number is `size`. */
export function acceptedRatios(
  [low, high]: readonly [number, number],
  size: number,
  median: number,
): readonly [number, number] {
  const weight = size ** usualSettings.U;
  return [ratioOf(low / weight, median), ratioOf(high / weight, median)];
}

/** The ratio whose symmetric change from the median is `change`. */
function ratioOf(change: number, median: number): number {
  return change >= 0 ? median * (1 + change) : median / (1 - change);
}

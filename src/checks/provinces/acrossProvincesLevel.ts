import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator, Measure } from '../../indicators/catalogue/indicator';
import { inDoubles } from '../../figures/expression';
import type { Fact } from '../facts/fact';
import { standingBeside, type Excluded, type NotCompared } from './acrossProvincesGrowth';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import { sidedZ, usualLimit } from './robustZ';

export interface LevelUnit {
  readonly peer: Peer;
  readonly fact: Fact;
  /** Modified z-score, on logarithms for densities. */
  readonly score: number;
  /** How much of the value rounding explains, towards the others. */
  readonly tolerance: number;
  readonly stands: 'within' | 'above' | 'below';
}

export interface LevelAcross {
  readonly indicator: Indicator | null;
  /** In the group's order; empty where nothing was compared. */
  readonly units: readonly LevelUnit[];
  readonly excluded: readonly Excluded[];
  readonly notCompared: NotCompared | null;
  readonly median: number | null;
  /** The levels that are accepted, in the indicator's unit. */
  readonly accepted: readonly [number, number] | null;
}

interface Axis {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
  /**
   * No spread is taken for smaller than this: provinces that are all alike are no reason to accuse
   * one that is nearly so.
   */
  readonly least: number;
  readonly positive: boolean;
}

const logarithmic: Axis = { to: Math.log, from: Math.exp, least: 0.05, positive: true };
const inPoints: Axis = { to: (value) => value, from: (value) => value, least: 1, positive: false };

/** Densities differ by factors (a city has twice another province's), shares by points. */
export const axes: Readonly<Partial<Record<Measure, Axis>>> = {
  ratio: logarithmic,
  index: logarithmic,
  percentage: inPoints,
};

/**
 * Where each province stands among the others in a density, a share or a score: modified z-scores
 * (Iglewicz and Hoaglin 1993, limit 3,5). Guards: at least eight provinces with a number; densities
 * and scores on logarithms, values at or below zero listed; where the distribution is skewed the
 * spread of a value's own side counts if it is the wider; a spread has a least size; a value that
 * rounding may bring back is not flagged.
 */
export function levelAcross(group: PeersOfYear, indicatorId: string, catalogue: Catalogue): LevelAcross {
  const indicator = catalogue.byId(indicatorId);
  const axis = indicator ? axes[indicator.measure] : undefined;
  const nothing = { indicator, units: [], excluded: [], median: null, accepted: null };
  if (!indicator || !axis) return { ...nothing, notCompared: 'otherKind' };

  const excluded: Excluded[] = [];
  const found: { readonly peer: Peer; readonly value: number }[] = [];
  for (const peer of group.peers) {
    const value = peer.facts.level(indicatorId, 'actual');
    if (value === null) excluded.push({ peer, reason: 'missing' });
    else if (axis.positive && value <= 0) excluded.push({ peer, reason: 'notPositive' });
    else found.push({ peer, value });
  }
  if (found.length < fewestPeers) return { ...nothing, excluded, notCompared: 'fewPeers' };

  const values = found.map(({ value }) => value);
  const { median, scores, accepted } = acceptedLevels(values, axis, indicator);
  const units = found.map(({ peer, value }, at): LevelUnit => {
    const factIn = (): Fact => peer.facts.fact(indicatorId, 'actual')!;
    const rounding = () => inDoubles.interval(factIn().expression, 'wide');
    const score = scores[at]!;
    return {
      peer,
      get fact() {
        return factIn();
      },
      score,
      get tolerance() {
        return score < 0 ? rounding().high - value : value - rounding().low;
      },
      stands: standingBeside(value, rounding, accepted),
    };
  });
  return { indicator, units, excluded, notCompared: null, median: axis.from(median), accepted };
}

/**
 * The scores of levels and what is accepted of them, in the indicator's unit; `median` stays on the
 * axis.
 */
export function acceptedLevels(
  values: readonly number[],
  axis: Axis,
  { bounds }: Indicator,
): { readonly median: number; readonly scores: readonly number[]; readonly accepted: readonly [number, number] } {
  const { median, below, above, scores } = sidedZ(values.map(axis.to), axis.least);
  const low = Math.max(axis.from(median - usualLimit * below), bounds.min ?? -Infinity);
  const high = Math.min(axis.from(median + usualLimit * above), bounds.max ?? Infinity);
  return { median, scores, accepted: [low, high] };
}

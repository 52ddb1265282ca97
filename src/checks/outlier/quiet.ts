import type { Catalogue } from '../../indicators/catalogue';
import { dust } from '../survey/glance';
import { acceptedRatios, isNew, leastDistance } from './acrossProvincesGrowth';
import { acceptedLevels, axes } from './acrossProvincesLevel';
import { scoreRatios } from './hidiroglouBerthelot';
import { fewestPeers, type PeerGroup } from './peers';

/**
 * True when comparing an indicator's growth across a group surely gives no word for anybody: all provinces with numbers are plain, above zero, many enough,
 * and within what is accepted by their face values. False whenever that takes a closer look.
 */
export function isGrowthQuiet({ peers, year }: PeerGroup, indicatorId: string, catalogue: Catalogue): boolean {
  const indicator = catalogue.byId(indicatorId);
  if (indicator?.comparison !== 'relative' || indicator.measure === 'rank') return true;
  if (catalogue.breaksBetween(indicatorId, year - 1, year).length > 0) return false;
  const previous = new Float64Array(peers.length);
  const current = new Float64Array(peers.length);
  let count = 0;
  for (const peer of peers) {
    const now = peer.facts.survey.number(indicatorId, 'actual');
    const before = peer.facts.survey.number(indicatorId, 'previous');
    if (now === 'unclear' || before === 'unclear') return false;
    if (now === 'blank' || before === 'blank') continue;
    if (now <= 0 || before <= 0 || isNew(peer, year)) return false;
    previous[count] = before;
    current[count] = now;
    count += 1;
  }
  if (count < fewestPeers) return count === 0;
  const { medianRatio, bounds } = scoreRatios(previous.subarray(0, count), current.subarray(0, count));
  for (let at = 0; at < count; at += 1) {
    const [before, now] = [previous[at]!, current[at]!];
    const ratio = now / before;
    if (Math.abs(ratio / medianRatio - 1) < leastDistance - dust) continue;
    const [low, high] = acceptedRatios(bounds, Math.max(before, now), medianRatio);
    if (!isInside(ratio, low, high)) return false;
  }
  return true;
}

/** As `isGrowthQuiet`, of an indicator's level. */
export function isLevelQuiet({ peers }: PeerGroup, indicatorId: string, catalogue: Catalogue): boolean {
  const indicator = catalogue.byId(indicatorId);
  const axis = indicator ? axes[indicator.measure] : undefined;
  if (!indicator || !axis) return true;
  const values: number[] = [];
  for (const { facts } of peers) {
    const value = facts.survey.number(indicatorId, 'actual');
    if (value === 'unclear' || (axis.positive && typeof value === 'number' && value <= 0)) return false;
    if (value !== 'blank') values.push(value);
  }
  if (values.length < fewestPeers) return values.length === 0;
  const [low, high] = acceptedLevels(values, axis, indicator).accepted;
  return values.every((value) => isInside(value, low, high));
}

function isInside(value: number, low: number, high: number): boolean {
  const room = dust * Math.abs(value);
  return value >= low + room && value <= high - room;
}

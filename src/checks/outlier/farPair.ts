import { isCounted } from '../../indicators/catalogue/wholeThings';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { powerOfTen } from '../../figures/decimal';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { farApart, fewThings } from '../limits';
import { fewestPeers } from '../provinces/peer';
import { ascending, median } from '../provinces/quantile';
import { othersOf, witnesses, type Witness } from '../witnesses';
import { historyOf, sheetsBefore } from './history';

/** A share that begins like this may be many times as much a year later. */
const smallShare = 10;

/** How far the other numbers of a row may differ where one is far from all of them. */
const agreeing = 1.5;

/** A number too far from the others of its row for a year to explain. */
export interface FarPair {
  /** Of two numbers alone the newer one. */
  readonly fact: Fact;
  /** The nearest of the others. */
  readonly other: Fact;
  /** All others, where there are several. */
  readonly others: readonly Fact[];
  /** The larger over the smaller. */
  readonly ratio: number;
}

/**
 * Two numbers alone in their row that are fivefold or more apart, or one that is so far from all
 * others while these agree, unless the province's earlier years or other provinces moved about as
 * much. What is added to a stock swings from year to year and is left out, as are few things and
 * shares that only begin.
 */
export function farPair(indicator: Indicator, context: CheckContext): FarPair | null {
  const known = witnesses(indicator.id, context);
  for (const one of known) {
    const others = othersOf(one.slot, known, indicator.id, context);
    const found = farFrom(one, others, known.length);
    if (!found) continue;
    const [low, high] = [found.fact, found.other].sort((a, b) => a.value - b.value) as [Fact, Fact];
    const step = isCounted(indicator) ? 1 : powerOfTen(-indicator.decimals);
    if (low.value < fewThings * step) return null;
    // A share that only begins has grown, where the larger number is the later one.
    const isGrowth = high === (found.newer ?? found.fact);
    if (indicator.measure === 'percentage' && isGrowth && low.value < smallShare) return null;
    if (isAdded(indicator, context) || isUsual(indicator, found.ratio, context)) return null;
    return found;
  }
  return null;
}

/** A number that is far from all others; of two alone the newer one is asked about. */
function farFrom(
  { fact, slot }: Witness,
  others: readonly Fact[],
  columns: number,
): (FarPair & { readonly newer?: Fact }) | null {
  const values = others.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first] = others;
  if (!first || high > low * agreeing) return null;
  const isAbove = fact.value > high;
  const other = others.find(({ value }) => value === (isAbove ? high : low))!;
  const ratio = isAbove ? fact.value / high : low / fact.value;
  if (ratio < farApart) return null;
  if (others.length > 1) return { fact, other, others, ratio, ...(slot === 'previous' ? { newer: other } : {}) };
  // Without a second column of its own the row was compared with last year's workbook.
  const [newer, older] = columns === 1 ? [fact, first] : [first, fact];
  return { fact: newer, other: older, others: [older], ratio, newer };
}

/** What is added to a stock swings from year to year. */
export function isAdded({ id }: Indicator, { catalogue }: CheckContext): boolean {
  return catalogue.relationsOfKind('stockFlow').some(({ added }) => added === id);
}

/** Whether the province itself or the middle of the others moved by half as many places or more. */
function isUsual({ id }: Indicator, ratio: number, context: CheckContext): boolean {
  const { report } = context.facts;
  const half = Math.sqrt(ratio);
  const isMuch = (step: number): boolean => Math.max(step, 1 / step) >= half;
  const levels = historyOf(sheetsBefore(report, context), (facts, slot) => facts.level(id, slot));
  const isMove = (before: number, after: number): boolean => before > 0 && after > 0 && isMuch(after / before);
  if (levels.slice(1).some(({ value }, at) => isMove(value, levels[at]!.value))) return true;
  const peers = context.peers.groupOf(report)?.peers ?? [];
  const steps = peers.flatMap((peer) => {
    const [now, before] = [peer.facts.level(id, 'actual') ?? 0, peer.facts.level(id, 'previous') ?? 0];
    return peer.report !== report && before > 0 && now > 0 ? [now / before] : [];
  });
  return steps.length >= fewestPeers - 1 && isMuch(median(ascending(steps)));
}

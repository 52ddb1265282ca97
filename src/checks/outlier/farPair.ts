import type { Indicator } from '../../indicators/catalogue/indicator';
import { powerOfTen } from '../../figures/decimal';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { farApart, fewThings } from '../limits';
import { fewestPeers } from '../provinces/peer';
import { ascending, median } from '../provinces/quantile';
import { othersOf, witnesses } from '../witnesses';
import { historyOf, sheetsBefore } from './history';

/** A share that begins like this may be many times as much a year later. */
const smallShare = 10;

/** Two numbers, the only ones of their row, too far apart for a year to explain. */
export interface FarPair {
  /** The newer of the two. */
  readonly fact: Fact;
  readonly other: Fact;
  /** The larger over the smaller. */
  readonly ratio: number;
}

/**
 * Two numbers alone in their row that are fivefold or more apart, unless the province's earlier
 * years or other provinces moved about as much. What is added to a stock swings from year to year
 * and is left out, as are few things and shares that only begin.
 */
export function farPair(indicator: Indicator, report: SheetReport, context: CheckContext): FarPair | null {
  const known = witnesses(indicator.id, context);
  const [first] = known;
  if (!first) return null;
  const others = othersOf(first.slot, known, indicator.id, report, context);
  const [other] = others;
  if (!other || others.length > 1) return null;
  const [low, high] = [Math.min(first.fact.value, other.value), Math.max(first.fact.value, other.value)];
  const ratio = high / low;
  if (ratio < farApart || low < fewThings * stepOf(indicator)) return null;
  // Without a second column of its own the row was compared with last year's workbook.
  const isGrowth = known.length === 1 ? first.fact.value > low : other.value > low;
  if (indicator.measure === 'percentage' && isGrowth && low < smallShare) return null;
  if (isAdded(indicator, context) || isUsual(indicator, ratio, report, context)) return null;
  const [newer, older] = known.length === 1 ? [first.fact, other] : [other, first.fact];
  return { fact: newer, other: older, ratio };
}

function stepOf({ decimals, measure, unit }: Indicator): number {
  return measure === 'count' && unit.scale === 1 ? 1 : powerOfTen(-decimals);
}

function isAdded({ id }: Indicator, { catalogue }: CheckContext): boolean {
  return catalogue.relationsOfKind('stockFlow').some(({ added }) => added === id);
}

/** Whether the province itself or the middle of the others moved by half as many places or more. */
function isUsual({ id }: Indicator, ratio: number, report: SheetReport, context: CheckContext): boolean {
  const half = Math.sqrt(ratio);
  const isMuch = (step: number): boolean => Math.max(step, 1 / step) >= half;
  const levels = historyOf(id, sheetsBefore(report, context)).map(({ fact }) => fact.value);
  if (levels.slice(1).some((before, at) => before > 0 && levels[at]! > 0 && isMuch(levels[at]! / before))) return true;
  const peers = context.peers.groupOf(report)?.peers ?? [];
  const steps = peers.flatMap((peer) => {
    const [now, before] = [peer.facts.fact(id, 'actual'), peer.facts.fact(id, 'previous')];
    return peer.report !== report && now && before && before.value > 0 && now.value > 0
      ? [now.value / before.value]
      : [];
  });
  return steps.length >= fewestPeers - 1 && isMuch(median(ascending(steps)));
}

import { remembered } from '../../indicators/lists';
import { once } from '../../indicators/once';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Facts } from '../facts/facts';
import type { PeerGroup } from '../provinces/peerGroup';
import { fewestPeers } from '../provinces/peer';
import { slots, slotUnder, type SlotName } from '../facts/slots';

/** A finding that names no row concerns the sheet as a whole. */
const wholeSheet = 1;
/** Sums of sums of parts: deeper than any form goes. */
const mostLevels = 8;

/**
 * What share of a total hangs on what a finding sends a person to, 0 to 1: what its first cell holds
 * or should hold, whichever is larger, of the total that it finally goes into, over all provinces
 * when there are enough to compare, else the province's own. Ratios weigh as their numerators. Null
 * where nothing is added up: ranks, scores, numbers that nobody gives.
 */
export function weightOf({ cells, suggestion }: Pick<Finding, 'cells' | 'suggestion'>, context: CheckContext) {
  const [cell] = cells;
  const indicator = cell && cell.row !== '' ? context.facts.report.rows.find(({ code }) => code === cell.row) : null;
  if (!cell || !indicator) return wholeSheet;
  if (!indicator.indicator) return null;
  const own = slotUnder(cell.column);
  const slot = own?.name ?? 'actual';
  const put = suggestion?.address === cell.address ? suggestion.value : null;
  const numbers = own ? [cell.value, put].filter((value) => typeof value === 'number') : [];
  return shareOf(indicator.indicator.id, slot, numbers, context);
}

function shareOf(id: string, slot: SlotName, numbers: readonly number[], context: CheckContext): number | null {
  const { catalogue, facts, peers } = context;
  const ratio = catalogue.ratioOf(id);
  if (ratio) return shareOf(ratio.numerator, slot, [], context);
  const indicator = catalogue.byId(id);
  if (!indicator?.additive) return null;
  const value = Math.max(...numbers.map(Math.abs), Math.abs(facts.fact(id, slot)?.value ?? usual(id, facts)));
  const group = peers.groupOf(facts.report);
  const national = group !== null && group.peers.length >= fewestPeers;
  const root = remembered(roots(context), `${slot} ${id}`, () => rootOf(id, slot, context));
  const total = national ? totalOf(group, root, slot) : Math.abs(facts.fact(root, slot)?.value ?? 0);
  const factor = indicator.unit.scale / catalogue.byId(root)!.unit.scale;
  if (!Number.isFinite(value) || value === 0) return null;
  return total > 0 ? Math.min(1, (value * factor) / total) : 1;
}

/** The size of a row by its other columns, where its own holds no number. */
function usual(id: string, facts: Facts): number {
  return Math.max(0, ...slots.map(({ name }) => Math.abs(facts.fact(id, name)?.value ?? 0)));
}

/** The indicator at the top of the sums and wholes that one goes into, as the sheet gives them. */
function rootOf(id: string, slot: SlotName, { catalogue, facts }: CheckContext): string {
  let root = id;
  for (let level = 0; level < mostLevels; level += 1) {
    const above = catalogue.relationsOf(root).flatMap((relation) => {
      if (relation.kind === 'sum' && relation.parts.includes(root)) return [relation.total];
      return relation.kind === 'atMost' && relation.certain && relation.part === root ? [relation.whole] : [];
    });
    const next = above.find((one) => catalogue.byId(one)?.additive && (facts.fact(one, slot)?.value ?? 0) > 0);
    if (next === undefined) return root;
    root = next;
  }
  return root;
}

const roots = once((_: CheckContext) => new Map<string, string>());
const totals = once((_: PeerGroup) => new Map<string, number>());

/** What the provinces at hand add up to. */
function totalOf(group: PeerGroup, id: string, slot: SlotName): number {
  return remembered(totals(group), `${slot} ${id}`, () =>
    group.peers.reduce((sum, { facts }) => sum + Math.abs(facts.level(id, slot) ?? 0), 0),
  );
}

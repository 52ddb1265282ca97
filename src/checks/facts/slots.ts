import type { ColumnSymbol } from '../../sheet/province/columns';
import type { FigureKind } from '../../figures/stated';

/** The four places of an indicator's own value: which column, which year, result or plan. */
export const slots = [
  { name: 'previous', symbol: '1', level: 'actual', yearsOn: -1 },
  { name: 'plan', symbol: '2', level: 'plan', yearsOn: 0 },
  { name: 'actual', symbol: '3', level: 'actual', yearsOn: 0 },
  { name: 'nextPlan', symbol: '7', level: 'plan', yearsOn: 1 },
] as const satisfies readonly { name: string; symbol: ColumnSymbol; level: 'actual' | 'plan'; yearsOn: number }[];
export type Slot = (typeof slots)[number];
export type SlotName = Slot['name'];

const byName = Object.fromEntries(slots.map((slot) => [slot.name, slot])) as Readonly<Record<SlotName, Slot>>;

export function slotOf(name: SlotName): Slot {
  return byName[name];
}

/** The slot of a column. */
export function slotUnder(symbol: string): Slot | undefined {
  return slots.find((slot) => slot.symbol === symbol);
}

/** Pairs of slots that lie one year apart on one sheet. */
export const yearSteps = [
  { from: 'previous', to: 'actual' },
  { from: 'actual', to: 'nextPlan' },
] as const satisfies readonly { from: SlotName; to: SlotName }[];
export type YearStep = (typeof yearSteps)[number];

/** Kinds of stated figures that give an indicator's level, a plan's own kind aside. */
export const levelKinds: ReadonlySet<FigureKind> = new Set(['actual', 'share', 'rank']);

import type { CheckContext } from './context';
import type { Fact } from './facts/fact';
import { slots, type SlotName } from './facts/slots';
import { lastYearsFact } from './time/earlierSheet';

/** A number of a row with the column it stands in. */
export interface Witness {
  readonly fact: Fact;
  readonly slot: SlotName;
}

/** The numbers above zero of a row's own columns; derived and computed ones only follow others. */
export function witnesses(indicatorId: string, { facts }: CheckContext): readonly Witness[] {
  return slots.flatMap(({ name }) => {
    const fact = facts.fact(indicatorId, name);
    return fact && isWitness(fact) ? [{ fact, slot: name }] : [];
  });
}

/** What else tells a row's size: other columns, last year's workbook where column 1 is blank. */
export function othersOf(
  slot: SlotName,
  known: readonly Witness[],
  indicatorId: string,
  context: CheckContext,
): readonly Fact[] {
  const others = known.filter((one) => one.slot !== slot).map(({ fact }) => fact);
  if (known.some((one) => one.slot === 'previous')) return others;
  const last = lastYearsFact(indicatorId, 'previous', context);
  return last && isWitness(last) ? [...others, last] : others;
}

function isWitness({ value, origin }: Fact): boolean {
  return value > 0 && Number.isFinite(value) && (origin === 'typed' || origin === 'stated');
}

import { once } from '../../../indicators/once';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import { changeKinds, possibleChanges, type PossibleChange } from '../../../figures/change';
import type { Width } from '../../../figures/expression';
import type { LedgerRow } from '../../../sheet/province/report';
import type { Fact } from '../../facts/fact';
import type { Facts } from '../../facts/facts';
import type { SlotName } from '../../facts/slots';

/** A stated change with what the sheet knows of both its ends. */
export interface ChangeClaim {
  readonly row: LedgerRow;
  readonly indicator: Indicator;
  /** Level of the claim's own year; null where nobody gives it. */
  readonly result: Fact | null;
  /** Level of the year compared with; null where nobody gives it. */
  readonly base: Fact | null;
  /** The columns of the two. */
  readonly resultSlot: SlotName;
  readonly baseSlot: SlotName;
}

/**
 * The stated changes that belong to a sheet and whose two years stand on it. A claim that names no
 * base year means the year before.
 */
export const changeClaims = once((facts: Facts) => gather(facts, facts.claims(changeKinds)));

/** The same for what the sheet's notes claim of their own rows. */
export const notedChanges = once((facts: Facts) =>
  gather(
    facts,
    facts.notes.filter(({ figure }) => figure.kind !== 'attainment'),
  ),
);

function gather(facts: Facts, rows: readonly LedgerRow[]): readonly ChangeClaim[] {
  return rows.flatMap((row): readonly ChangeClaim[] => {
    const { figure } = row;
    const indicator = facts.indicator(figure.indicator);
    const resultSlot = facts.slotOfYear(figure.year, 'actual') ?? facts.slotOfYear(figure.year, 'plan');
    const baseSlot = facts.slotOfYear(figure.baseYear ?? figure.year - 1, 'actual');
    if (!indicator || !resultSlot || !baseSlot) return [];
    const [result, base] = [resultSlot, baseSlot].map((slot) => facts.fact(indicator.id, slot)) as [
      Fact | null,
      Fact | null,
    ];
    return [{ row, indicator, result, base, resultSlot, baseSlot }];
  });
}

/** What a claim's words can mean for its result; empty without one. */
export function readingsOf(claim: ChangeClaim, width: Width): readonly PossibleChange[] {
  const { row, indicator, result } = claim;
  if (!result) return [];
  let readings = readingsByWidth[width].get(claim);
  if (!readings) {
    readings = possibleChanges(row.figure, result.expression, indicator, width);
    readingsByWidth[width].set(claim, readings);
  }
  return readings;
}

/** Several rules read a claim: its readings are worked out once for each width. */
const readingsByWidth: Readonly<Record<Width, WeakMap<ChangeClaim, readonly PossibleChange[]>>> = {
  strict: new WeakMap(),
  wide: new WeakMap(),
};

/** True when a value was worked out from this very figure: it agrees by construction. */
export function comesFrom(fact: Fact, { figure }: LedgerRow): boolean {
  return fact.origin === 'derived' && (figure.id === '' || fact.from.includes(figure.id));
}

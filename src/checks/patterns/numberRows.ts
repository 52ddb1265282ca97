import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { slots, type SlotName } from '../facts/slots';

/** A row with the numbers that were typed into it. */
export interface NumberRow {
  readonly indicator: Indicator;
  readonly typed: ReadonlyMap<SlotName, Fact>;
}

const gathered = new WeakMap<CheckContext, readonly NumberRow[]>();

/** The sheet’s rows with typed numbers, in sheet order, gathered once a check; of rows with one code the first. */
export function numberRows(context: CheckContext): readonly NumberRow[] {
  let rows = gathered.get(context);
  if (!rows) gathered.set(context, (rows = gather(context)));
  return rows;
}

function gather({ facts }: CheckContext): readonly NumberRow[] {
  return facts.report.rows.flatMap((row): readonly NumberRow[] => {
    const { indicator } = row;
    if (!indicator || facts.row(indicator.id) !== row) return [];
    const typed = new Map(
      slots.flatMap(({ name }): readonly (readonly [SlotName, Fact])[] => {
        const fact = facts.fact(indicator.id, name);
        return fact && fact.origin === 'typed' ? [[name, fact]] : [];
      }),
    );
    return typed.size > 0 ? [{ indicator, typed }] : [];
  });
}

import type { CheckContext } from '../context';
import { contradictedRows } from '../outlier/rowTies';
import { slots } from '../facts/slots';
import type { Fact } from '../facts/fact';
import { notHolding } from '../relations/comparing';
import { linkedWith } from '../relations/linked';
import { isOfKind } from './trial';

/** Indicators of rows that a relation, a limit or the kind of a number contradicts. */
export function accusedIds(context: CheckContext): ReadonlySet<string> {
  const { facts } = context;
  const ids = new Set(contradictedRows(context).map(({ indicator }) => indicator.id));
  for (const { relation, found } of notHolding('limit', context))
    if (found.outcome === 'fails') for (const id of behind(relation.fact, context)) ids.add(id);
  for (const { relation, found } of notHolding('part', context))
    if (found.outcome === 'fails') ids.add(relation.part.indicator.id).add(relation.whole.indicator.id);
  for (const { indicator } of facts.survey.openRows) {
    if (!indicator || ids.has(indicator.id)) continue;
    const values = slots.flatMap(({ name }) => facts.fact(indicator.id, name) ?? []);
    if (values.some(({ origin, value }) => origin === 'typed' && !isOfKind(value, indicator))) ids.add(indicator.id);
  }
  return ids;
}

/** The rows that a number may come from: its own, or all that a formula may read. */
function behind({ origin, indicator }: Fact, { catalogue }: CheckContext): Iterable<string> {
  return origin === 'computed' ? linkedWith(indicator.id, catalogue) : [indicator.id];
}

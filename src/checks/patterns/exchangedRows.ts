import type { CheckContext } from '../context';
import { contradictedRows } from '../outlier/rowTies';
import type { FindingCell } from '../findingCell';
import { slots } from '../facts/slots';
import { notHolding } from '../relations/comparing';
import { numberRows, type NumberRow } from './numberRows';
import { isOfKind, tried, type Put } from './trial';

/** Two rows that hold each other’s numbers. */
export interface ExchangedRows {
  readonly one: NumberRow;
  readonly other: NumberRow;
  /** How many comparisons the exchange mends. */
  readonly mended: number;
  readonly writes: readonly { readonly address: string; readonly value: number }[];
  readonly cells: readonly FindingCell[];
}

/** One relation that an exchange mends may be chance; two, in two columns, are not. */
const leastMended = 2;
const fewestColumns = 2;

/**
 * Neighbouring rows whose exchange mends what contradicts them, in two columns or more, and breaks
 * nothing. Only rows that something contradicts are tried.
 */
export function exchangedRows(context: CheckContext): readonly ExchangedRows[] {
  const accused = accusedIds(context);
  if (accused.size === 0) return [];
  const rows = numberRows(context);
  const found: ExchangedRows[] = [];
  const taken = new Set<NumberRow>();
  rows.forEach((one, at) => {
    const other = rows[at + 1];
    if (!other || taken.has(one)) return;
    if (!accused.has(one.indicator.id) && !accused.has(other.indicator.id)) return;
    const exchange = exchangeOf(one, other, context);
    if (!exchange) return;
    found.push(exchange);
    taken.add(one).add(other);
  });
  return found;
}

/** Indicators of rows that a relation, a limit or the kind of a number contradicts. */
function accusedIds(context: CheckContext): ReadonlySet<string> {
  const { facts } = context;
  const ids = new Set(contradictedRows(context).map(({ indicator }) => indicator.id));
  for (const { relation, found } of notHolding('limit', context))
    if (found.outcome === 'fails') ids.add(relation.fact.indicator.id);
  for (const { relation, found } of notHolding('part', context))
    if (found.outcome === 'fails') ids.add(relation.part.indicator.id).add(relation.whole.indicator.id);
  for (const { indicator } of facts.survey.openRows) {
    if (!indicator || ids.has(indicator.id)) continue;
    const values = slots.flatMap(({ name }) => facts.fact(indicator.id, name) ?? []);
    if (values.some(({ origin, value }) => origin === 'typed' && !isOfKind(value, indicator))) ids.add(indicator.id);
  }
  return ids;
}

function exchangeOf(one: NumberRow, other: NumberRow, context: CheckContext): ExchangedRows | null {
  const shared = slots.filter(({ name }) => one.typed.has(name) && other.typed.has(name));
  if (shared.length < fewestColumns || one.typed.size !== other.typed.size || shared.length !== one.typed.size)
    return null;
  const puts = shared.flatMap(({ name: slot }): readonly Put[] => [
    { indicator: one.indicator, slot, value: other.typed.get(slot)!.value },
    { indicator: other.indicator, slot, value: one.typed.get(slot)!.value },
  ]);
  const tally = tried(puts, context);
  if (!tally || tally.broken > 0 || tally.mended < leastMended || tally.columns.size < fewestColumns) return null;
  const place = (row: NumberRow, { slot }: Put): FindingCell => row.typed.get(slot)!.cells[0]!;
  const cells = puts.map((put) => place(put.indicator === one.indicator ? one : other, put));
  const { mended } = tally;
  return { one, other, mended, cells, writes: cells.map(({ address }, at) => ({ address, value: puts[at]!.value })) };
}

import type { CheckContext } from '../context';
import type { NumberWrite } from '../finding';
import type { FindingCell } from '../findingCell';
import { slots } from '../facts/slots';
import { answered } from '../standing/standing';
import type { Accused } from './wrongRelations';
import { numberRows, type NumberRow } from './numberRows';
import { scaledBy, tried, writesOf, type Put, type Tried } from './trial';

/** Two rows that hold each other’s numbers. */
export interface ExchangedRows {
  readonly one: NumberRow;
  readonly other: NumberRow;
  readonly mended: number;
  readonly writes: readonly NumberWrite[];
  readonly cells: readonly FindingCell[];
}

/** One relation that an exchange mends may be chance; two, in two columns, are not. */
const leastMended = 2;
const fewestColumns = 2;
/** Rows that are taken for each other stand beside each other, or with few rows between. */
const farthest = 4;
/** Parts within wholes leave many numbers possible: more of them, and nothing simpler. */
const fewestParts = 3;
const otherSizes = [10, 100, 1000] as const;

/**
 * Neighbouring rows whose exchange mends what contradicts them, in two columns or more, and breaks
 * nothing. Only rows that something contradicts in as many, the accused, are tried.
 */
export function exchangedRows(accused: Accused, context: CheckContext): readonly ExchangedRows[] {
  const rows = numberRows(context);
  const columns = rows.map(({ indicator }) => accused.get(indicator.id));
  const found: Candidate[] = [];
  for (const [at, one] of rows.entries()) {
    for (let between = 0; between < farthest && at + between + 1 < rows.length; between += 1) {
      const beside = at + between + 1;
      const [own, its] = [columns[at], columns[beside]];
      if ((!own && !its) || new Set([...(own ?? []), ...(its ?? [])]).size < fewestColumns) continue;
      const exchange = exchangeOf(one, rows[beside]!, context);
      if (exchange) found.push({ exchange, between });
    }
  }
  return found
    .filter((own) => found.every((rival) => rival === own || !isShared(own, rival) || isLikelier(own, rival)))
    .map(({ exchange }) => exchange);
}

interface Candidate {
  readonly exchange: ExchangedRows;
  /** Rows that stand between the two. */
  readonly between: number;
}

function isShared({ exchange: own }: Candidate, { exchange: rival }: Candidate): boolean {
  return [own.one, own.other].some((row) => row === rival.one || row === rival.other);
}

/** Of exchanges that share a row the one that mends more, or else the nearer; of equals neither. */
function isLikelier(own: Candidate, rival: Candidate): boolean {
  const [mine, its] = [own.exchange.mended, rival.exchange.mended];
  return mine > its || (mine === its && own.between < rival.between);
}

function exchangeOf(one: NumberRow, other: NumberRow, context: CheckContext): ExchangedRows | null {
  const ids = [one.indicator.id, other.indicator.id];
  const mended = answered(`exchanged ${ids.join(' ')}`, ids, context.standing, () => {
    const puts = putsOf(one, other);
    return puts && mends(puts, one, other, context);
  });
  if (mended === null) return null;
  return { one, other, mended, ...writesOf(putsOf(one, other)!, context) };
}

/** Each row's numbers in the cells of the other; null where they do not fill the same columns. */
function putsOf(one: NumberRow, other: NumberRow): readonly Put[] | null {
  const shared = slots.filter(({ name }) => one.typed.has(name) && other.typed.has(name));
  if (shared.length < fewestColumns || one.typed.size !== other.typed.size || shared.length !== one.typed.size)
    return null;
  return shared.flatMap(({ name: slot }): readonly Put[] => [
    { indicator: one.indicator, slot, value: other.typed.get(slot)!.value },
    { indicator: other.indicator, slot, value: one.typed.get(slot)!.value },
  ]);
}

/** How many comparisons an exchange mends; null where it breaks any, or mends too few. */
function mends(puts: readonly Put[], one: NumberRow, other: NumberRow, context: CheckContext): number | null {
  const tally = tried(puts, context, (tally) => tally.broken === 0 && (isClear(tally) || tally.parts >= fewestParts));
  if (!tally) return null;
  const isByParts = (): boolean => isPartOf(one, other, context) && !isOfOtherSize(one, other, context);
  return isClear(tally) || isByParts() ? tally.mended + tally.parts : null;
}

function isClear({ mended, columns }: Tried): boolean {
  return mended >= leastMended && columns.size >= fewestColumns;
}

function isPartOf(one: NumberRow, other: NumberRow, { catalogue }: CheckContext): boolean {
  const ids = [one.indicator.id, other.indicator.id];
  return catalogue.relationsOfKind('atMost').some(({ part, whole }) => ids.includes(part) && ids.includes(whole));
}

/**
 * Whether one of the rows may only be in another unit, which explains a part beyond its whole as
 * well.
 */
function isOfOtherSize(one: NumberRow, other: NumberRow, context: CheckContext): boolean {
  return [one, other].some((row) =>
    otherSizes.some((size) =>
      [size, 1 / size].some((times) => {
        const puts = scaledBy(times, row);
        return tried(puts, context, ({ broken, parts }) => broken === 0 && parts >= fewestParts) !== null;
      }),
    ),
  );
}

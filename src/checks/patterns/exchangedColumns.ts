import type { CheckContext } from '../context';
import type { NumberWrite } from '../finding';
import type { SlotName } from '../facts/slots';
import type { FindingCell } from '../findingCell';
import { numberRows, type NumberRow } from './numberRows';
import { tried, writesOf, type Put, type Tried } from './trial';
import { wentBack } from './wentBack';
import { wrongBesideColumns } from './wrongRelations';

/** Columns that stand beside each other in papers and are mistaken for one another. */
export const columnPairs = [
  ['previous', 'actual'],
  ['plan', 'actual'],
  ['actual', 'nextPlan'],
] as const satisfies readonly (readonly [SlotName, SlotName])[];
export type ColumnPair = (typeof columnPairs)[number];

/** Two columns that hold each other’s numbers throughout. */
export interface ExchangedColumns {
  readonly pair: ColumnPair;
  readonly rows: readonly NumberRow[];
  readonly cells: readonly FindingCell[];
  readonly writes: readonly NumberWrite[];
  /** True where comparisons hold either way and only the direction of all rows shows it. */
  readonly isByDirection: boolean;
}

/** Rows without a zero: a column of zeros holds nobody's numbers. */
const fewestRows = 4;
/** Comparisons that fail before anybody thinks of the columns. */
const fewestDoubts = 2;
/** Comparisons that an exchange mends, and how many of them for each one that it breaks. */
const fewestMended = 3;
const mendedForBroken = 5;

function isWorthIt({ mended, broken }: Tried): boolean {
  return mended >= fewestMended && broken * mendedForBroken <= mended;
}

/** Where the direction of the rows speaks, nothing else may speak against it. */
function isNoWorse({ mended, broken }: Tried): boolean {
  return broken <= mended;
}

/**
 * The pair of columns whose exchange in every row mends much and breaks hardly anything; null where
 * there is none. Exchanged columns agree within themselves, so that only what ties them to others
 * shows it: last year’s workbook, papers, notes, stocks and what was added to them, and that
 * everything went back since last year.
 */
export function exchangedColumns(context: CheckContext): ExchangedColumns | null {
  const doubts = wrongBesideColumns(context);
  let best: { readonly found: ExchangedColumns; readonly gain: number } | null = null;
  for (const pair of columnPairs) {
    if (countIn(doubts, pair) < fewestDoubts) continue;
    const found = exchangeOf(pair, isWorthIt, context);
    if (found && found.gain > (best?.gain ?? 0)) best = found;
  }
  if (best) return best.found;
  const found = wentBack(context) ? exchangeOf(['previous', 'actual'], isNoWorse, context) : null;
  return found && { ...found.found, isByDirection: true };
}

/** The exchange of a pair in every row that has both, and how much more it mends than it breaks. */
function exchangeOf(
  pair: ColumnPair,
  mayBe: (tally: Tried) => boolean,
  context: CheckContext,
): { readonly found: ExchangedColumns; readonly gain: number } | null {
  const rows = numberRows(context).filter(({ typed }) => pair.every((slot) => typed.has(slot)));
  const puts = rows.flatMap((row) => putsOf(row, pair));
  const telling = rows.filter(({ typed }) => pair.every((slot) => typed.get(slot)!.value !== 0));
  const tally = telling.length >= fewestRows ? tried(puts, context, mayBe) : null;
  if (!tally) return null;
  const found = { pair, rows, ...writesOf(puts, context), isByDirection: false };
  return { found, gain: tally.mended - tally.broken };
}

function putsOf({ indicator, typed }: NumberRow, [one, other]: ColumnPair): readonly Put[] {
  const [left, right] = [typed.get(one)!.value, typed.get(other)!.value];
  return left === right
    ? []
    : [
        { indicator, slot: one, value: right },
        { indicator, slot: other, value: left },
      ];
}

function countIn(doubts: readonly (readonly SlotName[])[], pair: ColumnPair): number {
  return doubts.filter((slots) => pair.some((slot) => slots.includes(slot))).length;
}

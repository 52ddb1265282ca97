import type { CheckContext } from '../context';
import type { NumberWrite } from '../finding';
import { givenNumber } from '../facts/givenNumber';
import type { FindingCell } from '../findingCell';
import { numberRows, type NumberRow } from './numberRows';
import { isOfKind } from '../facts/ofKind';
import { scaledBy, tried, writesOf, type Put, type Tried } from './trial';
import { answered } from '../standing/standing';
import type { Accused } from './wrongRelations';

/** A row whose numbers are all as many times too small or too large. */
export interface ScaledRow {
  readonly row: NumberRow;
  /** What makes its numbers right: 1000 for a row in thousands. */
  readonly times: number;
  readonly mended: number;
  readonly cells: readonly FindingCell[];
  /** The numbers in full; of those whose digits were lost what somebody states. */
  readonly writes: readonly NumberWrite[];
}

/** Units that rows are mistaken in, and slipped marks. */
const sizes = [1000, 1e6, 100, 10] as const;
const leastMended = 2;
const fewestColumns = 2;

/** Accused rows whose numbers, taken in another unit, agree with all that contradicts them. */
export function scaledRows(accused: Accused, context: CheckContext): readonly ScaledRow[] {
  const rows = numberRows(context).filter(
    (row) =>
      (accused.get(row.indicator.id)?.size ?? 0) >= fewestColumns &&
      row.indicator.measure !== 'rank' &&
      row.indicator.measure !== 'percentage',
  );
  return rows.flatMap((row) => {
    const { indicator } = row;
    const scale = answered(`${indicator.id} in another unit`, [indicator.id], context.standing, () =>
      scaleOf(row, context),
    );
    if (!scale) return [];
    const puts = scaledBy(scale.times, row);
    const exact = isExact(puts, row.typed, scale.times) ? puts : puts.flatMap((put) => inFull(put, context));
    const { cells } = writesOf(puts, context);
    return [{ row, ...scale, cells, writes: writesOf(exact, context).writes }];
  });
}

/** The first unit in which a row's numbers, two at least, agree with what contradicts them. */
function scaleOf(row: NumberRow, context: CheckContext): Pick<ScaledRow, 'times' | 'mended'> | null {
  if (row.typed.size < 2) return null;
  for (const times of sizes.flatMap((size) => [size, 1 / size])) {
    const tally = tried(scaledBy(times, row), context, isWorthIt);
    if (tally) return { times, mended: tally.mended };
  }
  return null;
}

/** That a whole thing has no fraction any more says nothing of how many times it was too small. */
function isWorthIt({ mended, broken, kinds, columns }: Tried): boolean {
  return broken === 0 && mended - kinds >= leastMended && columns.size >= fewestColumns;
}

/** Whole numbers in thousands lost their last digits; those with decimals, or in ones, did not. */
function isExact(puts: readonly Put[], typed: NumberRow['typed'], times: number): boolean {
  const isWhole = [...typed.values()].every(({ value }) => Number.isInteger(value));
  return puts.every(({ indicator, value }) => isOfKind(value, indicator)) && (times < 1 || !isWhole);
}

/** Where digits were lost last year’s workbook may have them. */
function inFull({ indicator, slot }: Put, context: CheckContext): readonly Put[] {
  const given = givenNumber(indicator, slot, context);
  return given?.cause === 'last-year' || given?.cause === 'stated' ? [{ indicator, slot, value: given.value }] : [];
}

import { Exact } from '../../figures/decimal';
import { printNumber } from '../../figures/print';
import { parseAddress } from '../../sheet/grid/address';
import { valueAt } from '../../sheet/grid/gridCells';
import type { LedgerRow, SheetReport } from '../../sheet/province/report';
import type { Suggestion } from '../finding';

/** Beyond so many per cent of growth, or from full attainment, the numbers are odd. */
const usualChange = 25;

/**
 * The note in its own words with the number that its row gives, where that number is as ordinary as
 * what was claimed; null for papers, hedges and words that would turn out otherwise.
 * @param value what the row gives, in the claim's measure: per cent, points
 */
export function mendedNote(row: LedgerRow, value: Exact, report: SheetReport): Suggestion | null {
  const { figure, inNote } = row;
  const place = parseAddress(row.address);
  if (!inNote || figure.hedge !== null || !place || !value.isFinite()) return null;
  const { grid } = report;
  const note = valueAt(grid, place.row - grid.top, place.column - grid.left);
  const distance = value.minus(figure.kind === 'attainment' ? 100 : 0).abs();
  if (typeof note !== 'string' || distance.greaterThan(usualChange) || !note.includes(figure.printed)) return null;
  const words = reworded(figure.printed, value, figure.decimals);
  return words === null
    ? null
    : { address: row.address, value: note.replace(figure.printed, () => words), cause: 'note' };
}

const number = /\d[\d.,]*/;
const direction = /tăng|giảm/i;
const exceeding = /vượt/i;

function reworded(printed: string, value: Exact, decimals: number): string | null {
  const said = exceeding.test(printed) ? value.minus(100) : value;
  const digits = printNumber(said.abs().toDecimalPlaces(decimals, Exact.ROUND_HALF_UP).toNumber(), 'vi', decimals);
  const isNothing = !/[1-9]/.test(digits);
  const [word] = direction.exec(printed) ?? [];
  if (isNothing || (said.isNegative() && word === undefined)) return null;
  const turned =
    word === undefined ? printed : printed.replace(word, inCaseOf(word, said.isNegative() ? 'giảm' : 'tăng'));
  // "tăng trưởng" does not turn into "giảm trưởng".
  return /giảm trưởng/i.test(turned) ? null : turned.replace(number, () => digits);
}

function inCaseOf(word: string, other: string): string {
  return word[0] === word[0]!.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1);
}

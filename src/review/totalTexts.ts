import { printNumber } from '../figures/print';
import type { Language } from '../indicators/text';
import type { NationalRow } from './reviewResult';

/**
 * The national result of a row, printed, how many provinces have one, and what theirs come to
 * together: no national figure while somebody's is missing.
 */
export function totalsOf({ totals, kind, indicator }: NationalRow, language: Language) {
  const { total, known, given } = totals.find(({ symbol }) => symbol === '3')!;
  const print = (value: number): string => printNumber(value, language, indicator.decimals);
  return {
    total: total === null ? '' : print(total),
    partial: kind === 'sum' && given > 0 ? print(known) : '',
    given,
  };
}

import { printNumber } from '../figures/print';
import type { Language } from '../indicators/text';
import type { NationalRow } from './reviewResult';

/**
 * The result of a row over all provinces that sent, printed, how many have one, and what theirs
 * come to together: no such result while somebody's is missing, whom `lacking` names.
 */
export function totalsOf({ totals, kind, indicator }: NationalRow, language: Language) {
  const { total, known, given, lacking } = totals.find(({ symbol }) => symbol === '3')!;
  const print = (value: number): string => printNumber(value, language, indicator.decimals);
  return {
    total: total === null ? '' : print(total),
    partial: kind === 'sum' && given > 0 ? print(known) : '',
    given,
    lacking,
  };
}

import { of, over, sum, times, type Expression } from '../figures/expression';
import { pointReading } from '../figures/reading';
import type { Catalogue } from '../indicators/catalogue';

export interface ComputedCell {
  readonly catalogue: Catalogue;
  readonly indicator: string;
  /** By which of its relations the form computes it. */
  readonly by: 'sum' | 'ratio';
  readonly valueOf: (indicatorId: string) => Expression | null;
  /** True where a mark stands that counts as 0 in a sum. */
  readonly isZero: (indicatorId: string) => boolean;
}

/** What a computed row's cell stands for: its total or ratio over what it is computed from, each with its own rounding. Null when one of its inputs is no number. */
export function computedExpression(cell: ComputedCell): Expression | null {
  const { catalogue, indicator, by } = cell;
  if (by === 'sum') return sumOfParts(catalogue.sumOf(indicator)?.parts ?? [], cell);
  const ratio = catalogue.ratioOf(indicator);
  const numerator = ratio && cell.valueOf(ratio.numerator);
  const denominator = ratio && cell.valueOf(ratio.denominator);
  return numerator && denominator ? quotient(numerator, denominator, ratio.factor) : null;
}

/** numerator / denominator × factor. */
export function quotient(numerator: Expression, denominator: Expression, factor: number): Expression {
  return over(times(numerator, of(pointReading(factor))), denominator);
}

function sumOfParts(parts: readonly string[], cell: Pick<ComputedCell, 'valueOf' | 'isZero'>): Expression | null {
  if (parts.length === 0) return null;
  const terms: Expression[] = [];
  for (const part of parts) {
    if (cell.isZero(part)) continue;
    const value = cell.valueOf(part);
    if (!value) return null;
    terms.push(value);
  }
  return sum(terms);
}

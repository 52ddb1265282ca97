import { doubles, exacts, IntervalArithmetic, type Field, type Interval } from './interval';
import type { Reading, Spread } from './reading';

/**
 * Arithmetic between readings as data. One tree serves every use: it is evaluated in doubles or in decimals, on strict or on wide
 * intervals, and can be printed with its numbers put in.
 */
export type Expression =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference' | 'product' | 'quotient'; readonly left: Expression; readonly right: Expression };

export type Width = 'strict' | 'wide';

export const of = (reading: Reading): Expression => ({ kind: 'reading', reading });
export const sum = (terms: readonly Expression[]): Expression => ({ kind: 'sum', terms });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: 'difference', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });

/** Evaluates an expression in one field. */
export class Evaluator<T> {
  readonly arithmetic: IntervalArithmetic<T>;

  constructor(private readonly field: Field<T>) {
    this.arithmetic = new IntervalArithmetic(field);
  }

  interval(expression: Expression, width: Width): Interval<T> {
    const { arithmetic } = this;
    switch (expression.kind) {
      case 'reading':
        return this.leaf(expression.reading, width);
      case 'sum':
        return expression.terms
          .map((term) => this.interval(term, width))
          .reduce((total, term) => arithmetic.add(total, term), this.zero());
      case 'difference':
        return arithmetic.subtract(this.interval(expression.left, width), this.interval(expression.right, width));
      case 'product':
        return arithmetic.multiply(this.interval(expression.left, width), this.interval(expression.right, width));
      case 'quotient':
        return arithmetic.divide(this.interval(expression.left, width), this.interval(expression.right, width));
    }
  }

  private leaf(reading: Reading, width: Width): Interval<T> {
    const spread: Spread = reading[width];
    const { of: toField, add, subtract } = this.field;
    return {
      low: subtract(toField(reading.value), toField(spread.below)),
      high: add(toField(reading.high), toField(spread.above)),
      lowOpen: spread.belowOpen || spread.below === Infinity,
      highOpen: spread.aboveOpen || spread.above === Infinity,
    };
  }

  private zero(): Interval<T> {
    return { low: this.field.of(0), high: this.field.of(0), lowOpen: false, highOpen: false };
  }
}

export const inDoubles = new Evaluator(doubles);
export const inDecimals = new Evaluator(exacts);

/** The value with every reading taken at face value; ranges at their middle. NaN or infinite where it has none. */
export function faceValue(expression: Expression): number {
  switch (expression.kind) {
    case 'reading':
      return (expression.reading.value + expression.reading.high) / 2;
    case 'sum':
      return expression.terms.reduce((total, term) => total + faceValue(term), 0);
    case 'difference':
      return faceValue(expression.left) - faceValue(expression.right);
    case 'product':
      return faceValue(expression.left) * faceValue(expression.right);
    case 'quotient':
      return faceValue(expression.left) / faceValue(expression.right);
  }
}

/** The largest absolute number that takes part: what the rounding error of a double evaluation is measured against. */
export function magnitude(expression: Expression): number {
  switch (expression.kind) {
    case 'reading':
      return Math.max(Math.abs(expression.reading.value), Math.abs(expression.reading.high));
    case 'sum':
      return expression.terms.reduce((largest, term) => Math.max(largest, magnitude(term)), 0);
    case 'difference':
      return Math.max(magnitude(expression.left), magnitude(expression.right));
    case 'product':
      return magnitude(expression.left) * magnitude(expression.right);
    case 'quotient':
      return Math.abs(magnitude(expression.left) / faceValue(expression.right));
  }
}

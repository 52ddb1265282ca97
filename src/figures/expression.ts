import { doubles, exacts, IntervalArithmetic, type Field, type Interval } from './interval';
import type { Reading, Spread } from './reading';

/** Arithmetic as data over leaves of any kind: indicators, cells, readings. */
export type Tree<Leaf> =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'sum'; readonly terms: readonly Tree<Leaf>[] }
  | { readonly kind: 'difference' | 'product' | 'quotient'; readonly left: Tree<Leaf>; readonly right: Tree<Leaf> };

/**
 * Arithmetic between readings. One tree serves every use: it is evaluated in doubles or in
 * decimals, on strict or on wide intervals, and can be printed with its numbers put in.
 */
export type Expression = Tree<Reading>;

export type Width = 'strict' | 'wide';

export const of = <Leaf>(leaf: Leaf): Tree<Leaf> => ({ kind: 'leaf', leaf });
export const sum = <Leaf>(terms: readonly Tree<Leaf>[]): Tree<Leaf> => ({ kind: 'sum', terms });
export const minus = <Leaf>(left: Tree<Leaf>, right: Tree<Leaf>): Tree<Leaf> => ({ kind: 'difference', left, right });
export const times = <Leaf>(left: Tree<Leaf>, right: Tree<Leaf>): Tree<Leaf> => ({ kind: 'product', left, right });
export const over = <Leaf>(left: Tree<Leaf>, right: Tree<Leaf>): Tree<Leaf> => ({ kind: 'quotient', left, right });

/**
 * The tree with something else in the place of every leaf: another leaf, or arithmetic of its own.
 */
export function grown<Leaf, Other>(tree: Tree<Leaf>, put: (leaf: Leaf) => Tree<Other>): Tree<Other> {
  switch (tree.kind) {
    case 'leaf':
      return put(tree.leaf);
    case 'sum':
      return sum(tree.terms.map((term) => grown(term, put)));
    default:
      return { kind: tree.kind, left: grown(tree.left, put), right: grown(tree.right, put) };
  }
}

/** The leaves from left to right, each as often as it stands. */
export function leavesOf<Leaf>(tree: Tree<Leaf>): readonly Leaf[] {
  if (tree.kind === 'leaf') return [tree.leaf];
  return tree.kind === 'sum' ? tree.terms.flatMap(leavesOf) : [...leavesOf(tree.left), ...leavesOf(tree.right)];
}

/** Evaluates an expression in one field. */
export class Evaluator<T> {
  readonly arithmetic: IntervalArithmetic<T>;

  constructor(private readonly field: Field<T>) {
    this.arithmetic = new IntervalArithmetic(field);
  }

  interval(expression: Expression, width: Width): Interval<T> {
    const { arithmetic } = this;
    switch (expression.kind) {
      case 'leaf':
        return this.leaf(expression.leaf, width);
      case 'sum':
        return expression.terms.reduce((total, term) => arithmetic.add(total, this.interval(term, width)), this.zero());
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

/**
 * The value with every reading taken at face value; ranges at their middle. NaN or infinite where
 * it has none.
 */
export function faceValue(expression: Expression): number {
  switch (expression.kind) {
    case 'leaf':
      return (expression.leaf.value + expression.leaf.high) / 2;
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

/**
 * The largest absolute number that takes part: what the rounding error of a double evaluation is
 * measured against.
 */
export function magnitude(expression: Expression): number {
  switch (expression.kind) {
    case 'leaf':
      return Math.max(Math.abs(expression.leaf.value), Math.abs(expression.leaf.high));
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

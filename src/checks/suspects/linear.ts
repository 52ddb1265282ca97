import type { Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { LinearRule } from '../localise/linear';
import type { CellRelation } from './relation';

/** Σ coefficient × cell + constant; `tolerance` is how far the rounding of every number in it can move the whole. */
interface Linear {
  readonly terms: ReadonlyMap<number, number>;
  readonly constant: number;
  readonly tolerance: number;
  /** With every number at face value. */
  readonly value: number;
}

/** A quotient of two linear forms. */
interface Fraction {
  readonly over: Linear;
  readonly under: Linear;
}

/**
 * Which factor of a product of two unknowns is taken as right, so that a ratio becomes linear: its `denominator` (a population
 * is rarely the typed-wrong one) or the `numerator` and the ratio.
 */
export const heldParts = ['denominator', 'ratio'] as const;
export type HeldPart = (typeof heldParts)[number];

/** A relation as a linear rule over cells. `bilinear` tells that a factor had to be held. */
export interface Linearised {
  readonly rule: LinearRule;
  readonly bilinear: boolean;
}

const one: Linear = { terms: new Map(), constant: 1, tolerance: 0, value: 1 };

/**
 * Turns a relation of sums, differences, products and quotients into a linear rule over the cells that `cellOf` knows; all other
 * numbers are constants. Null where it says nothing linear: a hedge leaves it open, or a comparison crosses a negative divisor.
 */
export function linearise(
  { rule, left, relation, right }: CellRelation,
  cellOf: (reading: Reading) => number | undefined,
  held: HeldPart,
): Linearised | null {
  let bilinear = false;

  const times = (a: Linear, b: Linear): Linear => {
    if (a.terms.size > 0 && b.terms.size > 0) {
      bilinear = true;
      // The divisor that was brought over stands on the right.
      return held === 'denominator' ? scaled(a, frozen(b)) : scaled(b, frozen(a));
    }
    return a.terms.size > 0 ? scaled(a, b) : scaled(b, a);
  };

  const fractionOf = (expression: Expression): Fraction => {
    switch (expression.kind) {
      case 'reading':
        return { over: leaf(expression.reading, cellOf(expression.reading)), under: one };
      case 'sum':
        return expression.terms.map(fractionOf).reduce((total, term) => added(total, term, 1, times));
      case 'difference':
        return added(fractionOf(expression.left), fractionOf(expression.right), -1, times);
      case 'product': {
        const [a, b] = [fractionOf(expression.left), fractionOf(expression.right)];
        return { over: times(a.over, b.over), under: times(a.under, b.under) };
      }
      case 'quotient': {
        const [a, b] = [fractionOf(expression.left), fractionOf(expression.right)];
        return { over: times(a.over, b.under), under: times(a.under, b.over) };
      }
    }
  };

  if (isEmptySum(left) || isEmptySum(right)) return null;
  const [a, b] = [fractionOf(left), fractionOf(right)];
  if (relation === 'atMost' && (a.under.value <= 0 || b.under.value <= 0)) return null;
  const { terms, constant, tolerance } = plus(times(a.over, b.under), times(b.over, a.under), -1);
  if (terms.size === 0 || ![constant, tolerance, ...terms.values()].every(Number.isFinite)) return null;
  const linear: LinearRule = {
    id: rule,
    terms: [...terms].map(([cell, coefficient]) => ({ cell, coefficient })),
    bound: -constant,
    equality: relation === 'equals',
    tolerance,
  };
  return { rule: linear, bilinear };
}

function isEmptySum(expression: Expression): boolean {
  return expression.kind === 'sum' && expression.terms.length === 0;
}

function leaf(reading: Reading, cell: number | undefined): Linear {
  const value = (reading.value + reading.high) / 2;
  const tolerance = Math.max(reading.wide.below, reading.wide.above) + (reading.high - reading.value) / 2;
  return cell === undefined
    ? { terms: new Map(), constant: value, tolerance, value }
    : { terms: new Map([[cell, 1]]), constant: 0, tolerance, value };
}

function frozen({ tolerance, value }: Linear): Linear {
  return { terms: new Map(), constant: value, tolerance, value };
}

/** A linear form times a constant one. */
function scaled(form: Linear, constant: Linear): Linear {
  const factor = constant.value;
  return {
    terms: new Map([...form.terms].map(([cell, coefficient]) => [cell, coefficient * factor])),
    constant: form.constant * factor,
    tolerance: form.tolerance * Math.abs(factor) + constant.tolerance * (Math.abs(form.value) + form.tolerance),
    value: form.value * factor,
  };
}

function plus(a: Linear, b: Linear, sign: 1 | -1): Linear {
  const terms = new Map(a.terms);
  for (const [cell, coefficient] of b.terms) {
    const total = (terms.get(cell) ?? 0) + sign * coefficient;
    if (total === 0) terms.delete(cell);
    else terms.set(cell, total);
  }
  return {
    terms,
    constant: a.constant + sign * b.constant,
    tolerance: a.tolerance + b.tolerance,
    value: a.value + sign * b.value,
  };
}

function added(a: Fraction, b: Fraction, sign: 1 | -1, times: (a: Linear, b: Linear) => Linear): Fraction {
  if (a.under === one && b.under === one) return { over: plus(a.over, b.over, sign), under: one };
  return { over: plus(times(a.over, b.under), times(b.over, a.under), sign), under: times(a.under, b.under) };
}

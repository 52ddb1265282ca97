import type { Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { LinearRule } from '../localise/linear';
import type { Constraint } from './constraints';

/**
 * Σ coefficient × cell + constant. The rounding of every number in it can move the whole by
 * `tolerance` + Σ share × |cell|; a factor's rounding moves it in proportion to what is multiplied,
 * so that share belongs to the cell, whatever it should hold.
 */
interface Linear {
  readonly terms: ReadonlyMap<number, number>;
  readonly constant: number;
  readonly tolerance: number;
  readonly shares: ReadonlyMap<number, number>;
  /** All of the rounding, with every number at face value. */
  readonly spread: number;
  /** With every number at face value. */
  readonly value: number;
}

/** A quotient of two linear forms. */
interface Fraction {
  readonly over: Linear;
  readonly under: Linear;
}

/**
 * Which factor of a product of two unknowns is taken as right, so that a ratio becomes linear: its
 * `denominator` (a population is rarely the typed-wrong one) or the `numerator` and the ratio.
 */
export const heldParts = ['denominator', 'ratio'] as const;
export type HeldPart = (typeof heldParts)[number];

/** A relation as a linear rule over cells. `bilinear` tells that a factor had to be held. */
export interface Linearised {
  readonly rule: LinearRule;
  readonly bilinear: boolean;
}

const none: ReadonlyMap<number, number> = new Map();
const one: Linear = { terms: none, constant: 1, tolerance: 0, shares: none, spread: 0, value: 1 };
const nothing: Fraction = { over: { ...one, constant: 0, value: 0 }, under: one };

/**
 * Turns a relation of sums, differences, products and quotients into a linear rule over the cells
 * that `cellOf` knows; all other numbers are constants. A cell is as uncertain as it shows, and at
 * least as its `rounding`: what is put there may show less. Null where it says nothing linear: a
 * hedge leaves it open, or a comparison crosses a negative divisor.
 */
export function linearise(
  { left, operator, right }: Pick<Constraint, 'left' | 'operator' | 'right'>,
  cellOf: (reading: Reading) => number | undefined,
  held: HeldPart,
  rounding: (cell: number) => number = () => 0,
): Linearised | null {
  let bilinear = false;

  const times = (a: Linear, b: Linear): Linear => {
    if (b === one && a.terms.size > 0) return a;
    if (a === one && b.terms.size > 0) return b;
    if (a.terms.size > 0 && b.terms.size > 0) {
      bilinear = true;
      // The divisor that was brought over stands on the right.
      return held === 'denominator' ? scaled(a, frozen(b)) : scaled(b, frozen(a));
    }
    return a.terms.size > 0 ? scaled(a, b) : scaled(b, a);
  };

  const fractionOf = (expression: Expression): Fraction => {
    switch (expression.kind) {
      case 'leaf':
        return { over: leaf(expression.leaf, cellOf(expression.leaf), rounding), under: one };
      case 'sum':
        return fractionsOf(expression.terms).reduce((total, term) => added(total, term, 1, times));
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

  /** Of a total whose parts are all marks for nothing no term is left. */
  const fractionsOf = (terms: readonly Expression[]): readonly Fraction[] =>
    terms.length === 0 ? [nothing] : terms.map(fractionOf);

  const [a, b] = [fractionOf(left), fractionOf(right)];
  if (mayBeZero(a.under) || mayBeZero(b.under)) return null;
  if (operator === 'atMost' && (a.under.value <= 0 || b.under.value <= 0)) return null;
  const { terms, constant, tolerance, shares } = plus(times(a.over, b.under), times(b.over, a.under), -1);
  if (terms.size === 0 || ![constant, tolerance, ...terms.values(), ...shares.values()].every(Number.isFinite))
    return null;
  const linear: LinearRule = {
    terms: [...terms].map(([cell, coefficient]) => ({ cell, coefficient })),
    bound: -constant,
    equality: operator === 'equals',
    tolerance,
    relative: [...shares].map(([cell, share]) => ({ cell, share })),
  };
  return { rule: linear, bilinear };
}

/** Divided by what may be zero anything may come out. */
function mayBeZero({ value, spread }: Linear): boolean {
  return Math.abs(value) <= spread || value === 0;
}

function leaf(reading: Reading, cell: number | undefined, rounding: (cell: number) => number): Linear {
  const value = (reading.value + reading.high) / 2;
  const shown = Math.max(reading.wide.below, reading.wide.above) + (reading.high - reading.value) / 2;
  const tolerance = cell === undefined ? shown : Math.max(shown, rounding(cell));
  const common = { tolerance, shares: none, spread: tolerance, value };
  return cell === undefined
    ? { ...common, terms: none, constant: value }
    : { ...common, terms: new Map([[cell, 1]]), constant: 0 };
}

function frozen({ spread, value }: Linear): Linear {
  return { terms: none, constant: value, tolerance: spread, shares: none, spread, value };
}

/** A linear form times a constant one. */
function scaled(form: Linear, constant: Linear): Linear {
  const factor = constant.value;
  const size = Math.abs(factor) + constant.spread;
  const shares = new Map([...form.shares].map(([cell, share]) => [cell, share * size]));
  if (constant.spread > 0) {
    for (const [cell, coefficient] of form.terms)
      shares.set(cell, (shares.get(cell) ?? 0) + Math.abs(coefficient) * constant.spread);
  }
  return {
    terms: new Map([...form.terms].map(([cell, coefficient]) => [cell, coefficient * factor])),
    constant: form.constant * factor,
    tolerance: form.tolerance * size + constant.spread * Math.abs(form.constant),
    shares,
    spread: form.spread * size + constant.spread * Math.abs(form.value),
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
  const shares = new Map(a.shares);
  for (const [cell, share] of b.shares) shares.set(cell, (shares.get(cell) ?? 0) + share);
  return {
    terms,
    constant: a.constant + sign * b.constant,
    tolerance: a.tolerance + b.tolerance,
    shares,
    spread: a.spread + b.spread,
    value: a.value + sign * b.value,
  };
}

function added(a: Fraction, b: Fraction, sign: 1 | -1, times: (a: Linear, b: Linear) => Linear): Fraction {
  if (a.under === one && b.under === one) return { over: plus(a.over, b.over, sign), under: one };
  return { over: plus(times(a.over, b.under), times(b.over, a.under), sign), under: times(a.under, b.under) };
}

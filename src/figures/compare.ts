import { faceValue, inDecimals, inDoubles, magnitude, type Evaluator, type Expression, type Width } from './expression';
import type { Interval } from './interval';

/** What a comparison of printed figures can come to. */
export type Outcome = 'holds' | 'undecided' | 'fails';

export type Operator = 'equals' | 'atMost';

export interface Comparison {
  readonly outcome: Outcome;
  /** Both sides with every number at face value. */
  readonly left: number;
  readonly right: number;
  /**
   * How far the sides may lie apart, the way they do, before even the wide intervals part; infinite
   * where a hedge opens one.
   */
  readonly tolerance: number;
}

/**
 * A double evaluation of a few operations is off by less than this share of the numbers that take
 * part.
 */
const doubleDoubt = 1e-11;

/**
 * Compares two expressions on intervals: `holds` when the strict intervals allow it, `fails` when
 * not even the wide ones do, `undecided` in between (design, numbers are intervals). Doubles decide
 * unless an end lies within their rounding error; then decimals do.
 */
export function compare(left: Expression, operator: Operator, right: Expression): Comparison {
  const a = inDoubles.interval(left, 'wide');
  const b = inDoubles.interval(right, 'wide');
  // What the wide intervals refuse the strict ones, which lie within them, refuse too.
  const isOpen = allows(left, operator, right, 'wide', a, b);
  const outcome = !isOpen ? 'fails' : allows(left, operator, right, 'strict') ? 'holds' : 'undecided';
  const faces = { left: faceValue(left), right: faceValue(right) };
  return { outcome, ...faces, tolerance: toleranceOf(a, b, faces) };
}

/** Whether a comparison comes to anything but `fails`, for who needs to know no more of it. */
export function mayHold(left: Expression, operator: Operator, right: Expression): boolean {
  return allows(left, operator, right, 'wide');
}

function allows(
  left: Expression,
  operator: Operator,
  right: Expression,
  width: Width,
  a = inDoubles.interval(left, width),
  b = inDoubles.interval(right, width),
): boolean {
  const doubt = doubleDoubt * Math.max(magnitude(left), magnitude(right), 1e-300);
  const isClear = clear(a.low, b.high, doubt) && (operator === 'atMost' || clear(b.low, a.high, doubt));
  if (isClear || (isExactInDoubles(left, width) && isExactInDoubles(right, width)))
    return test(inDoubles, a, operator, b);
  return test(inDecimals, inDecimals.interval(left, width), operator, inDecimals.interval(right, width));
}

/**
 * Doubles lose nothing where halves of moderate size are only added and subtracted: no sum of a
 * sheet has so many terms that it leaves 2⁵².
 */
const moderate = 2 ** 40;
const mostTerms = 100;

function isExactInDoubles(expression: Expression, width: Width): boolean {
  switch (expression.kind) {
    case 'leaf': {
      const { value, high } = expression.leaf;
      const { below, above } = expression.leaf[width];
      return isHalves(value) && isHalves(high) && isHalves(below) && isHalves(above);
    }
    case 'sum':
      return (
        expression.terms.length <= mostTerms &&
        expression.terms.every((term) => term.kind === 'leaf' && isExactInDoubles(term, width))
      );
    default:
      return false;
  }
}

function isHalves(value: number): boolean {
  return Number.isInteger(value * 2) && Math.abs(value) <= moderate;
}

/** True when two ends lie so far apart that rounding of doubles cannot have swapped them. */
function clear(one: number, other: number, doubt: number): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return one !== other && !Number.isNaN(one - other);
  return Math.abs(one - other) > doubt + doubleDoubt * Math.max(Math.abs(one), Math.abs(other));
}

function test<T>(evaluator: Evaluator<T>, a: Interval<T>, operator: Operator, b: Interval<T>): boolean {
  return operator === 'equals' ? evaluator.arithmetic.meet(a, b) : evaluator.arithmetic.mayBeAtMost(a, b);
}

/** A hedge opens one end of a number: only the wide ends that face each other count. */
function toleranceOf(a: Interval<number>, b: Interval<number>, faces: Pick<Comparison, 'left' | 'right'>): number {
  const downwards = faces.left - a.low + (b.high - faces.right);
  const upwards = a.high - faces.left + (faces.right - b.low);
  if (faces.left === faces.right) return (downwards + upwards) / 2;
  return faces.left > faces.right ? downwards : upwards;
}

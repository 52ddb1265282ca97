import { of, over, times, type Expression } from './expression';
import { pointReading } from './reading';

const known = new Map<number, Expression>();
/** Constants of formulas are few; limits that come from a form may be many. */
const mostKnown = 1_000;

/** A number of a formula, which nobody rounded. */
export function constant(value: number): Expression {
  let expression = known.get(value);
  if (!expression) {
    expression = of(pointReading(value));
    if (known.size < mostKnown) known.set(value, expression);
  }
  return expression;
}

/** part × 100 / whole: an attainment from result and plan, say. */
export function percentOf(part: Expression, whole: Expression): Expression {
  return over(times(part, constant(100)), whole);
}

import type { Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';

/**
 * The numbers by which something is divided in an expression: zero is no value for them, though a
 * ratio brought over to the other side would hold.
 */
export function* divisorsIn(expression: Expression): Iterable<Reading> {
  if (expression.kind === 'leaf') return;
  if (expression.kind === 'quotient') yield* readingsIn(expression.right);
  for (const part of partsOf(expression)) yield* divisorsIn(part);
}

function* readingsIn(expression: Expression): Iterable<Reading> {
  if (expression.kind === 'leaf') yield expression.leaf;
  else for (const part of partsOf(expression)) yield* readingsIn(part);
}

function partsOf(expression: Exclude<Expression, { readonly kind: 'leaf' }>): readonly Expression[] {
  return expression.kind === 'sum' ? expression.terms : [expression.left, expression.right];
}

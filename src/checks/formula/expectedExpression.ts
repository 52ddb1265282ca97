import { constant, percentOf } from '../../figures/constant';
import { minus, type Expression } from '../../figures/expression';
import { columnOf, isFormulaRole, type FormulaRole } from '../../sheet/province/columns';
import { columnFormulas } from '../../sheet/province/formulas';
import { computedExpression } from '../facts/computed';
import type { CheckContext } from '../context';
import type { SlotName } from '../facts/slots';
import type { FormulaCell } from './formulaCells';

/** What each formula column computes, as `columnFormulas` writes it, over readings. */
const columnArithmetic: Readonly<
  Record<FormulaRole, Readonly<Record<'relative' | 'points', (left: Expression, right: Expression) => Expression>>>
> = {
  attainment: { relative: percentOf, points: percentOf },
  change: { relative: minus, points: minus },
  growth: { relative: growth, points: minus },
  nextGrowth: { relative: growth, points: minus },
};

function growth(left: Expression, base: Expression): Expression {
  return minus(percentOf(left, base), constant(100));
}

/** What a formula cell stands for, with its inputs' rounding; null when an input is no number. */
export function expectedExpression(one: FormulaCell, context: CheckContext): Expression | null {
  const { indicator, symbol, kind } = one;
  const { role } = columnOf(symbol);
  if (kind === 'row') return rowExpression(one, role as SlotName, context);
  const formula = isFormulaRole(role) ? columnFormulas[role][indicator.comparison] : null;
  if (!formula || indicator.comparison === 'none') return null;
  const [left, right] = formula.reads.map((read) => context.facts.fact(indicator.id, read)?.expression);
  return left && right ? columnArithmetic[role as FormulaRole][indicator.comparison](left, right) : null;
}

function rowExpression(
  { indicator, computed }: FormulaCell,
  slot: SlotName,
  { catalogue, facts }: CheckContext,
): Expression | null {
  if (!computed) return null;
  return computedExpression({
    catalogue,
    indicator: indicator.id,
    by: computed,
    valueOf: (id) => facts.fact(id, slot)?.expression ?? null,
    isZero: (id) => facts.mark(id, slot)?.countsAsZero ?? false,
  });
}

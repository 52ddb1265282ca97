import { constant, percentOf } from '../../figures/constant';
import { minus, type Expression } from '../../figures/expression';
import { columnOf, isFormulaRole, type FormulaRole } from '../../sheet/province/columns';
import { columnFormulas } from '../../sheet/province/formulas';
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
export function expectedExpression(one: FormulaCell, { facts }: Pick<CheckContext, 'facts'>): Expression | null {
  const { indicator, symbol, kind, computed } = one;
  const { role } = columnOf(symbol);
  if (kind === 'row') return computed && facts.computed(indicator.id, computed, role as SlotName);
  const formula = isFormulaRole(role) ? columnFormulas[role][indicator.comparison] : null;
  if (!formula || indicator.comparison === 'none') return null;
  const [left, right] = formula.reads.map((read) => facts.fact(indicator.id, read)?.expression);
  return left && right ? columnArithmetic[role as FormulaRole][indicator.comparison](left, right) : null;
}

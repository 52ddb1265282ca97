import { minus, of, over, sum, times, type Expression } from '../../figures/expression';
import { pointReading } from '../../figures/reading';
import { columns } from '../../sheet/province/columns';
import { columnFormulas, isFormulaRole, type FormulaRole, type InputRole } from '../../sheet/province/formulas';
import { quotient } from '../computed';
import type { CheckContext } from '../context';
import type { SlotName } from '../slots';
import type { FormulaCell } from './formulaCells';

const hundred = of(pointReading(100));

/** What each formula column computes, as `columnFormulas` writes it, over readings instead of cells. */
const columnArithmetic: Readonly<
  Record<FormulaRole, Readonly<Record<'relative' | 'points', (left: Expression, right: Expression) => Expression>>>
> = {
  attainment: { relative: percent, points: percent },
  change: { relative: minus, points: minus },
  growth: { relative: growth, points: minus },
  nextGrowth: { relative: growth, points: minus },
};

function percent(left: Expression, right: Expression): Expression {
  return over(times(left, hundred), right);
}

function growth(left: Expression, base: Expression): Expression {
  return minus(percent(left, base), hundred);
}

const slotOfRole: Readonly<Record<InputRole, SlotName>> = {
  previous: 'previous',
  plan: 'plan',
  actual: 'actual',
  nextPlan: 'nextPlan',
};

/** What a formula cell stands for, with the rounding of its inputs; null when an input is no number. */
export function expectedExpression({ indicator, symbol, kind }: FormulaCell, context: CheckContext): Expression | null {
  const { role } = columns.find((column) => column.symbol === symbol)!;
  if (kind === 'row') return rowExpression(indicator.id, slotOfRole[role as InputRole], context);
  const formula = isFormulaRole(role) ? columnFormulas[role][indicator.comparison] : null;
  if (!formula || indicator.comparison === 'none') return null;
  const [left, right] = formula.reads.map((read) => context.facts.fact(indicator.id, slotOfRole[read])?.expression);
  return left && right ? columnArithmetic[role as FormulaRole][indicator.comparison](left, right) : null;
}

function rowExpression(id: string, slot: SlotName, { catalogue, facts }: CheckContext): Expression | null {
  const value = (one: string): Expression | null => facts.fact(one, slot)?.expression ?? null;
  const total = catalogue.sumOf(id);
  if (total) {
    const terms = total.parts.map(
      (part) => value(part) ?? (facts.mark(part, slot)?.countsAsZero ? of(pointReading(0)) : null),
    );
    return terms.every((term) => term !== null) ? sum(terms) : null;
  }
  const ratio = catalogue.ratioOf(id);
  const numerator = ratio && value(ratio.numerator);
  const denominator = ratio && value(ratio.denominator);
  return numerator && denominator ? quotient(numerator, denominator, ratio.factor) : null;
}

import { of } from '../../figures/expression';
import type { CheckContext } from '../context';
import type { Asked } from './asked';
import { factOperand, type Operand } from './operand';
import type { RelationOf } from './relation';

/**
 * result ≤ next plan where higher is better, next plan ≤ result where lower is. A plan that falls
 * back is asked about and no fault of arithmetic.
 */
export function* nextPlans({ facts }: CheckContext, { rows }: Asked): Iterable<RelationOf<'next-plan'>> {
  for (const { indicator } of rows) {
    if (!indicator || indicator.direction === 'neutral') continue;
    const result = facts.fact(indicator.id, 'actual');
    const plan = facts.fact(indicator.id, 'nextPlan');
    if (!result || !plan) continue;
    const year = facts.yearOf('nextPlan');
    const done = of<Operand | number>(factOperand(result, 'actual', facts.yearOf('actual')));
    const planned = of<Operand | number>(factOperand(plan, 'nextPlan', year));
    const isHigher = indicator.direction === 'higher';
    yield {
      kind: 'next-plan',
      result,
      plan,
      left: isHigher ? done : planned,
      operator: 'atMost',
      right: isHigher ? planned : done,
      mindsHedges: true,
      year,
      cells: [...plan.cells, ...result.cells],
      isCertain: false,
    };
  }
}

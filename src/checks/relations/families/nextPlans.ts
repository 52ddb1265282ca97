import type { CheckContext } from '../../context';
import type { Asked } from '../asked';
import { factSide } from '../operand';
import type { RelationOf } from '../relation';

/**
 * result ≤ next plan where higher is better, next plan ≤ result where lower is. A plan that falls
 * back is asked about and no fault of arithmetic.
 */
export function* nextPlans({ facts, catalogue }: CheckContext, { rows }: Asked): Iterable<RelationOf<'next-plan'>> {
  // What is added to a stock may be less next year: the stock still grows.
  const added = new Set(catalogue.relationsOfKind('stockFlow').map((declared) => declared.added));
  for (const { indicator } of rows) {
    if (!indicator || indicator.direction === 'neutral' || added.has(indicator.id)) continue;
    const result = facts.fact(indicator.id, 'actual');
    const plan = facts.fact(indicator.id, 'nextPlan');
    // A ratio that the sheet computes falls with what it is computed from, which speaks for itself.
    if (!result || !plan || (plan.origin === 'computed' && catalogue.ratioOf(indicator.id))) continue;
    const year = facts.yearOf('nextPlan');
    const done = factSide(result, 'actual', facts.yearOf('actual'));
    const planned = factSide(plan, 'nextPlan', year);
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

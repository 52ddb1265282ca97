import type { Finding } from '../../src/checks/finding';
import { catalogue } from './books';
import type { Truth } from './truth';

/**
 * A plan that really falls behind its result is rightly asked about; everything else in these books
 * is right.
 */
export function isTrue({ rule, cells }: Finding, truth: Truth): boolean {
  const indicator = catalogue.byCode(cells[0]?.row ?? '');
  if (rule !== 'CT-601' || !indicator) return false;
  const plan = truth.nextPlan.get(indicator.id)!;
  const result = truth.actual.get(indicator.id)!;
  return indicator.direction === 'lower' ? plan > result : plan < result;
}

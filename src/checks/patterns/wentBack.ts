import { isAdded } from '../outlier/farPair';
import type { CheckContext } from '../context';

/** Rows that tell of a direction, and the share of them that may go the other way. */
const fewestRows = 8;
const mostOthers = 0.15;

/**
 * Whether nearly all rows of a sheet that should get better got worse since last year, while next
 * year’s plans lie beyond last year’s results: what columns 1 and 3 look like in each other’s
 * place. Ranks and additions to a stock go up and down by themselves and say nothing, and a zero is
 * as a rule no number at all.
 */
export function wentBack(context: CheckContext): boolean {
  const { survey, report } = context.facts;
  let [worse, better, behind] = [0, 0, 0];
  const { kinds } = survey.arrangement;
  for (let at = 0; at < kinds.length; at += 1) {
    const direction = kinds[at]?.direction ?? 0;
    const indicator = direction === 0 ? null : report.rows[at]!.indicator;
    if (!indicator || indicator.measure === 'rank') continue;
    const before = survey.numberIn(at, 'previous');
    const now = survey.numberIn(at, 'actual');
    if (typeof before !== 'number' || typeof now !== 'number' || before === now) continue;
    if (before === 0 || now === 0 || isAdded(indicator, context)) continue;
    if ((now - before) * direction > 0) better += 1;
    else worse += 1;
    const next = survey.numberIn(at, 'nextPlan');
    if (typeof next !== 'number' || (next - before) * direction < 0) behind += 1;
    // Most sheets are told within some rows.
    if (better > mostOthers * report.rows.length) return false;
  }
  const all = worse + better;
  return all >= fewestRows && better <= mostOthers * all && behind <= mostOthers * all;
}

import { isCounted } from '../../indicators/catalogue/wholeThings';
import type { Comparison } from '../../figures/compare';
import { powerOfTen } from '../../figures/decimal';
import type { Fact } from '../facts/fact';
import type { Suggestion } from '../finding';

/**
 * How far apart, as a share, two numbers of one thing may be without anybody having mistaken it.
 * Published figures for one year are revised by some tenths of a per cent (seeds/populations.json:
 * Vĩnh Phúc 2019 has 1.151.154 and 1.154.836), what operators report anew by about as much again.
 */
const revisedBy = 0.01;

/** Estimates of November and preliminary figures are off by more. */
const estimatedWithin = 0.03;

/** Whether two numbers differ no more than a revision or the last printed digit would have them. */
export function isRevision(
  { indicator }: Fact,
  { left, right }: Pick<Comparison, 'left' | 'right'>,
  of: 'final' | 'estimate' = 'final',
): boolean {
  const gap = Math.abs(left - right);
  const digit = powerOfTen(-indicator.decimals) * (1 + 1e-9);
  if (indicator.measure === 'rank' || left * right <= 0) return false;
  return (
    gap <= (of === 'final' ? revisedBy : estimatedWithin) * Math.max(Math.abs(left), Math.abs(right)) ||
    // One of a small count is a thing more, and no rounding.
    (!isCounted(indicator) && gap <= digit)
  );
}

/** What last year's workbook states without a hedge, as a suggestion for a typed number. */
export function restated(now: Fact, before: Fact, cause: string): Suggestion | null {
  const [cell] = now.cells;
  return cell && before.hedge === null && now.origin === 'typed'
    ? { address: cell.address, value: before.value, cause }
    : null;
}

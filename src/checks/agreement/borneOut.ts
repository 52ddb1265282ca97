import { decimalsShown } from '../../figures/decimal';
import { groupedBy } from '../../indicators/lists';
import type { CheckContext } from '../context';
import type { Finding, SuspectCell } from '../finding';
import { placeKey } from '../findingCell';
import { repairsOf } from '../repairs';
import { mendedBy } from './advice';

/** So many comparisons know a number that one of them alone would only guess. */
const enough = 2;

/**
 * Findings with the number that mends them as advice where a comparison for itself offers none: the
 * one cell that explains them all, and at least two comparisons that it mends without breaking any,
 * of which one leaves no other number.
 */
export function borneOut(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const located = findings.flatMap((finding) => {
    const suspect = onlySuspect(finding);
    return suspect ? [{ finding, suspect }] : [];
  });
  const advised = new Map<Finding, Finding>();
  const groups = groupedBy(located, ({ suspect }) => `${placeKey(suspect)} ${suspect.suggested}`);
  for (const group of groups.values()) {
    if (group.length < enough || !group.some(({ finding, suspect }) => leavesNoOther(finding, suspect))) continue;
    const told = group.map(({ finding, suspect }) => [finding, withNumber(finding, suspect, context)] as const);
    if (mendedBy(told[0]![1], context) < enough) continue;
    for (const [finding, withAdvice] of told) advised.set(finding, withAdvice);
  }
  return findings.map((finding) => advised.get(finding) ?? finding);
}

/** The cell that alone explains a contradiction nobody has advice for yet. */
function onlySuspect({ outcome, relation, suspects, suggestion, repairs }: Finding): SuspectCell | null {
  const [set, other] = suspects?.sets ?? [];
  if (outcome !== 'fails' || !relation || suggestion || repairs.length > 0 || !set || other || set.length > 1)
    return null;
  const [cell] = set;
  return cell!.suggested === null ? null : cell!;
}

function withNumber(finding: Finding, { address, suggested, cause }: SuspectCell, { facts }: CheckContext): Finding {
  const suggestion = { address, value: suggested!, cause };
  return { ...finding, suggestion, repairs: repairsOf(finding, { suggestion }, facts.report) };
}

/**
 * Whether rounding leaves a comparison no second number that the same slip explains. A digit moves
 * a number by whole units of its place, exchanged digits by nine of them at least; what another
 * slip, or none, leads to must be known to its last digit.
 */
function leavesNoOther({ relation }: Finding, { value, suggested, cause }: SuspectCell): boolean {
  const { kind, operator, gap, tolerance } = relation!;
  // Of a stock anything may have been lost.
  if (operator !== 'equals' || kind === 'stock-flow' || typeof value !== 'number' || !gap || tolerance === null)
    return false;
  const moved = Math.abs(suggested! - value);
  // In the cell's own unit, whatever the comparison makes of the number.
  const room = 2 * tolerance * (moved / gap);
  return room <= stepOf(cause, moved, suggested!) * (1 + dust);
}

const dust = 1e-6;

function stepOf(cause: string, moved: number, suggested: number): number {
  switch (cause) {
    case 'digit':
      return 10 ** Math.floor(Math.log10(moved) + dust) / 10;
    case 'transposition':
      return moved / 9;
    default:
      return 10 ** -decimalsShown(suggested);
  }
}

import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { knownCellAt } from '../facts/places';
import { slots } from '../facts/slots';
import type { Finding } from '../finding';
import { candidatesFor, digitsIn } from '../localise/candidates';
import { outdoesExchange } from '../localise/causes';
import { repairsOf, withoutRepairs, writesOf } from '../repairs';
import { mendedBy } from './advice';

/**
 * Findings whose repair would write what another column of the row holds as well. The number that
 * stands in the cell may belong in that column then, and would be lost: where exchanging the two
 * mends as much, both are put right together; where a slip of few digits explains the one cell as
 * well, or several columns hold the number, nobody knows which, and no repair is offered.
 */
export function withExchanges(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  return findings.map((finding) => withExchange(finding, context));
}

function withExchange(finding: Finding, context: CheckContext): Finding {
  const [write, other] = writesOf(finding.repairs[0]);
  const unsaid = withoutRepairs(finding);
  if (other) return isSlipToo(finding) ? unsaid : finding;
  if (!write || !('value' in write.put) || typeof write.found.value !== 'number') return finding;
  const [found, { value }] = [write.found.value, write.put];
  const slips = candidatesFor(found, value, value);
  if (slips.some(({ cause }) => outdoesExchange(cause, digitsIn(found)))) return finding;
  const least = Math.max(mendedBy(finding, context), 1);
  const [only, rival] = alsoHolding(value, write.address, context)
    .map((fact) => exchange(finding, write.address, value, fact, found, context))
    .filter((one) => mendedBy(one, context) >= least);
  if (!only) return finding;
  return rival || slips.length > 0 ? unsaid : only;
}

/** Whether a single wrong number explains as well what an exchange of located cells would mend. */
function isSlipToo({ repairs: [repair], suspects }: Finding): boolean {
  const [best, ...others] = suspects?.sets ?? [];
  if (repair?.kind !== 'swap' || best?.length !== 2) return false;
  return others.some(
    ([cell, more]) => !more && cell!.cause !== 'none' && best.some(({ address }) => address === cell!.address),
  );
}

/** The typed numbers of a cell's row that are what would be written into the cell. */
function alsoHolding(value: number, address: string, { facts }: CheckContext): readonly Fact[] {
  const place = knownCellAt(address, facts.report);
  if (!place || place.cell.value === 0) return [];
  return slots
    .flatMap(({ name }) => facts.fact(place.indicator.id, name) ?? [])
    .filter((fact) => fact.origin === 'typed' && !fact.hedge && fact.value === value)
    .filter(({ cells: [cell] }) => cell!.address !== address);
}

/** The finding with its number exchanged for that of another column. */
function exchange(
  finding: Finding,
  address: string,
  value: number,
  { cells }: Fact,
  found: number,
  { facts }: CheckContext,
): Finding {
  const suggestion = { address, value, cause: 'swapped' };
  const swap = [{ address, value }, ...cells.map((cell) => ({ address: cell.address, value: found }))];
  return { ...finding, suggestion, repairs: repairsOf(finding, { suggestion, swap }, facts.report) };
}

import type { Facts } from '../facts/facts';
import type { SlotName } from '../facts/slots';
import type { Peer } from './peer';

/** The columns in which provinces are compared. */
const compared = ['actual', 'previous'] as const satisfies readonly SlotName[];

/**
 * The indicators in which the compared numbers of some province are not what they were. Null where
 * nobody can say: other provinces, or a sheet arranged otherwise.
 */
export function changedBetween(before: readonly Peer[], now: readonly Peer[]): ReadonlySet<string> | null {
  const changed = new Set<string>();
  if (before.length !== now.length) return null;
  for (const [at, { province, facts }] of now.entries()) {
    const old = before[at]!;
    if (old.province.code !== province.code) return null;
    if (old.facts === facts) continue;
    if (!areArrangedAlike(old.facts, facts)) return null;
    for (const [id, row] of facts.arrangement.rowOf)
      if (compared.some((slot) => !isSameNumber(old.facts, facts, id, row, slot))) changed.add(id);
  }
  return changed;
}

function areArrangedAlike(one: Facts, other: Facts): boolean {
  return one.arrangement === other.arrangement && one.report.sheet === other.report.sheet;
}

/** What takes the exact reading is the same where the same is known of it. */
function isSameNumber(one: Facts, other: Facts, id: string, row: number, slot: SlotName): boolean {
  const number = other.survey.numberIn(row, slot);
  if (number !== one.survey.numberIn(row, slot)) return false;
  return number !== 'unclear' || one.fact(id, slot) === other.fact(id, slot);
}

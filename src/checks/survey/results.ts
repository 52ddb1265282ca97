import { symbolOf, formulaRoles, type FormulaRole } from '../../sheet/province/columns';
import { columnFormulas } from '../../sheet/province/formulas';
import { slotOf, type SlotName } from '../facts/slots';
import { dust } from './glance';
import type { NumberKind } from './numbers';

/**
 * The formula columns with the slots that each reads; `columnFormulas` writes the formulas
 * themselves.
 */
export const formulaColumns = formulaRoles.map((role) => {
  const [left, right] = columnFormulas[role].relative!.reads satisfies readonly [SlotName, SlotName];
  return { role, symbol: symbolOf(role), left: slotOf(left), right: slotOf(right) };
});

/**
 * What a formula column shows for two cells, NaN standing for no number; NaN for nothing. One way
 * out: of several V8 makes an object each time.
 */
export function resultOf(role: FormulaRole, { inPoints }: NumberKind, left: number, right: number): number {
  let result = NaN;
  if (role === 'change' || (inPoints && role !== 'attainment')) result = left - right;
  else if (right > 0) result = role === 'attainment' ? (left / right) * 100 : (left / right - 1) * 100;
  return result;
}

export function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= dust * Math.max(Math.abs(one), Math.abs(other));
}

import type { Repair } from '../../../checks/finding';
import { putInputRule } from '../../../excel/write/draw/putInputRule';
import { repairCells } from '../../../excel/write/repairCells';
import type { ExcelSession } from '../../../excel/door/session';
import type { CheckResult } from '../runCheck';

/**
 * Makes repairs that a person has seen and agreed to, all of them or none. The workbook is checked
 * once more first: rows may have moved, and only what the rules still propose is written. Resolves
 * with false, nothing written, when they no longer do.
 * @param repairs one input rule, or changes of cells
 */
export async function applyRepair(
  session: ExcelSession,
  repairs: readonly Repair[],
  check: (session: ExcelSession) => Promise<CheckResult>,
): Promise<boolean> {
  const { sheets } = await check(session);
  const proposed = new Set(
    sheets.flatMap(({ findings }) => findings.flatMap((finding) => finding.repairs.map((one) => JSON.stringify(one)))),
  );
  if (!repairs.every((one) => proposed.has(JSON.stringify(one)))) return false;
  const [first] = repairs;
  if (first?.kind === 'inputRule') return putInputRule(session, first);
  const writes = repairs.flatMap((one) => (one.kind === 'inputRule' ? [] : one.writes));
  return (await repairCells(session, writes)).length === 0;
}

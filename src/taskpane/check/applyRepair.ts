import type { Repair } from '../../checks/finding';
import { putInputRule } from '../../excel/write/putInputRule';
import { repairCells } from '../../excel/write/repairCells';
import type { ExcelSession } from '../../excel/door/session';
import type { CheckResult } from './runCheck';

/**
 * Makes a repair that a person has seen and agreed to. The workbook is checked once more first:
 * rows may have moved, and only what the rules still propose is written. Resolves with false,
 * nothing written, when they no longer do.
 */
export async function applyRepair(
  session: ExcelSession,
  repair: Repair,
  check: (session: ExcelSession) => Promise<CheckResult>,
): Promise<boolean> {
  const wanted = JSON.stringify(repair);
  const { sheets } = await check(session);
  const stands = sheets.some(({ findings }) =>
    findings.some(({ repairs }) => repairs.some((one) => JSON.stringify(one) === wanted)),
  );
  if (!stands) return false;
  return repair.kind === 'inputRule'
    ? putInputRule(session, repair)
    : (await repairCells(session, repair.writes)).length === 0;
}

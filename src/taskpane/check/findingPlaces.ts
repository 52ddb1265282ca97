import { accusedCell, severities } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import type { ExcelSession } from '../../excel/door/session';
import { runCheck } from './runCheck';

/**
 * Checks the workbook as the pane does, earlier workbooks included: the place of each finding,
 * gravest first.
 */
export async function findingPlaces(session: ExcelSession): Promise<readonly Place[]> {
  const { sheets } = await runCheck(session);
  const findings = sheets.flatMap((sheet) => sheet.findings);
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .flatMap((finding) => {
      const cell = accusedCell(finding);
      return cell ? [{ sheet: cell.sheet, address: cell.address }] : [];
    });
}

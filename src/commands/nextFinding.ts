import { readSnapshot } from '../excel/read/readSnapshot';
import { activeCell, selectCell, type Place } from '../excel/door/select';
import type { ExcelSession } from '../excel/door/session';
import { severities } from '../checks/finding';
import type { Snapshot } from '../sheet/grid/grid';
import { checkWorkbook } from '../submission/checkWorkbook';

/**
 * The place after `at` in the order of the findings; the first one when `at` is none of them or the last.
 * @param places one a finding; a place with several findings is visited once, where its gravest stands
 */
export function placeAfter(places: readonly Place[], at: Place): Place | null {
  const visits = new Map(places.map((place) => [keyOf(place), place]));
  const order = [...visits.keys()];
  return visits.get(order[(order.indexOf(keyOf(at)) + 1) % order.length] ?? '') ?? null;
}

/**
 * Checks the workbook and selects the next place with a finding, gravest first. It needs no memory between two presses: where one
 * stands is where the selection is. Writes nothing; 3 round trips and what the payload adds. Rejects with an ExcelFailure.
 * @returns false when there is no finding to go to
 */
export async function showNextFinding(session: ExcelSession): Promise<boolean> {
  const at = await activeCell(session);
  const next = placeAfter(findingPlaces(await readSnapshot(session)), at);
  if (!next) return false;
  await selectCell(session, next.sheet, next.address);
  return true;
}

function findingPlaces(snapshot: Snapshot): readonly Place[] {
  const findings = [...checkWorkbook(snapshot).checks].flatMap((sheet) => sheet.findings);
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .flatMap(({ cells: [first] }) => (first ? [{ sheet: first.sheet, address: first.address }] : []));
}

function keyOf({ sheet, address }: Place): string {
  return JSON.stringify([sheet, address]);
}

import { activeCell, selectCell, type Place } from '../excel/door/select';
import type { ExcelSession } from '../excel/door/session';

/**
 * The place after `at` in the order of the findings; the first one when `at` is none of them or the
 * last.
 * @param places one a finding; a place with several findings is visited once, where its gravest
 *   stands
 */
export function placeAfter(places: readonly Place[], at: Place): Place | null {
  const visits = new Map(places.map((place) => [keyOf(place), place]));
  const order = [...visits.keys()];
  return visits.get(order[(order.indexOf(keyOf(at)) + 1) % order.length] ?? '') ?? null;
}

/**
 * Selects the next place with a finding, gravest first. It needs no memory between two presses:
 * where one stands is where the selection is. Writes nothing; two round trips besides those of
 * `findPlaces`. Rejects with an ExcelFailure.
 * @param findPlaces checks the workbook as the pane does
 * @returns false when there is no finding to go to
 */
export async function showNextFinding(
  session: ExcelSession,
  findPlaces: () => Promise<readonly Place[]>,
): Promise<boolean> {
  const at = await activeCell(session);
  const next = placeAfter(await findPlaces(), at);
  if (!next) return false;
  await selectCell(session, next.sheet, next.address);
  return true;
}

function keyOf({ sheet, address }: Place): string {
  return JSON.stringify([sheet, address]);
}

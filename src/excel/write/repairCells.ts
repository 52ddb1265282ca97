import type { RepairWrite } from '../../checks/finding';
import { parseAddress } from '../../sheet/grid/address';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import { lastFinished, withdrawFinished } from '../undo/finished';
import { found } from '../read/foundCells';
import type { ExcelSession } from '../door/session';
import { writeSheets } from './writeSheets';

/**
 * Puts a repair into its cells, all of them or none, and only while each still holds what the
 * finding saw. Resolves with the addresses that hold something else by now (nothing is written
 * then), empty when the repair was made. Two round trips.
 */
export async function repairCells(session: ExcelSession, repair: readonly RepairWrite[]): Promise<readonly string[]> {
  const writes = repair.map(writeOf);
  let changed: readonly string[] = [];
  const { kept } = await writeSheets(session, [...new Set(writes.map(({ sheet }) => sheet))], ({ snapshot }) => {
    changed = writes.filter((write) => found(snapshot, write).formula !== write.replaces).map(({ address }) => address);
    return { create: [], fill: changed.length > 0 ? [] : writes, show: null };
  });
  const finished = lastFinished(session);
  // Another author was quicker in one of them: the others go back.
  if (kept.length > 0 && kept.length < writes.length && finished) await withdrawFinished(session, finished);
  return [...changed, ...kept.map(({ address }) => address)];
}

/** A number, or a formula of the form: never a text from elsewhere. */
function writeOf({
  sheet,
  address,
  found: seen,
  put,
  numberFormat,
}: RepairWrite): CellWrite & Pick<Required<CellWrite>, 'replaces'> {
  return {
    sheet,
    address,
    ...parseAddress(address)!,
    ...('formula' in put ? { value: put.formula, isFormula: true } : { value: put.value }),
    numberFormat,
    replaces: seen.formula ?? seen.value ?? '',
  };
}

import { refusal } from './excelFailure';
import type { Grid } from '../sheet/grid';
import { loadState, loadWorkbook } from './readSnapshot';
import type { ExcelSession } from './session';
import { nothingSpared } from './spared';
import { close, runWrite, transact } from './transaction';

/**
 * Removes the sheets that `isOurs` knows as the add-in's own, after reading them once more; `mayGo` says no to one that somebody has typed into.
 * Resolves with the names that went and the names that stayed.
 */
export function removeOwnSheets(
  session: ExcelSession,
  isOurs: (grid: Grid) => boolean,
  mayGo: (grid: Grid) => boolean,
): Promise<{ readonly removed: readonly string[]; readonly kept: readonly string[] }> {
  return runWrite(session, async (context) => {
    const { snapshot, structureProtected, visible } = await loadWorkbook(context);
    const ours = snapshot.grids.filter(isOurs);
    const removed = ours.filter(mayGo).map(({ sheet }) => sheet);
    const kept = ours.filter((grid) => !mayGo(grid)).map(({ sheet }) => sheet);
    if (removed.length === 0) return { removed, kept };
    if (structureProtected) throw refusal('protectedWorkbook');
    await transact(session, context, {
      apply: async () => {
        const { worksheets } = context.workbook;
        // A workbook keeps at least one sheet.
        if (removed.length >= visible) worksheets.add();
        for (const name of removed) worksheets.getItem(name).delete();
        await context.sync();
      },
      conclude: async () => {
        const { sheets } = await loadState(context, []);
        const left = removed.filter((name) => sheets.includes(name));
        if (left.length > 0 && left.length < removed.length) {
          // What is derived can be made again; half of it helps nobody.
          for (const name of left) context.workbook.worksheets.getItem(name).delete();
          await context.sync();
        }
        return { outcome: left.length === removed.length ? 'asBefore' : 'finished', spared: nothingSpared };
      },
    });
    close(session);
    return { removed, kept };
  });
}

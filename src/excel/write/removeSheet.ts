import { deleteSheet } from './deleteSheet';
import { refusal } from '../door/excelFailure';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { loadState, loadWorkbook } from '../read/readSnapshot';
import type { ExcelSession } from '../door/session';
import { nothingSpared } from '../undo/spared';
import { close, runWrite, transact } from '../undo/transaction';
import { readElsewhere } from './writtenSheets';

/**
 * Which sheets of the add-in's own may be removed, and which must stay: those that somebody has
 * typed into and those that formulas elsewhere read.
 */
export function sortOwnSheets(
  snapshot: Snapshot,
  isOurs: (grid: Grid) => boolean,
  mayGo: (grid: Grid) => boolean,
): OwnSheets {
  const ours = snapshot.grids.filter(isOurs).map((grid) => ({ name: grid.sheet, grid }));
  const free = ours.filter(({ grid }) => mayGo(grid));
  const read = readElsewhere(free, { snapshot });
  const removed = free.filter((sheet) => !read.includes(sheet)).map(({ name }) => name);
  return { removed, kept: ours.map(({ name }) => name).filter((name) => !removed.includes(name)) };
}

export interface OwnSheets {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Removes the sheets that `isOurs` knows as the add-in's own, after reading them once more; `mayGo`
 * says no to one that somebody has typed into. What is derived is made again with one button: it is
 * not kept for taking back. Resolves with the names that went and the names that stayed.
 */
export function removeOwnSheets(
  session: ExcelSession,
  isOurs: (grid: Grid) => boolean,
  mayGo: (grid: Grid) => boolean,
): Promise<OwnSheets> {
  return runWrite(session, async (context) => {
    const { snapshot, structureProtected, readOnly, visible } = await loadWorkbook(context);
    const { removed, kept } = sortOwnSheets(snapshot, isOurs, mayGo);
    if (removed.length === 0) return { removed, kept };
    if (readOnly) throw refusal('readOnly');
    if (structureProtected) throw refusal('protectedWorkbook');
    await transact(session, context, {
      apply: async () => {
        const { worksheets } = context.workbook;
        // A workbook keeps at least one sheet.
        if (removed.length >= visible) worksheets.add();
        for (const name of removed) deleteSheet(worksheets.getItem(name));
        await context.sync();
      },
      conclude: async () => {
        const { sheets } = await loadState(context, []);
        const left = removed.filter((name) => sheets.includes(name));
        if (left.length > 0 && left.length < removed.length) {
          // What is derived can be made again; half of it helps nobody.
          for (const name of left) deleteSheet(context.workbook.worksheets.getItem(name));
          await context.sync();
        }
        return { outcome: left.length === removed.length ? 'asBefore' : 'finished', spared: nothingSpared };
      },
    });
    close(session);
    return { removed, kept };
  });
}

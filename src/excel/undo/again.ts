import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { found } from '../read/foundCells';
import type { WorkbookState } from '../read/readSnapshot';
import { renaming, tracesOf, type WrittenSheets } from '../write/writtenSheets';
import { standingOf } from './cellStanding';
import type { CellPlace } from './spared';

/** What an operation lacks of its sheets in a workbook as it stands now, all of which was read. */
export function missingSheets(
  written: WrittenSheets,
  now: WorkbookState,
): { readonly create: readonly SheetLayout[]; readonly upper: number } {
  const standing = new Set(tracesOf(written, now).made.map(({ layout }) => layout));
  const isMissing = (layout: SheetLayout): boolean => !standing.has(layout);
  const { create, upper } = written;
  // Sheets of one floor have none above them.
  const below = upper > 0 ? create.slice(0, upper) : create;
  return { create: create.filter(isMissing), upper: below.filter(isMissing).length };
}

/** What the sheets that an operation filled are called now, as far as they are there. */
export function filledSheets({ filled, before }: WrittenSheets, now: WorkbookState): readonly string[] {
  const sheetNow = nameNow(before, now);
  return [...new Set(filled.map(({ sheet }) => sheet))].flatMap((sheet) => sheetNow(sheet) ?? []);
}

/**
 * The cells to fill once more, each only where it stands as it did before the operation, and those
 * that somebody has edited or moved. `now` holds the sheets that were filled.
 */
export function missingWrites(
  written: WrittenSheets,
  now: WorkbookState,
): { readonly fill: readonly CellWrite[]; readonly edited: readonly CellPlace[] } {
  const sheetNow = nameNow(written.before, now);
  const cells = written.filled.map((write) => {
    const sheet = sheetNow(write.sheet);
    const standing = sheet === null ? 'edited' : standingOf(write, written, now.snapshot, sheet);
    return { write, sheet: sheet ?? write.sheet, standing };
  });
  return {
    fill: cells.flatMap(({ write, sheet, standing }) =>
      standing === 'before' ? [{ ...write, sheet, replaces: found(written.before.snapshot, write).formula }] : [],
    ),
    edited: cells.flatMap(({ write: { address }, sheet, standing }) =>
      standing === 'edited' ? [{ sheet, address }] : [],
    ),
  };
}

/**
 * A sheet that was itself taken back and made again has another id, and is known by its name; what
 * stands in it still decides.
 */
function nameNow(before: WorkbookState, now: WorkbookState): (sheet: string) => string | null {
  const byId = renaming(before, now);
  return (sheet) => byId(sheet) ?? (now.sheets.includes(sheet) ? sheet : null);
}

import { readSelection } from '../../../excel/door/select';
import type { ExcelSession } from '../../../excel/door/session';
import { readArrangement } from '../../../excel/read/arrangement';
import { readSnapshot } from '../../../excel/read/readSnapshot';
import { cutGrid } from '../../../sheet/grid/cutGrid';
import type { Grid } from '../../../sheet/grid/grid';
import type { Rectangle } from '../../../sheet/grid/rectangles';

/** A sheet, or an area of it. */
export interface SheetPart {
  readonly sheet: string;
  /** Null for all of it. */
  readonly area: Rectangle | null;
}

/**
 * What a person has selected; one cell stands for its sheet.
 * @throws ExcelFailure
 */
export async function selectedPart(session: ExcelSession): Promise<SheetPart> {
  const { sheet, ...area } = await readSelection(session);
  return { sheet, area: area.rows * area.columns > 1 ? area : null };
}

/**
 * What a sheet of another layout holds now, with how its cells are arranged; null where the area is
 * blank.
 * @throws ExcelFailure
 */
export async function readForeign(session: ExcelSession, sheet: string, area: Rectangle | null): Promise<Grid | null> {
  const snapshot = await readSnapshot(session, [sheet]);
  const [whole] = snapshot.grids;
  const grid = whole && area ? cutGrid(whole, area) : (whole ?? null);
  if (!grid || grid.values.every((row) => row.every((value) => value === ''))) return null;
  return { ...grid, ...(await readArrangement(session, grid)) };
}

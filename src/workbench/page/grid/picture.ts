import { placeOf } from '../../host/model/address';
import type { Area } from '../../host/model/address';
import type { CellView, SheetViewData } from '../../host/model/view';

export type { Area };

/** One cell as the grid shows it. */
export type CellPicture = Pick<CellView, 'value' | 'text' | 'edit' | 'numberFormat' | 'look'>;

/** One sheet as the grid shows it; lengths in pixels at 100 %, 0 is hidden. */
export interface SheetPicture {
  readonly name: string;
  /** By `placeOf`; cells without content and without look are absent. */
  readonly cells: ReadonlyMap<number, CellPicture>;
  readonly merges: readonly Area[];
  /** Where the width or height is not the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** What notes say, by `placeOf` of their cells. */
  readonly notes: ReadonlyMap<number, string>;
}

/** A sheet before anything was put on it. */
export const blankPicture: SheetPicture = {
  name: '',
  cells: new Map(),
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  notes: new Map(),
};

const pixelsPerPoint = 4 / 3;

/** Pixels of a column and a row that name no size. */
export const defaultSize = { columnWidth: 64, rowHeight: 20 } as const;

/** What the host says of a sheet, in the grid's measures and quick to compare. */
export function toPicture(view: SheetViewData): SheetPicture {
  const heights = Object.entries(view.rowHeights).map(
    ([row, points]) => [Number(row), Math.round(points * pixelsPerPoint)] as const,
  );
  return {
    name: view.name,
    cells: new Map(
      view.cells.map((cell) => [placeOf(cell.row, cell.column), { ...cell, look: sharedLook(cell.look) }]),
    ),
    merges: view.merges,
    columnWidths: new Map(Object.entries(view.columnWidths).map(([column, width]) => [Number(column), width])),
    rowHeights: new Map(heights),
    frozen: view.frozen,
    gridlines: view.gridlines,
    notes: new Map(view.notes.map(({ row, column, text }) => [placeOf(row, column), text])),
  };
}

const looks = new Map<string, CellView['look']>();
const seen = new WeakMap<CellView['look'], CellView['look']>();

/** One object for all looks that are alike, so that pictures compare them at a glance. */
function sharedLook(look: CellView['look']): CellView['look'] {
  const known = seen.get(look);
  if (known) return known;
  const content = JSON.stringify(look);
  const shared = looks.get(content) ?? look;
  looks.set(content, shared);
  seen.set(look, shared);
  return shared;
}

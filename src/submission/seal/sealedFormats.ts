import { parseAddress } from '../../sheet/grid/address';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { numberFormatAt, valueAt } from '../../sheet/grid/gridCells';
import type { CellRef } from '../../sheet/province/report';
import { formatTrick, type FormatTrick } from '../concealed/shownFormat';
import type { SealedCell, SealedRow } from './sealedRow';

/** What the number format of a sealed cell is called beside the cell. */
export function formatName(name: string): string {
  return `${name}~`;
}

/** The cell whose number format has this name; any other name as it is. */
export function cellNameOf(name: string): string {
  return name.replace(/~$/, '');
}

/** A number format that shows something else than its cell holds. */
export interface TrickyFormat {
  readonly sheet: string;
  /** Zero-based place on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly trick: FormatTrick;
  readonly format: string;
}

/** How the cells that rows name are shown. */
export class ShownCells {
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor({ grids }: Snapshot) {
    this.grids = new Map(grids.map((grid) => [grid.sheet, grid]));
  }

  /** The row with the formats that show something else than their cells hold. */
  withFormats(row: SealedRow): SealedRow {
    const cells = new Map<string, readonly SealedCell[]>(row.cells.map((cell) => [cell.name, [cell]]));
    for (const [name, ref] of row.refs) {
      const tricky = this.trickyAt(ref, row.holdsDays === true);
      if (tricky === null) continue;
      const format: SealedCell = { name: formatName(name), text: JSON.stringify(tricky.format) };
      cells.set(name, [...(cells.get(name) ?? []), format]);
    }
    return { ...row, cells: [...cells.values()].flat() };
  }

  trickyOf({ refs, holdsDays }: SealedRow): readonly TrickyFormat[] {
    return [...refs.values()].flatMap((ref) => this.trickyAt(ref, holdsDays === true) ?? []);
  }

  private trickyAt({ sheet, address }: CellRef, holdsDays: boolean): TrickyFormat | null {
    const grid = this.grids.get(sheet);
    const place = parseAddress(address);
    if (!grid || !place) return null;
    const [y, x] = [place.row - grid.top, place.column - grid.left];
    const format = numberFormatAt(grid, y, x);
    const trick = formatTrick(format, valueAt(grid, y, x));
    const isDay = trick === 'date' && holdsDays && /y/i.test(format);
    return trick === null || isDay ? null : { sheet, ...place, trick, format };
  }
}

/**
 * Whether any cell at all has such a format: a look that costs nothing before the rows are read.
 */
export function hasTrickyFormats({ grids }: Snapshot): boolean {
  return grids.some((grid) => {
    let known = trickyGrids.get(grid);
    if (known === undefined) trickyGrids.set(grid, (known = hasTrickyFormat(grid)));
    return known;
  });
}

/** Asked by the seal and by what is concealed at every check; sheets that stay are the same grids. */
const trickyGrids = new WeakMap<Grid, boolean>();

function hasTrickyFormat({ numberFormats, values }: Grid): boolean {
  return numberFormats.some((row, y) => row.some((format, x) => formatTrick(format, values[y]![x]) !== null));
}

import type { ReadPage } from './readTables';
import type { TableRole } from '../sheet/tableMemory/tableRoles';
import type { ExtractedFigure } from '../narrative/figure/extracted';
import type { TableCell, TableDoubt } from './tableCell';

/** A cell as `extract --json` prints it. */
export interface DocumentCell {
  readonly file: string;
  /** `Sheet!D12`, `T2R5C4` or `R5C4`. */
  readonly place: string;
  readonly indicator: string | null;
  readonly role: TableRole;
  readonly year: number | null;
  readonly value: number;
  readonly doubts: readonly TableDoubt[];
}

/** The cells of all tables, page by page. */
export function cellsOf(pages: readonly ReadPage[]): readonly TableCell[] {
  return pages.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells));
}

/**
 * The figures of a text that do not stand in one of its tables: those are told with their row and
 * column, and not once more as a line of text.
 */
export function outsideTables(figures: readonly ExtractedFigure[]): readonly ExtractedFigure[] {
  return figures.filter(({ doubts }) => !doubts.includes('tableRow'));
}

/** The cells in the shape that the command line prints. */
export function documentCells(file: string, cells: readonly TableCell[]): readonly DocumentCell[] {
  return cells.map(({ place, indicator, role, year, value, doubts }) => ({
    file,
    place,
    indicator: indicator?.id ?? null,
    role,
    year,
    value,
    doubts,
  }));
}

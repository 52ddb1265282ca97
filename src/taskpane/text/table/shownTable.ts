import type { TableLayout } from '../../../sheet/tableMemory/memory';
import type { LineRole } from '../../../sheet/tableMemory/tableRoles';
import type { ReadPage } from '../../../tables/readTables';
import type { UnheadedColumn } from '../../../tables/readTable';
import { printedText } from '../../../tables/cells/values';
import type { TableCell } from '../../../tables/tableCell';

/** A table as it was read, for a person to look at and to correct. */
export interface ShownTable {
  /** `Biểu 1!D7`: where its first figure stands. */
  readonly place: string;
  readonly heads: readonly ShownHead[];
  readonly rows: readonly ShownRow[];
  /** Indicators stand across; heads are rows of the table then. */
  readonly isTransposed: boolean;
  /** The words by which it is known again. */
  readonly layout: TableLayout;
  /** It is read as a person confirmed it before. */
  readonly isRecalled: boolean;
  readonly unheaded: readonly UnheadedColumn[];
}

export interface ShownHead {
  readonly text: string;
  readonly reading: LineRole;
}

export interface ShownRow {
  readonly name: string;
  /** One a head; null where no number stands. */
  readonly cells: readonly (ShownCell | null)[];
}

export interface ShownCell {
  readonly printed: string;
  /** Which figure of the reading it is. */
  readonly at: number;
}

/** Larger tables are told by their figures only. */
const rowsShown = 300;
const headsShown = 40;

/** @param before how many figures stand before those of the tables */
export function shownTables(
  pages: readonly ReadPage[],
  cells: readonly TableCell[],
  before: number,
): readonly ShownTable[] {
  const orders = new Map(cells.map((cell, at) => [cell, before + at]));
  return pages.flatMap(({ tables }) =>
    tables.flatMap(({ heads, names, cells: own, isTransposed, layout, isRecalled, unheaded }) => {
      const [first] = own;
      const known = own.some(({ indicator, candidates }) => indicator !== null || candidates.length > 0);
      if (!first || !known || heads.length > headsShown || names.length > rowsShown) return [];
      const placed = new Map(own.map((cell) => [`${cell.row},${cell.column}`, cell]));
      const at = (name: number, head: number): ShownCell | null => {
        const cell = placed.get(isTransposed ? `${head},${name}` : `${name},${head}`);
        const order = cell && orders.get(cell);
        return cell && order !== undefined ? { printed: printedText(cell.number), at: order } : null;
      };
      return [
        {
          place: first.place,
          heads: heads.map(({ text, reading }) => ({ text, reading })),
          rows: names.map(({ text, index }) => ({ name: text, cells: heads.map((head) => at(index, head.index)) })),
          ...{ isTransposed, layout, isRecalled, unheaded },
        },
      ];
    }),
  );
}

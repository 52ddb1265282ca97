import type { TableUnit } from './units';

/** A row that names something, or a column of a table whose indicators stand across. */
export interface NameLine {
  /** Row or column in the page's grid. */
  readonly index: number;
  /** As it is read: without number, dash, unit and English half. */
  readonly text: string;
  /** What it stands under, the nearest first. */
  readonly above: readonly Above[];
  /** Units that are told for it: by its own column, its name, what it stands under, the table. */
  readonly unit: UnitTold;
  /** No figures stand in it. */
  readonly isSection: boolean;
}

export interface Above {
  readonly text: string;
  readonly isSection: boolean;
  readonly unit: TableUnit | null;
}

/** The units told for a line, by where they stand. */
export interface UnitTold {
  readonly column: TableUnit | null;
  readonly name: TableUnit | null;
  readonly above: TableUnit | null;
  readonly table: TableUnit | null;
}

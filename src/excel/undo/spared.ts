/** A cell by its sheet and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** What taking back, or doing again, has left alone. */
export interface Spared {
  /** Cells that no longer hold what was written: somebody edited or moved them. */
  readonly cells: readonly CellPlace[];
  /** Sheets that stay, because cells of theirs were edited or formulas elsewhere read them. */
  readonly sheets: readonly string[];
  /** Nothing else was there to do: all of it stands as it stood. */
  readonly stands?: true;
}

export const nothingSpared: Spared = { cells: [], sheets: [] };

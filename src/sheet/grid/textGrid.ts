import type { Grid, Snapshot } from './grid';

/** A table without types, as it was written; cells that a wide or tall one covers are blank. */
export interface TextRows extends Pick<Grid, 'merges' | 'hiddenRows'> {
  readonly rows: readonly (readonly string[])[];
}

/** Whether a workbook came as texts: it has no numbers and no formulas, and is no form to check. */
export function isSavedAsText({ grids }: Snapshot): boolean {
  return grids.length > 0 && grids.every(({ isText }) => isText === true);
}

/** The columns of the widest row. */
export function widthOf(rows: TextRows['rows']): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/**
 * A table of texts as a grid: nothing is read as a number, because only our own reader knows that
 * 1.234,5 is one.
 */
export function textGrid(sheet: string, { rows, merges = [], hiddenRows = [] }: TextRows): Grid {
  const width = widthOf(rows);
  const values = rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
  const formats = new Array<string>(width).fill('General');
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map(() => formats),
    isText: true,
    merges,
    hiddenRows,
  };
}

import type { Grid, Stretch } from '../../sheet/grid/grid';
import type { Rectangle } from '../../sheet/grid/rectangles';
import { mostGridCells } from '../read/sheetGrid';
import { WorkbookFileError } from '../workbookFileError';

/** A table without types, as it was written. */
export interface TextTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly Rectangle[];
  readonly hiddenRows?: readonly Stretch[];
}

/**
 * A table of texts as a grid: nothing is read as a number, because only our own reader knows that
 * 1.234,5 is one. Null for a table without any text.
 * @throws WorkbookFileError `huge-area`
 */
export function textGrid({ name, rows, merges = [], hiddenRows = [] }: TextTable): Grid | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length * width > mostGridCells) throw new WorkbookFileError('huge-area', { place: name });
  if (rows.every((cells) => cells.every((cell) => cell === ''))) return null;
  const values = rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
  return {
    sheet: name,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map(() => new Array<string>(width).fill('General')),
    isText: true,
    merges,
    hiddenRows,
  };
}

import type { Grid } from '../../sheet/grid/grid';
import { textGrid, widthOf, type TextRows } from '../../sheet/grid/textGrid';
import { mostGridCells } from '../read/cells';
import { WorkbookFileError } from '../workbookFileError';

/**
 * A table of texts as the grid of a sheet; null for one without any text.
 * @throws WorkbookFileError `huge-area`
 */
export function boundedGrid(name: string, table: TextRows): Grid | null {
  const { rows } = table;
  if (rows.length * widthOf(rows) > mostGridCells) throw new WorkbookFileError('huge-area', { place: name });
  return rows.every((cells) => cells.every((cell) => cell === '')) ? null : textGrid(name, table);
}

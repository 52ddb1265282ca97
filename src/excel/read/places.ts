import type { Rectangle } from '../../sheet/grid/rectangles';

/** Queues what `rectangleOf` tells of a range. */
export function loadPlace(range: Excel.Range): void {
  range.load('rowIndex, columnIndex, rowCount, columnCount');
}

/**
 * Queues what `areasOf` tells: not the address, which Excel has been seen to cut off when it is
 * long.
 */
export function loadAreas(areas: Excel.RangeAreas): void {
  areas.load('areas/rowIndex, areas/columnIndex, areas/rowCount, areas/columnCount');
}

export function areasOf(areas: Excel.RangeAreas): readonly Rectangle[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rectangleOf);
}

export function rectangleOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

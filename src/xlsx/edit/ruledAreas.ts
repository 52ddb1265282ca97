import { parseAddress, type CellPosition } from '../../sheet/grid/address';
import { coveredBy, type Rectangle } from '../../sheet/grid/rectangles';
import type { ModelSheet } from './model';
import type { Area } from './usedArea';

/**
 * Which cells of an area have an input rule, whatever the rule says; as `Grid.inputRules` has it.
 */
export function ruledAreas(sheet: ModelSheet, { top, left, bottom, right }: Area): Rectangle[] {
  const frame = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return coveredBy(
    Object.keys(sheet.dataValidations.model).flatMap((key) => rectangleOf(key) ?? []),
    frame,
  );
}

/**
 * The library's keys: `A1` for a cell; `range:A1:B9`, or whole columns and rows as `range:A:C` and
 * `range:1:3`.
 */
function rectangleOf(key: string): Rectangle | null {
  const [first = '', last = first] = key.replace(/^range:/, '').split(':');
  const start = corner(first, 'A', '1');
  const end = corner(last, 'XFD', '1048576');
  if (!start || !end) return null;
  const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
  return { row, column, rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}

/** A corner of an area; what a whole column or row leaves out is filled in. */
function corner(text: string, column: string, row: string): CellPosition | null {
  const [, letters, digits] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(text) ?? [];
  return parseAddress(`${letters || column}${digits || row}`);
}

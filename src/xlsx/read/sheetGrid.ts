import { cellMarks, type CellMark, type CellValue, type Grid, type Indent, type Stretch } from '../../sheet/grid/grid';
import { cellAddress, sheetReference, type CellPosition } from '../../sheet/grid/address';
import { common, coveredBy, type Rectangle } from '../../sheet/grid/rectangles';
import { WorkbookFileError } from '../workbookFileError';
import { columnOf, lastColumn, rowOf } from '../../sheet/grid/address';
import { mostGridCells, type Cells } from './cells';
import type { SheetPart } from './sheetPart';
import { addStretch } from '../../sheet/grid/stretches';

/** With blank rows, which cost little: an old .xls sheet from corner to corner. */
const mostPlaces = 65_536 * 256;

/**
 * The used range of a sheet (cells with a value or formula), or null for a blank sheet.
 * @throws WorkbookFileError `huge-area` where two values in far corners would make a matrix of all
 *   that lies between.
 */
export function sheetGrid(name: string, sheet: SheetPart): Grid | null {
  const frame = filledFrame(sheet.cells);
  if (frame === null) return null;
  if (frame.rows * frame.columns > mostPlaces) throw new WorkbookFileError('huge-area', { place: name });
  const { values, formulas, numberFormats, indents, marked } = matrices(name, sheet.cells, frame);
  const { view } = sheet;
  const hiddenColumns = [...sheet.hiddenColumns, ...view.columnsOutOfSight];
  const [firstRow, lastRow] = [frame.row, frame.row + frame.rows - 1];
  return {
    sheet: name,
    top: frame.row,
    left: frame.column,
    values,
    formulas,
    numberFormats,
    inputRules: coveredBy(sheet.rules.inputRules, frame),
    merges: sheet.merges,
    hiddenRows: [
      ...(sheet.hidesOtherRows ? unlisted(sheet, firstRow, lastRow) : within(sheet.hiddenRows, firstRow, lastRow)),
      ...within(view.rowsOutOfSight, firstRow, lastRow),
    ],
    hiddenColumns: within(hiddenColumns, frame.column, frame.column + frame.columns - 1),
    indents,
    conditionalFormats: sheet.rules.conditionalFormats.flatMap(({ area, numberFormat }) => {
      const part = common(area, frame);
      return part ? [{ area: part, numberFormat }] : [];
    }),
    looks: {
      ...(view.hidesZeros ? { hidesZeros: true } : {}),
      ...(view.showsFormulas ? { showsFormulas: true } : {}),
      ...(sheet.rules.tips.length > 0 ? { tips: sheet.rules.tips } : {}),
      ...(marked.size > 0 ? { marked: Object.fromEntries(marked) } : {}),
    },
  };
}

/** The smallest rectangle around all cells with a value or formula. */
function filledFrame(cells: Cells): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, lastColumn, -1, 0];
  for (let at = 0; at < cells.length; at += 1) {
    if (!cells.isFilled(at)) continue;
    const [row, column] = [rowOf(cells.places[at]!), columnOf(cells.places[at]!)];
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

interface Matrices {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly indents: Indent[];
  readonly marked: Map<CellMark, CellPosition[]>;
}

/**
 * @throws WorkbookFileError where the file has a cell twice: nobody could tell which of them is
 * shown.
 */
function matrices(name: string, cells: Cells, { row: top, column: left, rows, columns }: Rectangle): Matrices {
  const held = cells.rows;
  if (held.size * columns > mostGridCells) throw new WorkbookFileError('huge-area', { place: name });
  // Rows without any cell are one and the same blank row.
  const blank = <Value>(value: Value): Value[][] => {
    const row = (): Value[] => new Array<Value>(columns).fill(value);
    const shared = row();
    return Array.from({ length: rows }, (_, at) => (held.has(top + at) ? row() : shared));
  };
  const made: Matrices = {
    values: blank<CellValue>(''),
    formulas: blank<CellValue>(''),
    numberFormats: blank('General'),
    indents: [],
    marked: new Map(),
  };
  const seen = new Uint8Array(rows * columns);
  for (let at = 0; at < cells.length; at += 1) {
    const [row, column] = [rowOf(cells.places[at]!), columnOf(cells.places[at]!)];
    const [y, x] = [row - top, column - left];
    if (y < 0 || x < 0 || y >= rows || x >= columns) continue;
    if (seen[y * columns + x] === 1)
      throw new WorkbookFileError('unreadable', { place: sheetReference(name, cellAddress(row, column)) });
    seen[y * columns + x] = 1;
    const { numberFormat, indent, marks } = cells.styles[at]!;
    made.values[y]![x] = cells.values[at]!;
    made.formulas[y]![x] = cells.formulas[at] ?? cells.values[at]!;
    made.numberFormats[y]![x] = numberFormat;
    if (indent > 0) made.indents.push({ row, column, levels: indent });
    if (marks.length === 0 || !cells.isFilled(at)) continue;
    for (const mark of cellMarks) {
      if (!marks.includes(mark)) continue;
      const places = made.marked.get(mark) ?? [];
      if (places.length === 0) made.marked.set(mark, places);
      places.push({ row, column });
    }
  }
  return made;
}

function within(stretches: readonly Stretch[], first: number, last: number): Stretch[] {
  return stretches.flatMap(([from, to]): Stretch[] =>
    to < first || from > last ? [] : [[Math.max(from, first), Math.min(to, last)]],
  );
}

/**
 * Where rows are hidden unless they are listed: the hidden ones among the listed, and all others.
 */
function unlisted({ hiddenRows, listedRows }: SheetPart, first: number, last: number): Stretch[] {
  const hidden = new Set(
    hiddenRows.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  const found: Stretch[] = [];
  for (let row = first; row <= last; row += 1) {
    if (!listedRows.has(row) || hidden.has(row)) addStretch(found, row);
  }
  return found;
}

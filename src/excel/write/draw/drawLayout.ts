import type { LayoutCell, LayoutConditional, SheetLayout } from '../../../sheet/grid/sheetLayout';
import { onRange } from '../areas';
import { drawLooks } from './drawLooks';
import { drawInputRule } from './inputRule';
import { conditionalLooks } from '../../../sheet/grid/looks';
import { drawPage } from './page';
import { addressOf, rectanglesOf } from '../../../sheet/grid/rectangles';
import { asEntered } from '../../door/safeText';

/**
 * Queues everything that makes a blank worksheet into the layout: contents, looks, merges, sizes,
 * panes and page. Sends nothing and leaves name and protection alone. Formulas may name other
 * sheets only if these exist already.
 */
export function drawLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  drawContents(sheet, coveredCells(layout));
  drawAround(sheet, layout);
}

/** Every cell that a layout writes: those it names, and those that its merges cover. */
export function coveredCells(layout: SheetLayout): readonly LayoutCell[] {
  return [...layout.cells, ...hiddenByMerges(layout)];
}

/** Queues all of a layout but its contents. */
export function drawAround(sheet: Excel.Worksheet, layout: SheetLayout): void {
  drawLooks(sheet, coveredCells(layout));
  drawInputRule(sheet, layout.cells);
  drawConditionals(sheet, layout.conditionals ?? []);
  for (const merge of layout.merges) onRange(sheet, merge, (range) => range.merge(false));
  drawSizes(sheet, layout);
  drawPanes(sheet, layout.freeze);
  sheet.showGridlines = false;
  drawPage(sheet, layout.print);
}

/**
 * Queues the contents of cells, one block for each rectangle that they fill. Formats come first: a
 * cell must know that it holds text before the text arrives.
 */
export function drawContents(sheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  for (const block of rectanglesOf(cells)) {
    const matrix = <T>(pick: (cell: LayoutCell) => T): T[][] =>
      Array.from({ length: block.rows }, (_, row) =>
        Array.from({ length: block.columns }, (_, column) =>
          pick(byPlace.get(placeOf(block.row + row, block.column + column))!),
        ),
      );
    onRange(sheet, block, (range) => {
      range.numberFormat = matrix(({ numberFormat }) => numberFormat ?? 'General');
      range.formulas = matrix(({ content, numberFormat }) =>
        'formula' in content ? content.formula : asEntered(content.value, numberFormat),
      );
    });
  }
}

/** Queues conditional formats; the first of them comes first where several are true. */
function drawConditionals(sheet: Excel.Worksheet, conditionals: readonly LayoutConditional[]): void {
  for (const { formula, look, ...place } of conditionals) {
    onRange(sheet, place, (range) => {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      const { fill, color } = conditionalLooks[look];
      if (fill !== null) custom.format.fill.color = fill;
      custom.format.font.color = color;
    });
  }
}

/**
 * The cells that merges cover: blank, looking like the cell that shows. Layouts name only the
 * latter.
 */
function hiddenByMerges({ cells, merges }: SheetLayout): LayoutCell[] {
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  return merges.flatMap((merge) => {
    const shown = byPlace.get(placeOf(merge.row, merge.column));
    const covered = Array.from({ length: merge.rows * merge.columns }, (_, index) => ({
      row: merge.row + Math.floor(index / merge.columns),
      column: merge.column + (index % merge.columns),
    })).filter(({ row, column }) => !byPlace.has(placeOf(row, column)));
    return shown ? covered.map((place) => ({ ...shown, ...place, content: { value: '' } })) : [];
  });
}

function drawSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, hiddenRows = [] }: SheetLayout): void {
  columnWidths.forEach((width, column) =>
    onRange(sheet, { row: 0, column, rows: 1, columns: 1 }, ({ format }) => (format.columnWidth = pointsOf(width))),
  );
  const heights = Object.entries(rowHeights).map(([row, height]) => ({ row: Number(row), column: 0, height }));
  for (const same of new Set(heights.map(({ height }) => height))) {
    for (const block of rectanglesOf(heights.filter(({ height }) => height === same))) {
      onRange(sheet, block, ({ format }) => (format.rowHeight = same));
    }
  }
  for (const block of rectanglesOf(hiddenRows.map((row) => ({ row, column: 0 }))))
    onRange(sheet, block, (range) => (range.rowHidden = true));
}

/**
 * Office.js counts column widths in points, layouts in characters of the default font: a character
 * is 7 pixels wide, 5 pixels are margin and grid line, and 96 pixels are 72 points (ECMA-376 part
 * 1, 18.3.1.13, with Calibri 11).
 */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function drawPanes(sheet: Excel.Worksheet, { rows, columns }: SheetLayout['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const placeOf = (row: number, column: number): string => `${row},${column}`;

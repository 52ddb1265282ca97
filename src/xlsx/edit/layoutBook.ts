import type { Borders, Fill, Style } from '@cj-tech-master/excelts';
import { cellAddress, columnLetters } from '../../sheet/grid/address';
import { conditionalLooks, lineColor, lookOf, typeface } from '../../sheet/grid/looks';
import type { LayoutCell, LayoutMerge, SheetLayout } from '../../sheet/grid/sheetLayout';
import type { Model, ModelSheet } from './model';
import { beginPage } from './pageStarts';
import { emptyBook } from './model';
import { saveBook } from './saveBook';

/** Foot of each printed page: this page and all pages. */
const pageFooter = '&CTrang &P/&N';
/** A4, as the library numbers papers. */
const a4 = 9;
/** Inches; the same centimetres as what is drawn in an open workbook. */
const margins = { top: 0.59, bottom: 0.59, left: 0.47, right: 0.47, header: 0.28, footer: 0.28 };

/**
 * Layouts as a workbook of their own, in the order of their tabs, as .xlsx bytes: contents, looks,
 * merges, sizes, panes and page. Formulas have no results yet; the program that opens the file
 * calculates them.
 * @param title what the workbook is called, kept in its properties
 */
export async function layoutBook(layouts: readonly SheetLayout[], title = ''): Promise<Uint8Array> {
  const model: Model = emptyBook();
  model.title = title;
  model.calcProperties.fullCalcOnLoad = true;
  for (const layout of layouts) drawSheet(addSheet(model, layout), layout);
  return saveBook(model);
}

function addSheet(model: Model, { name, freeze, print }: SheetLayout): ModelSheet {
  const { rows, columns } = freeze;
  const { repeatRows, repeatColumns } = print;
  const view = { showGridLines: false } as const;
  return model.addWorksheet(name, {
    views: [
      rows + columns > 0 ? { ...view, state: 'frozen', xSplit: columns, ySplit: rows } : { ...view, state: 'normal' },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: print.pagesTall ?? 0,
      horizontalCentered: true,
      margins: { ...margins, top: margins.top + (print.spare ?? 0) / 72 },
      ...(repeatRows ? { printTitlesRow: `${repeatRows[0] + 1}:${repeatRows[1] + 1}` } : {}),
      ...(repeatColumns ? { printTitlesColumn: repeatColumns.map(columnLetters).join(':') } : {}),
    },
    headerFooter: { oddFooter: pageFooter },
  });
}

function drawSheet(sheet: ModelSheet, layout: SheetLayout): void {
  for (const cell of layout.cells) drawCell(sheet, cell);
  for (const merge of layout.merges) {
    const { row, column, rows, columns } = merge;
    const shown = layout.cells.find((cell) => cell.row === row && cell.column === column);
    if (shown) for (const place of covered(merge)) drawLook(sheet, { ...shown, ...place });
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  layout.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const start of layout.print.pageStarts ?? []) beginPage(sheet, start);
  for (const [row, height] of Object.entries(layout.rowHeights)) sheet.getRow(Number(row) + 1).height = height;
  for (const row of layout.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  (layout.conditionals ?? []).forEach(({ formula, look, ...place }, index) => {
    const { fill, color } = conditionalLooks[look];
    const style: Partial<Style> = { font: { color: ink(color) }, ...(fill === null ? {} : { fill: solid(fill) }) };
    const rules = [{ type: 'expression' as const, formulae: [formula.slice(1)], priority: index + 1, style }];
    sheet.addConditionalFormatting({ ref: addressOf(place), rules });
  });
}

function drawCell(sheet: ModelSheet, layoutCell: LayoutCell): void {
  const { row, column, content } = layoutCell;
  const cell = sheet.getCell(row + 1, column + 1);
  // A text stays a text whatever it begins with: only `formula` makes one.
  if ('formula' in content) cell.value = { formula: content.formula.slice(1) };
  else if (content.value !== '') cell.value = content.value;
  drawLook(sheet, layoutCell);
}

function drawLook(
  sheet: ModelSheet,
  { row, column, numberFormat, unlocked, ...named }: Omit<LayoutCell, 'content'>,
): void {
  const cell = sheet.getCell(row + 1, column + 1);
  const look = lookOf(named);
  if (numberFormat !== null) cell.numFmt = numberFormat;
  cell.font = {
    name: typeface,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    color: ink(look.color),
  };
  if (look.fill !== null) cell.fill = solid(look.fill);
  cell.alignment = {
    horizontal: look.horizontal === 'Left' ? 'left' : look.horizontal === 'Right' ? 'right' : 'center',
    vertical: look.vertical === 'Top' ? 'top' : look.vertical === 'Bottom' ? 'bottom' : 'middle',
    wrapText: look.wrap,
    indent: look.indent,
  };
  if (look.bordered) cell.border = thinLines;
  if (unlocked) cell.protection = { locked: false };
}

const ink = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
const solid = (color: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: ink(color),
  bgColor: ink(color),
});
const line = { style: 'thin', color: ink(lineColor) } as const;
const thinLines: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

/** The cells that a merge hides. */
function covered(merge: LayoutMerge): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: merge.rows * merge.columns }, (_, index) => ({
    row: merge.row + Math.floor(index / merge.columns),
    column: merge.column + (index % merge.columns),
  })).slice(1);
}

function addressOf({ row, column, rows, columns }: LayoutMerge): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

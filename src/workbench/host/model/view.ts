import { placeOf } from '../../../sheet/grid/address';
import type { CellComment, CellValue } from '../../../sheet/grid/grid';
import { cellFormula, cellValue, isMergedSlave } from '../../../xlsx/edit/cellContent';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { notesOf } from '../../../xlsx/edit/notes';
import { commentsOf } from '../../../xlsx/read/notes';
import type { Area } from './address';
import type { Book } from './book';
import { numberFormatAt } from './cells';
import { conditionalLooks } from '../calculate/conditionalLooks';
import { displayText } from '../format/display';
import { entryText } from '../edit/entryText';
import { isProtected, isStructureProtected } from './guards';
import { mergedAreas } from './merges';
import type { Style } from './modelStyle';
import { frozen, viewOf } from './sheetView';
import { columnPixels, rowHeight } from './sizes';

/**
 * The looks of a cell that a grid can draw. Colours as `#RRGGBB`; members are missing where a cell
 * has the default.
 */
export interface CellLookView {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  readonly indent?: number;
  readonly borders?: Partial<
    Record<'top' | 'right' | 'bottom' | 'left', { readonly style: string; readonly color: string }>
  >;
  /** Open to typing on a protected sheet. */
  readonly unlocked?: true;
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** en-US with `=`, or null. */
  readonly formula: string | null;
  /** As the cell shows it in the host's locale. */
  readonly text: string;
  /** As the formula bar shows it: typed again it gives the same cell. */
  readonly edit: string;
  readonly numberFormat: string;
  readonly look: CellLookView;
}

/** A sheet as a grid needs it. Positions are zero-based, widths in pixels, heights in points. */
export interface SheetViewData {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellView[];
  readonly merges: readonly Area[];
  /** By column, where the width differs from 64 pixels; 0 is hidden. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** By row, where the height differs from 15 points; 0 is hidden. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Notes of cells. */
  readonly notes: readonly CellComment[];
  readonly protected: boolean;
}

export interface BookView {
  readonly active: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly visible: boolean;
    readonly tabColor: string | null;
  }[];
}

export function bookView(book: Book): BookView {
  return {
    active: book.active.name,
    structureProtected: isStructureProtected(book),
    sheets: book.sheets.map((sheet) => ({
      id: book.idOf(sheet),
      name: sheet.name,
      visible: sheet.state === 'visible',
      tabColor: sheet.properties.tabColor?.argb === undefined ? null : hex(sheet.properties.tabColor.argb),
    })),
  };
}

export function sheetView(book: Book, sheet: ModelSheet): SheetViewData {
  const cells: CellView[] = [];
  const marked = conditionalLooks(book, sheet);
  const rowHeights: Record<number, number> = {};
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const model = sheet.findRow(row + 1);
    if (model === undefined) continue;
    if (model.height !== undefined || model.hidden) rowHeights[row] = rowHeight(sheet, row);
    for (let column = 0; column < model.cellCount; column += 1) {
      const view = cellView(book, sheet, row, column);
      if (view === null) continue;
      const key = placeOf(row, column);
      const over = marked.get(key);
      marked.delete(key);
      cells.push(over ? { ...view, look: covered(view.look, over.styles) } : view);
    }
  }
  for (const { row, column, styles } of marked.values()) cells.push(blankCell(row, column, covered({}, styles)));
  const columnWidths: Record<number, number> = {};
  for (let column = 0; column < (sheet.columns?.length ?? 0); column += 1) {
    const pixels = columnPixels(sheet, column);
    if (pixels !== 64) columnWidths[column] = pixels;
  }
  return {
    id: book.idOf(sheet),
    name: sheet.name,
    cells,
    merges: mergedAreas(sheet),
    columnWidths,
    rowHeights,
    frozen: frozen(sheet),
    gridlines: viewOf(sheet).showGridLines !== false,
    notes: commentsOf(notesOf(sheet)),
    protected: isProtected(sheet),
  };
}

/**
 * One cell, or null where there is nothing to show. Hidden cells of a merge are left out unless
 * they have a look.
 */
export function cellView(book: Book, sheet: ModelSheet, row: number, column: number): CellView | null {
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  if (cell === undefined) return null;
  const value = cellValue(cell);
  const look = lookOf(cell.style);
  if (value === '' && cellFormula(cell) === null && Object.keys(look).length === 0) return null;
  const numberFormat = numberFormatAt(sheet, cell, row, column);
  const formula = cellFormula(cell);
  const text = isMergedSlave(cell) ? '' : displayText(value, numberFormat, book.locale);
  const edit = entryText(value, formula, numberFormat, book.locale);
  return { row, column, value, formula, text, edit, numberFormat, look };
}

/** A look with what conditional formats put over it: what the first of them says counts. */
function covered(look: CellLookView, styles: readonly Style[]): CellLookView {
  return styles.reduceRight<CellLookView>((below, { fill, font }) => {
    const solid = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
    return {
      ...below,
      ...(solid === undefined ? {} : { fill: hex(solid) }),
      ...(font?.color?.argb === undefined ? {} : { color: hex(font.color.argb) }),
      ...(font?.bold === true ? { bold: true as const } : {}),
      ...(font?.italic === true ? { italic: true as const } : {}),
    };
  }, look);
}

function blankCell(row: number, column: number, look: CellLookView): CellView {
  return { row, column, value: '', formula: null, text: '', edit: '', numberFormat: 'General', look };
}

const looks = new WeakMap<Style, CellLookView>();

/** The look of a style; thousands of cells share a few, which are never changed in place. */
function lookOf(style: Style): CellLookView {
  const known = looks.get(style) ?? drawn(style);
  looks.set(style, known);
  return known;
}

function drawn(style: Style): CellLookView {
  const { fill, font, alignment, border, protection } = style;
  const look: { -readonly [K in keyof CellLookView]: CellLookView[K] } = {};
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb !== undefined)
    look.fill = hex(fill.fgColor.argb);
  if (font?.color?.argb !== undefined) look.color = hex(font.color.argb);
  if (font?.bold === true) look.bold = true;
  if (font?.italic === true) look.italic = true;
  if (font?.name !== undefined) look.fontName = font.name;
  if (font?.size !== undefined) look.fontSize = font.size;
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right' || horizontal === 'justify')
    look.horizontal = horizontal;
  if (horizontal === 'centerContinuous') look.horizontal = 'center';
  if (alignment?.vertical === 'top' || alignment?.vertical === 'middle') look.vertical = alignment.vertical;
  if (alignment?.wrapText === true) look.wrap = true;
  if (alignment?.indent) look.indent = alignment.indent;
  if (protection?.locked === false) look.unlocked = true;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const line = border?.[side];
    return line?.style === undefined
      ? []
      : [
          [
            side,
            { style: line.style, color: line.color?.argb === undefined ? '#000000' : hex(line.color.argb) },
          ] as const,
        ];
  });
  if (sides.length > 0) look.borders = Object.fromEntries(sides);
  return look;
}

function hex(argb: string): string {
  return `#${argb.slice(-6).toUpperCase()}`;
}

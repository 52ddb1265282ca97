import type { CellPosition } from './address';
import type { Rectangle } from './rectangles';

/** What a cell can hold. Errors arrive as Excel's texts (`#DIV/0!`), blanks as the empty string. */
export type CellValue = string | number | boolean;

/** The used range of one sheet as Excel returns it; all three matrices have the same shape. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based position of the matrices' first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas in en-US form where a cell has one (leading `=`), else the value itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /**
   * What of the used range has an input rule (Excel calls it data validation), whatever the rule
   * says, as `coveredBy` gives it: the same cells are always the same list. Left out where nobody
   * knows.
   */
  readonly inputRules?: readonly Rectangle[];
  /**
   * The file has no types: every value is the text that stands in it, and nothing was read as a
   * number.
   */
  readonly isText?: boolean;
  /**
   * Merged areas by their place on the sheet. Left out, like all below, where the reading does not
   * ask for them.
   */
  readonly merges?: readonly Rectangle[];
  /** Rows and columns of the used range that are hidden, or too low or narrow to show anything. */
  readonly hiddenRows?: readonly Stretch[];
  readonly hiddenColumns?: readonly Stretch[];
  /** Cells of the used range whose text is indented. */
  readonly indents?: readonly Indent[];
  /**
   * Where a condition shows another number format than the cell's own; `;;;` where it shows nothing
   * of the value, but a bar or an icon in its place.
   */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** How the sheet shows its cells besides their formats. */
  readonly looks?: SheetLooks;
}

/** Each is left out where nobody asked, or where there is nothing of the kind. */
export interface SheetLooks {
  /** A zero is shown as nothing. */
  readonly hidesZeros?: boolean;
  /** Formulas are shown in place of what they give. */
  readonly showsFormulas?: boolean;
  /** Filled cells that are marked so. */
  readonly marked?: Readonly<Partial<Record<CellMark, readonly CellPosition[]>>>;
  /** What is said where somebody goes to a cell: prompts of input rules, tips of links. */
  readonly tips?: readonly CellTip[];
  /** What is said at cells: comments and notes. */
  readonly comments?: readonly CellComment[];
  /** What alone is printed. */
  readonly printed?: readonly Rectangle[];
  /** Rows that are printed at the head of every page. */
  readonly pageHeads?: readonly Stretch[];
}

/**
 * How a cell is shown besides its number format: what it holds repeated until it fills it; letters,
 * or some of them, in the colour of their ground or too small to read; struck out; with a reading
 * over them (phonetic text) that is no part of what it holds.
 */
export const cellMarks = ['repeated', 'unseen', 'struck', 'readings'] as const;
export type CellMark = (typeof cellMarks)[number];

export interface CellTip {
  readonly area: Rectangle;
  readonly text: string;
}

export interface CellComment extends CellPosition {
  readonly text: string;
}

/** First and last row or column of a stretch, zero-based on the sheet. */
export type Stretch = readonly [first: number, last: number];

/** A cell by its place on the sheet, and how many levels its text stands in. */
export interface Indent {
  readonly row: number;
  readonly column: number;
  readonly levels: number;
}

export interface ConditionalFormat {
  readonly area: Rectangle;
  readonly numberFormat: string;
}

/** Hidden sheets are one click away; very hidden ones are in no list that Excel shows. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet of the workbook, blank ones and charts included. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** False for charts, dialogs and old macros; left out for every other sheet. */
  readonly holdsCells?: false;
}

/** One moment of a workbook: what every check reads, whoever took it. */
export interface Snapshot {
  readonly grids: readonly Grid[];
  /**
   * The reader of the file's format gives no letters, conditions, notes and print areas. Left out
   * where they are given, or not asked for.
   */
  readonly lettersNotLookedAt?: boolean;
  /** Every sheet in the order of the tabs. Left out where nobody asked. */
  readonly sheets?: readonly SheetEntry[];
  /** The file's name without its folder. Left out where it is not known. */
  readonly file?: string;
  /** The file holds macros. They are never run. */
  readonly hasMacros?: boolean;
  /** The tabs of the sheets, or the whole window, are not shown. */
  readonly hidesTabs?: boolean;
  /** Figures are rounded for good to what is shown of them (precision as displayed). */
  readonly roundsAsShown?: boolean;
  /** Days are counted from 1904: a serial number is shown as a day four years later than usual. */
  readonly countsFrom1904?: boolean;
}

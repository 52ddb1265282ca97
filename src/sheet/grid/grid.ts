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
   * What of the used range has an input rule (Excel calls it data validation), whatever the rule says, as `coveredBy` gives it: the same cells are always the same
   * list. Left out where nobody knows.
   */
  readonly inputRules?: readonly Rectangle[];
}

/** One moment of a workbook: what every check reads, whoever took it. */
export interface Snapshot {
  readonly grids: readonly Grid[];
}

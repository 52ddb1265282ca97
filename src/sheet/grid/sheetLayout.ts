import type { Rectangle } from './rectangles';
import type { CellValue } from './grid';

/** The few looks a cell can have; `excel/` and `xlsx/` turn them into fills, fonts and borders. */
export const cellLooks = [
  'plain',
  'title',
  'subtitle',
  'label',
  'headValue',
  'head',
  'symbol',
  'formTitle',
  'formLabel',
  'formUnit',
  'formValue',
  'formYear',
  'formHead',
  'section',
  'text',
  'code',
  'input',
  'answer',
  'formula',
  'note',
  'legend',
  'signature',
  'signatureHint',
  'signatureName',
] as const;
export type CellLook = (typeof cellLooks)[number];

/** A cell to write. Text is always written as text: a leading `=` only counts in `formula`. */
export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** Blank cells that need a look have the empty string. */
  readonly content: { readonly value: CellValue } | { readonly formula: string };
  readonly look: CellLook;
  /** Excel number format in en-US form; null leaves General, `@` forces text. */
  readonly numberFormat: string | null;
  /** Open to typing on a protected sheet. */
  readonly unlocked: boolean;
  /** What somebody gave it over its look. */
  readonly own?: OwnLook;
}

/** The part of a look that people change by hand; a null fill is none. */
export interface OwnLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string | null;
}

export type LayoutMerge = Rectangle;

/** How a conditional format says what it thinks of a cell. */
export const conditionalLooks = ['good', 'behind', 'bad', 'doubt'] as const;
export type ConditionalLook = (typeof conditionalLooks)[number];

/** A block of cells that looks different while a formula, written for its first cell, is true. */
export interface LayoutConditional extends LayoutMerge {
  readonly formula: string;
  readonly look: ConditionalLook;
}

/**
 * A worksheet as plain data, positions zero-based. Written by `excel/`, never read back: reading
 * goes by codes and symbols.
 */
export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly LayoutMerge[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points by zero-based row, where they differ from the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Zero-based; none where left out. */
  readonly hiddenRows?: readonly number[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: 'landscape' | 'portrait';
    /** Zero-based first and last row repeated on each page; null for none. */
    readonly repeatRows: readonly [number, number] | null;
    /** Pages side by side that a wide sheet is spread over; one where left out. */
    readonly pagesWide?: number;
    /** Pages below each other that it is held to; as many as it needs where left out. */
    readonly pagesTall?: number;
    /** Points left free at the head of each page; none where left out. */
    readonly spare?: number;
    /** Zero-based rows that begin a page; none where left out. */
    readonly pageStarts?: readonly number[];
    /** Zero-based first and last column repeated on each of them; none where left out. */
    readonly repeatColumns?: readonly [number, number];
  };
  readonly protect: boolean;
  readonly conditionals?: readonly LayoutConditional[];
}

import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Province } from '../../indicators/provinces/province';
import type { DataStatus, Template, TemplateKey } from '../../indicators/forms/template';
import type { StatedFigure } from '../../figures/stated';
import type { ColumnSymbol } from './columns';
import type { CellValue, Grid } from '../grid/grid';

/** A cell that a person can be sent to. `row` is Excel's one-based row number. */
export interface CellRef {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  readonly row: number;
}

/** A cell of a province sheet as it was found. */
export interface ReportCell extends CellRef {
  readonly column: ColumnSymbol;
  /** Row code, or the empty string on rows without one. */
  readonly code: string;
  readonly value: CellValue;
  /** With its leading `=`; null for constants and blanks. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

export interface ReportRow {
  readonly row: number;
  /** As it stands in column C, trimmed. */
  readonly code: string;
  /** Null when the catalogue does not know the code. */
  readonly indicator: Indicator | null;
  readonly cells: ReadonlyMap<ColumnSymbol, ReportCell>;
}

/** The labelled cells of the head, by what they say. */
export const headFields = ['template', 'version', 'province', 'scheme', 'code', 'year', 'status'] as const;
export type HeadField = (typeof headFields)[number];

export interface ReportHead {
  readonly template: TemplateKey | null;
  readonly province: Province | null;
  readonly year: number | null;
  readonly status: DataStatus | null;
  /** Where each field stands and what was found there; missing where the label is missing. */
  readonly found: ReadonlyMap<HeadField, CellRef & { readonly value: CellValue }>;
}

/** One province sheet, read by its visible codes and symbols. */
export interface SheetReport {
  readonly sheet: string;
  readonly head: ReportHead;
  /** The known form version, or null. */
  readonly template: Template | null;
  /** One-based row of the symbols. */
  readonly symbolRow: number;
  /**
   * Index into the grid's matrices (add `grid.left` for the sheet's column) of each symbol found,
   * first one wins.
   */
  readonly columns: ReadonlyMap<ColumnSymbol, number>;
  /** In sheet order; duplicates stay. */
  readonly rows: readonly ReportRow[];
  /** The grid it was read from, for rules that look beside the rows. */
  readonly grid: Grid;
}

/** A ledger row: a stated figure and where it stands. */
export interface LedgerRow extends CellRef {
  readonly figure: StatedFigure;
  /** Set where it is no row of the ledger but a claim in a note of the sheet itself (column 9). */
  readonly inNote?: true;
}

/** Everything one workbook says. */
export interface Book {
  /** The name of its file, without the folder. Left out where it is not known. */
  readonly file?: string;
  readonly reports: readonly SheetReport[];
  readonly ledger: readonly LedgerRow[];
  /** Ledger rows that could not be read, with the cell that stopped them. */
  readonly ledgerProblems: readonly (CellRef & { readonly value: CellValue })[];
  /** Sheets that are neither. */
  readonly otherSheets: readonly string[];
}

import type { SheetCheck } from '../../checks/engine';
import type { FormProblem } from '../../sheet/formSheet/formProblems';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { SheetReport } from '../../sheet/province/report';
import type { ExplanationRow } from '../../submission/notes/readNotes';
import type { Judgement } from './judgements';

/** What was found on one province sheet, with as much of the sheet as the pane shows. */
export interface CheckedSheet extends Omit<SheetCheck, 'report'> {
  readonly report: Pick<SheetReport, 'sheet' | 'head'>;
}

/** What one check of a workbook showed. */
export interface CheckReading {
  /** With the explanations and waivers that the workbook carries. */
  readonly sheets: readonly CheckedSheet[];
  /** Cells of `Mẫu` sheets that keep a form from being used. */
  readonly formProblems: readonly FormProblem[];
  /**
   * Explanations of this workbook and of earlier ones: what was said of a place may serve again.
   */
  readonly explanations: readonly ExplanationRow[];
  /** Who explained last in this workbook; empty where nobody did. */
  readonly explainedBy: string;
  /** Sheets that are neither province sheets nor a ledger nor a form nor the submission's own. */
  readonly otherSheets: readonly string[];
}

/**
 * What is wanted of a workbook once its sheets have come: its findings, or a judgement on its way
 * to the Ministry.
 */
export type CheckQuestion =
  { readonly kind: 'check' } | { readonly kind: 'judge'; readonly judgement: Judgement; readonly wish: unknown };

/**
 * Checks the sheets that came since the last question, against these earlier workbooks. What the
 * workbook is besides its cells comes with it: a seal covers names and visibility of its sheets.
 */
export type AskedOfSheets = CheckQuestion & {
  readonly earlier: readonly number[];
  readonly besides: Omit<Snapshot, 'grids'>;
};

/**
 * Asked of the worker. Sheets come one by one, so that handing them over holds nobody up; earlier
 * workbooks come once.
 */
export type CheckRequest =
  | { readonly kind: 'earlier'; readonly id: number; readonly snapshot: Snapshot }
  | { readonly kind: 'grid'; readonly grid: Grid }
  /** A sheet that was sent before and reads the same. */
  | { readonly kind: 'same'; readonly sheet: string }
  | AskedOfSheets;

/** Told by the worker on its way: a sheet is done, with what was found where that is wanted. */
export interface CheckNews {
  readonly sheet: CheckedSheet | null;
  readonly total: number;
}

/** What the worker answers in the end. */
export type CheckAnswer = Omit<CheckReading, 'sheets'> | { readonly judged: unknown };

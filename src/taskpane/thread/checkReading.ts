import type { SheetCheck } from '../../checks/engine';
import type { Finding } from '../../checks/finding';
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
 * Checks these sheets, each as it came last, against these earlier workbooks. What the workbook is
 * besides its cells comes with it: a seal covers names and visibility of its sheets.
 */
export type AskedOfSheets = CheckQuestion & {
  /** Sheets with cells, by name, in the workbook's order. */
  readonly grids: readonly string[];
  readonly earlier: readonly number[];
  readonly besides: Omit<Snapshot, 'grids'>;
};

/**
 * Asked of the worker. Sheets come one by one before the question, so that handing them over holds
 * nobody up, and only those that it has not got; earlier workbooks come once.
 */
export type CheckRequest =
  | { readonly kind: 'earlier'; readonly id: number; readonly snapshot: Snapshot }
  | { readonly kind: 'grid'; readonly grid: Grid }
  | AskedOfSheets;

/** A sheet's findings as they cross threads: what was told before is named by its place there. */
export type ToldSheet = Omit<CheckedSheet, 'findings'> & { readonly findings: readonly (Finding | number)[] };

/**
 * Told by the worker on its way: sheets are done, with what was found on the last one where that is
 * wanted and not what was told before.
 */
export interface CheckNews {
  readonly sheet: ToldSheet | null;
  readonly done: number;
  readonly total: number;
}

/** What a check comes to besides its sheets; they are those that were told last, by name. */
export type CheckRest = Omit<CheckReading, 'sheets'> & { readonly sheets: readonly string[] };

/** What the worker answers in the end. */
export type CheckAnswer = CheckRest | { readonly judged: unknown };

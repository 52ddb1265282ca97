import type { SheetCheck } from '../../checks/engine';
import type { LocalText } from '../../indicators/text';
import type { TextComparison } from '../../narrative/compare/compareWithText';
import type { FormProblem } from '../../sheet/formSheet/formProblems';
import type { Book } from '../../sheet/province/report';
import type { Submission } from '../../submission/readSubmission';

/** What checking one workbook gave, or why it could not be checked. */
export interface WorkbookCheck {
  readonly file: string;
  readonly error: LocalText | null;
  /** With the explanations and waivers that the workbook carries. */
  readonly sheets: readonly SheetCheck[];
  /** Where it stands on its way to the Ministry; null where there was nothing to check. */
  readonly submission: Submission | null;
  /**
   * Cells of `Mẫu` sheets that keep a form from being loaded: the sheets of that form were not
   * checked by it.
   */
  readonly formProblems: readonly FormProblem[];
  /** What the workbook says; null where it could not be checked. */
  readonly book: Book | null;
  /** What a report text says of its sheets; empty without one. */
  readonly texts: readonly SheetText[];
}

/** A report text beside one sheet. */
export interface SheetText {
  readonly sheet: string;
  /** The text's file. */
  readonly file: string;
  readonly text: string;
  readonly comparisons: readonly TextComparison[];
}

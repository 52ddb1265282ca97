import type { Choice } from '../../../review/gather/received';
import type { Place } from '../../../excel/door/select';
import type { ReviewEntry } from '../../../review/reviewResult';
import type { ReviewState } from './reviewState';
import type { WindowView } from './windowView';

/** A review and what can be done with it, in the pane as in the window. */
export interface ReviewDesk {
  readonly state: ReviewState;
  readonly cancel: () => void;
  /** Counts a sheet that was set aside, for one of the provinces that it may be. */
  readonly choose: (choice: Choice) => void;
  /** Reviews another year of those that came. */
  readonly chooseYear: (year: number) => void;
  readonly open: (entry: ReviewEntry | null) => void;
  /**
   * Goes to a cell of a report where its workbook is the one beside the pane; gives false where it
   * is not open there.
   */
  readonly goTo: (entry: ReviewEntry, cell: Place) => Promise<boolean>;
  readonly accept: (entry: ReviewEntry, by: string) => void;
  readonly withdraw: (entry: ReviewEntry) => void;
  /**
   * Makes the national book: in a new workbook, or in the one beside the pane while that is empty.
   */
  readonly buildNational: () => void;
  /**
   * Writes a province's questions as a sheet; gives its name, or null when it could not be written.
   */
  readonly writeQuestions: (entry: ReviewEntry) => Promise<string | null>;
  /** What the window shows is kept here, so that it comes back as it was closed. */
  readonly arrange: (view: WindowView) => void;
}

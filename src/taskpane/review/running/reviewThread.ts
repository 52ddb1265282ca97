import type { LayeredSheets } from '../../../excel/write/nationalBook';
import type { Acceptance } from '../../../review/acceptance';
import type { Choice } from '../../../review/gather/received';
import type { SubmittedFile } from '../../../review/gather/submitted';
import { KeptThread } from '../../../threads/keptThread';
import type { Reviewed } from '../state/reviewState';

export interface ReviewWish {
  readonly choices: readonly Choice[];
  /** The year that the reviewer chose; null for the one that most sheets are about. */
  readonly year: number | null;
  /** The files that came since the review before, by name. */
  readonly names: readonly string[];
  /** They stand for themselves, and those of the review before are put away. */
  readonly isNew: boolean;
}

export type ReviewRequest =
  /** What comes from now on is a review of its own, or comes to the one that is there. */
  | { readonly kind: 'begin'; readonly isNew: boolean }
  /** Workbooks come one by one as they are read: only those that may count are held. */
  | { readonly kind: 'file'; readonly file: SubmittedFile; readonly isNew: boolean }
  | ({ readonly kind: 'review' } & ReviewWish)
  | { readonly kind: 'national'; readonly acceptances: readonly Acceptance[]; readonly taken: readonly string[] }
  /** The same as a workbook of its own. */
  | { readonly kind: 'nationalFile'; readonly acceptances: readonly Acceptance[] };

/** Files that were let go and have to be read again before there is a review. */
export interface Wanted {
  readonly wanted: readonly string[];
}

/**
 * The rules over dozens of workbooks, off the pane's own thread: it keeps the books that count for
 * the national book.
 */
export class ReviewThread {
  private readonly thread = new KeptThread(() => new Worker(new URL('./reviewWorker.ts', import.meta.url)));

  begin(isNew: boolean): void {
    this.tell({ kind: 'begin', isNew });
  }

  take(file: SubmittedFile, isNew: boolean): void {
    this.tell({ kind: 'file', file, isNew });
  }

  /** Checks and compares what was taken, also with the review before. */
  review(wish: ReviewWish): Promise<Reviewed | Wanted> {
    return this.ask<Reviewed | Wanted>({ kind: 'review', ...wish });
  }

  /** The sheets of the national book over the last review. */
  national(acceptances: readonly Acceptance[], taken: readonly string[]): Promise<LayeredSheets> {
    return this.ask<LayeredSheets>({ kind: 'national', acceptances, taken });
  }

  /** The national book over the last review as .xlsx bytes. */
  nationalFile(acceptances: readonly Acceptance[]): Promise<Uint8Array> {
    return this.ask<Uint8Array>({ kind: 'nationalFile', acceptances });
  }

  end(): void {
    this.thread.end();
  }

  private ask<Answer>(request: ReviewRequest): Promise<Answer> {
    return this.thread.ask<Answer>(request);
  }

  private tell(request: ReviewRequest): void {
    this.thread.running().postMessage(request);
  }
}

import type { LayeredSheets } from '../../excel/write/nationalBook';
import type { Acceptance } from '../../review/acceptance';
import type { Choice } from '../../review/gather/received';
import type { SubmittedFile } from '../../review/gather/submitted';
import type { Asking } from '../../threads/ask';
import { KeptThread } from '../../threads/keptThread';
import { createPause } from '../thread/pause';
import type { Reviewed } from './reviewState';

export type ReviewRequest =
  /** Workbooks come one by one, so that handing them over holds nobody up. */
  | { readonly kind: 'file'; readonly file: SubmittedFile }
  /**
   * Reviews the files that came since the last review; where these are `more`, with those of that
   * review.
   */
  | { readonly kind: 'review'; readonly choices: readonly Choice[]; readonly more: boolean }
  | { readonly kind: 'national'; readonly acceptances: readonly Acceptance[]; readonly taken: readonly string[] }
  /** The same as a workbook of its own. */
  | { readonly kind: 'nationalFile'; readonly acceptances: readonly Acceptance[] };

/**
 * The rules over dozens of workbooks, off the pane's own thread: it keeps the books of the last
 * review for the national book.
 */
export class ReviewThread {
  private readonly thread = new KeptThread(() => new Worker(new URL('./reviewWorker.ts', import.meta.url)));

  /** Checks and compares what was read, also with the review before, unless that was cancelled. */
  review(
    files: readonly SubmittedFile[],
    { choices, more }: { readonly choices: readonly Choice[]; readonly more: boolean },
    signal: AbortSignal,
  ): Promise<Reviewed> {
    return this.ask<Reviewed>({ kind: 'review', choices, more }, { signal, parts: partsOf(files) });
  }

  /** The last files again, as the reviewer has chosen between them. */
  choose(choices: readonly Choice[]): Promise<Reviewed> {
    return this.ask<Reviewed>({ kind: 'review', choices, more: true });
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

  private ask<Answer>(request: ReviewRequest, asking: Asking = {}): Promise<Answer> {
    return this.thread.ask<Answer>(request, asking);
  }
}

async function* partsOf(files: readonly SubmittedFile[]): AsyncIterable<ReviewRequest> {
  const pause = createPause();
  for (const file of files) {
    yield { kind: 'file', file };
    await pause();
  }
}

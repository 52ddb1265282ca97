import type { LayeredSheets } from '../../excel/write/nationalBook';
import type { Acceptance } from '../../review/acceptance';
import type { Choice } from '../../review/gather/received';
import type { ReturnComparison } from '../../review/questions/compareReturn';
import type { ReviewResult } from '../../review/reviewResult';
import type { SubmittedFile } from '../../review/gather/submitted';
import { createPause } from '../thread/pause';

export type ReviewRequest =
  /** Workbooks come one by one, so that handing them over holds nobody up. */
  | { readonly kind: 'file'; readonly file: SubmittedFile }
  /**
   * Reviews the files that came since the last review; where none came, those of that review again.
   */
  | { readonly kind: 'review'; readonly choices: readonly Choice[] }
  | { readonly kind: 'national'; readonly acceptances: readonly Acceptance[]; readonly taken: readonly string[] }
  /** The same as a workbook of its own. */
  | { readonly kind: 'nationalFile'; readonly acceptances: readonly Acceptance[] };

/** A review, and what became of what was reviewed before it. */
export interface ReviewOutcome {
  readonly result: ReviewResult;
  /** Provinces that sent again since the review before, compared with what they sent then. */
  readonly returns: readonly ReturnComparison[];
}

export type ReviewAnswer =
  | ({ readonly kind: 'review' } & ReviewOutcome)
  | { readonly kind: 'national'; readonly layers: LayeredSheets }
  | { readonly kind: 'nationalFile'; readonly bytes: Uint8Array };

/**
 * The rules over dozens of workbooks, off the pane's own thread: it keeps the books of the last
 * review for the national book.
 */
export class ReviewThread {
  private worker: Worker | null = null;

  /** Checks and compares what was read, also with the review before, unless that was cancelled. */
  async review(files: readonly SubmittedFile[], signal: AbortSignal): Promise<ReviewOutcome> {
    const worker = (this.worker ??= new Worker(new URL('./reviewWorker.ts', import.meta.url)));
    const stop = (): void => this.end();
    signal.addEventListener('abort', stop);
    try {
      const pause = createPause();
      for (const file of files) {
        worker.postMessage({ kind: 'file', file } satisfies ReviewRequest);
        await pause();
        signal.throwIfAborted();
      }
      const answer = await this.ask({ kind: 'review', choices: [] }, signal);
      if (answer.kind !== 'review') throw new Error('The review gave another answer');
      return answer;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** The last files again, as the reviewer has chosen between them. */
  async choose(choices: readonly Choice[]): Promise<ReviewResult> {
    const answer = await this.ask({ kind: 'review', choices });
    if (answer.kind !== 'review') throw new Error('The review gave another answer');
    return answer.result;
  }

  /** The sheets of the national book over the last review. */
  async national(acceptances: readonly Acceptance[], taken: readonly string[]): Promise<LayeredSheets> {
    const answer = await this.ask({ kind: 'national', acceptances, taken });
    if (answer.kind !== 'national') throw new Error('The national book gave another answer');
    return answer.layers;
  }

  /** The national book over the last review as .xlsx bytes. */
  async nationalFile(acceptances: readonly Acceptance[]): Promise<Uint8Array> {
    const answer = await this.ask({ kind: 'nationalFile', acceptances });
    if (answer.kind !== 'nationalFile') throw new Error('The national book gave another answer');
    return answer.bytes;
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private ask(request: ReviewRequest, signal?: AbortSignal): Promise<ReviewAnswer> {
    const { worker } = this;
    if (!worker) return Promise.reject(new Error('Nothing was reviewed yet'));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReviewAnswer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.postMessage(request);
    });
  }
}

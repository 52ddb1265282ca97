import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { Judged, Judgement, WishOf } from './judgements';
import type { Thread } from '../../threads/ask';
import { KeptThread } from '../../threads/keptThread';
import type { CheckNews, CheckQuestion, CheckReading, CheckRequest, CheckRest } from './checkReading';
import { createPause } from './pause';
import type { CheckProgress } from './progress';
import { SheetsHeard } from './toldSheets';

/** A workbook as it was read, and the earlier ones that it is checked against. */
export interface Books {
  readonly snapshot: Snapshot;
  readonly earlier: readonly Snapshot[];
}

/** How whoever asks stays with what is under way. */
export interface Attention {
  readonly onProgress?: CheckProgress;
  /** Ends the thread where it works on this. */
  readonly signal?: AbortSignal;
}

/** What a worker was sent, and what it told. */
interface Sent {
  /** The earlier workbooks that it has, by number. */
  readonly known: Map<Snapshot, number>;
  /** The sheets as they were then. */
  readonly grids: Map<string, Grid>;
  readonly heard: SheetsHeard;
}

/** The rules, off the pane's own thread: clicks and drawing go on while a workbook is checked. */
class CheckThread {
  private readonly thread = new KeptThread(() => new Worker(new URL('./checkWorker.ts', import.meta.url)));
  private readonly sent = new WeakMap<Thread, Sent>();
  private queue: Promise<unknown> = Promise.resolve();

  /** Starts it, so that its scripts are there when the first check is asked for. */
  start(): void {
    this.thread.running();
  }

  /**
   * Checks a workbook, one after the other in the order asked.
   * @throws Error for a fault of ours, or the signal's reason
   */
  async check(books: Books, attention: Attention = {}): Promise<CheckReading> {
    const { answer, heard } = await this.ask<CheckRest>(books, { kind: 'check' }, attention);
    return { ...answer, sheets: heard.sheets(answer.sheets) };
  }

  /**
   * Checks a workbook and judges what stands between it and the Ministry, in the same order.
   * @throws as `check`
   */
  async judge<Which extends Judgement>(
    judgement: Which,
    wish: WishOf<Which>,
    books: Books,
    attention: Attention = {},
  ): Promise<Judged<Which>> {
    const question = { kind: 'judge', judgement, wish } as const;
    const { answer } = await this.ask<{ judged: Judged<Which> }>(books, question, attention);
    return answer.judged;
  }

  private ask<Answer>(
    books: Books,
    question: CheckQuestion,
    { onProgress, signal }: Attention,
  ): Promise<{ readonly answer: Answer; readonly heard: SheetsHeard }> {
    const answered = this.queue.then(async () => {
      signal?.throwIfAborted();
      const sent = this.sentTo(this.thread.running());
      const { heard } = sent;
      const fresh = books.earlier.filter((one) => !sent.known.has(one));
      for (const one of fresh) sent.known.set(one, sent.known.size);
      const earlier = books.earlier.map((one) => sent.known.get(one)!);
      const { grids, ...besides } = books.snapshot;
      const names = grids.map(({ sheet }) => sheet);
      const request = { ...question, grids: names, earlier, besides } satisfies CheckRequest;
      const answer = await this.thread.ask<Answer, CheckNews>(request, {
        signal,
        parts: partsOf(grids, fresh, sent),
        onNews: ({ sheet, done, total }) => {
          if (sheet) heard.hear(sheet);
          onProgress?.(done, total);
        },
      });
      return { answer, heard };
    });
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  private sentTo(thread: Thread): Sent {
    let sent = this.sent.get(thread);
    if (!sent) this.sent.set(thread, (sent = { known: new Map(), grids: new Map(), heard: new SheetsHeard() }));
    return sent;
  }
}

/** What the worker has not got yet, handed over so that the pane is not held up. */
async function* partsOf(
  grids: readonly Grid[],
  earlier: readonly Snapshot[],
  { known, grids: sent }: Sent,
): AsyncIterable<CheckRequest> {
  const pause = createPause();
  for (const one of earlier) {
    yield { kind: 'earlier', id: known.get(one)!, snapshot: one };
    await pause();
  }
  for (const grid of grids) {
    if (sent.get(grid.sheet) === grid) continue;
    sent.set(grid.sheet, grid);
    yield { kind: 'grid', grid };
    await pause();
  }
}

/** One for the pane: checks, repairs and the submission ask the same. */
export const checkThread = new CheckThread();

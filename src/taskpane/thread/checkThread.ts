import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { Judged, Judgement, WishOf } from './judgements';
import type { Thread } from '../../threads/ask';
import { KeptThread } from '../../threads/keptThread';
import type { CheckedSheet, CheckNews, CheckQuestion, CheckReading, CheckRequest } from './checkReading';
import { createPause } from './pause';
import type { CheckProgress } from './progress';

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

/** What a worker was sent. */
interface Sent {
  /** The earlier workbooks that it has, by number. */
  readonly known: Map<Snapshot, number>;
  /** The sheets as they were then. */
  readonly grids: Map<string, Grid>;
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
    const sheets: CheckedSheet[] = [];
    const rest = await this.ask<Omit<CheckReading, 'sheets'>>(books, { kind: 'check' }, attention, (sheet) => {
      if (sheet) sheets.push(sheet);
    });
    return { ...rest, sheets };
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
    const { judged } = await this.ask<{ judged: Judged<Which> }>(books, { kind: 'judge', judgement, wish }, attention);
    return judged;
  }

  private ask<Answer>(
    books: Books,
    question: CheckQuestion,
    { onProgress, signal }: Attention,
    onSheet: (sheet: CheckedSheet | null) => void = () => undefined,
  ): Promise<Answer> {
    const answered = this.queue.then(() => {
      signal?.throwIfAborted();
      const sent = this.sentTo(this.thread.running());
      const fresh = books.earlier.filter((one) => !sent.known.has(one));
      for (const one of fresh) sent.known.set(one, sent.known.size);
      const earlier = books.earlier.map((one) => sent.known.get(one)!);
      let done = 0;
      const { grids: _, ...besides } = books.snapshot;
      return this.thread.ask<Answer, CheckNews>({ ...question, earlier, besides } satisfies CheckRequest, {
        signal,
        parts: partsOf(books.snapshot, fresh, sent),
        onNews: ({ sheet, total }) => {
          onSheet(sheet);
          onProgress?.((done += 1), total);
        },
      });
    });
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  private sentTo(thread: Thread): Sent {
    let sent = this.sent.get(thread);
    if (!sent) this.sent.set(thread, (sent = { known: new Map(), grids: new Map() }));
    return sent;
  }
}

/** What the worker has not got yet, handed over so that the pane is not held up. */
async function* partsOf(
  snapshot: Snapshot,
  earlier: readonly Snapshot[],
  { known, grids }: Sent,
): AsyncIterable<CheckRequest> {
  const pause = createPause();
  for (const one of earlier) {
    yield { kind: 'earlier', id: known.get(one)!, snapshot: one };
    await pause();
  }
  for (const grid of snapshot.grids) {
    const isKnown = grids.get(grid.sheet) === grid;
    grids.set(grid.sheet, grid);
    yield isKnown ? { kind: 'same', sheet: grid.sheet } : { kind: 'grid', grid };
    await pause();
  }
}

/** One for the pane: checks, repairs and the submission ask the same. */
export const checkThread = new CheckThread();

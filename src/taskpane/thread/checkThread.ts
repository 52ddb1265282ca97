import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { PartNotLoaded } from '../failures';
import type { Judged, Judgement, WishOf } from './judgements';
import type { CheckAnswer, CheckedSheet, CheckQuestion, CheckReading, CheckRequest } from './checkReading';
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

/** A worker and the earlier workbooks that it has, by number. */
interface Line {
  readonly worker: Worker;
  readonly known: Map<Snapshot, number>;
  /** The sheets that it was sent, as they were then. */
  readonly grids: Map<string, Grid>;
}

/** The rules, off the pane's own thread: clicks and drawing go on while a workbook is checked. */
class CheckThread {
  private line: Line | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** Starts it, so that its scripts are there when the first check is asked for. */
  start(): Line {
    this.line ??= {
      worker: new Worker(new URL('./checkWorker.ts', import.meta.url)),
      known: new Map(),
      grids: new Map(),
    };
    return this.line;
  }

  /**
   * Checks a workbook, one after the other in the order asked.
   * @throws Error for a fault of ours, or the signal's reason
   */
  check(books: Books, attention: Attention = {}): Promise<CheckReading> {
    const sheets: CheckedSheet[] = [];
    return this.ask(books, { kind: 'check' }, attention, (answer) => {
      if (answer.kind === 'sheet' && answer.sheet) sheets.push(answer.sheet);
      return answer.kind === 'done' ? { ...answer, sheets } : null;
    });
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
    const { judged } = await this.ask(books, question, attention, (answer) =>
      answer.kind === 'judged' ? answer : null,
    );
    return judged as Judged<Which>;
  }

  private ask<Answer>(
    books: Books,
    question: CheckQuestion,
    attention: Attention,
    endOf: (answer: CheckAnswer) => Answer | null,
  ): Promise<Answer> {
    const answered = this.queue.then(() => this.askNow(books, question, attention, endOf));
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  /** @param endOf what an answer comes to where it is the last one */
  private async askNow<Answer>(
    books: Books,
    question: CheckQuestion,
    { onProgress, signal }: Attention,
    endOf: (answer: CheckAnswer) => Answer | null,
  ): Promise<Answer> {
    signal?.throwIfAborted();
    const line = this.start();
    let done = 0;
    let stop = (): void => undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        stop = () => {
          this.end();
          reject(signal!.reason as Error);
        };
        signal?.addEventListener('abort', stop);
        line.worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
          if (data.kind === 'failed') reject(new Error(data.details));
          if (data.kind === 'sheet') onProgress?.((done += 1), data.total);
          const end = endOf(data);
          if (end !== null) resolve(end);
        };
        line.worker.onerror = ({ message }: Partial<ErrorEvent>) => {
          this.end();
          // A script that does not come tells nothing.
          reject(message === undefined ? new PartNotLoaded() : new Error(message));
        };
        this.send(line, books, question).catch(reject);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Drops what is under way. */
  private end(): void {
    this.line?.worker.terminate();
    this.line = null;
  }

  private async send(line: Line, { snapshot, earlier }: Books, question: CheckQuestion): Promise<void> {
    const pause = createPause();
    const post = async (request: CheckRequest): Promise<void> => {
      // Whoever was dropped sends nothing more.
      if (this.line !== line) return;
      line.worker.postMessage(request);
      await pause();
    };
    for (const one of earlier) {
      if (line.known.has(one)) continue;
      line.known.set(one, line.known.size);
      await post({ kind: 'earlier', id: line.known.get(one)!, snapshot: one });
    }
    for (const grid of snapshot.grids) {
      const isKnown = line.grids.get(grid.sheet) === grid;
      line.grids.set(grid.sheet, grid);
      await post(isKnown ? { kind: 'same', sheet: grid.sheet } : { kind: 'grid', grid });
    }
    await post({ ...question, earlier: earlier.map((one) => line.known.get(one)!) });
  }
}

/** One for the pane: checks, repairs and the submission ask the same. */
export const checkThread = new CheckThread();

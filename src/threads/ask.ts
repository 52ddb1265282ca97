import { errorOf, type PlainFailure } from './failure';

/** A worker of the browser; one of Node in the same words (`cli/read/readerThreads.ts`). */
export interface Thread {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): void;
}

/** What a thread says: how far it is, then the answer or what stopped it. */
export type Said<Answer, News = never> =
  { readonly answer: Answer } | { readonly failure: PlainFailure } | { readonly news: News };

/** A script that was asked for did not come. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';
}

/** How long a thread may take, and what it means when it does not answer. */
export interface Bounds {
  /** Milliseconds; as long as it likes where left out. */
  readonly limit?: number;
  /**
   * Milliseconds of processor time spent so far, where that can be known: then the limit is of that
   * time, and not of the clock, which goes on where other programs keep the computer busy.
   */
  readonly spent?: () => number;
  readonly late?: () => Error;
  /** The thread broke down; a fault of ours where left out. */
  readonly broken?: () => Error;
}

/** By the clock a thread may take this many times its limit of processor time, and no longer. */
const patience = 6;

/** How whoever asks stays with what is under way. */
export interface Asking<News = never> extends Bounds {
  /** Ends the thread. */
  readonly signal?: AbortSignal | undefined;
  readonly onNews?: ((news: News) => void) | undefined;
  /** What belongs to the question and is handed over before it, one by one. */
  readonly parts?: AsyncIterable<unknown>;
  /** What the question gives away instead of copying it. */
  readonly transfer?: Transferable[];
  /** Told when the thread was ended: it answers nobody any more. */
  readonly onEnded?: () => void;
}

/**
 * Asks a thread one question. A thread that was called back, took too long or broke down is ended.
 * @throws what stopped the thread's work, as it was thrown there
 * @throws the signal's reason; the error of `late` or `broken`
 */
export async function ask<Answer, News = never>(
  thread: Thread,
  question: unknown,
  { signal, limit, spent, late, broken, onNews, parts, transfer, onEnded }: Asking<News> = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callBack = (): void => undefined;
  let isOver = false;
  const answered = new Promise<Answer>((resolve, reject) => {
    const giveUp = (error: Error): void => {
      isOver = true;
      thread.terminate();
      onEnded?.();
      reject(error);
    };
    callBack = () => giveUp(signal!.reason as Error);
    signal?.addEventListener('abort', callBack);
    const [since, began] = [spent?.() ?? 0, performance.now()];
    const waitFor = (time: number, most: number): void => {
      timer = setTimeout(() => {
        const left = spent ? Math.min(most - (spent() - since), patience * most - (performance.now() - began)) : 0;
        if (left > 0) waitFor(left, most);
        else giveUp(late?.() ?? new Error('A thread took too long'));
      }, time);
    };
    if (limit !== undefined) waitFor(limit, limit);
    thread.onmessage = ({ data }: MessageEvent<Said<Answer, News>>) => {
      if ('news' in data) onNews?.(data.news);
      else if ('answer' in data) resolve(data.answer);
      else reject(errorOf(data.failure));
    };
    thread.onerror = ({ message }: Partial<ErrorEvent>) => {
      // A script that does not come tells nothing.
      giveUp(message === undefined ? new PartNotLoaded() : (broken?.() ?? new Error(message)));
    };
    const hand = async (): Promise<void> => {
      for await (const part of parts ?? []) {
        if (isOver) return;
        thread.postMessage(part);
      }
      if (!isOver) thread.postMessage(question, transfer);
    };
    hand().catch(reject);
  });
  try {
    return await answered;
  } finally {
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', callBack);
  }
}

/** Asks a thread of its own, which is ended afterwards. Throws as `ask` does. */
export async function askOnce<Answer, News = never>(
  thread: Thread,
  question: unknown,
  asking: Asking<News> = {},
): Promise<Answer> {
  try {
    return await ask<Answer, News>(thread, question, asking);
  } finally {
    thread.terminate();
  }
}

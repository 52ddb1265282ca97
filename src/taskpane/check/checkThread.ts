import type { Snapshot } from '../../sheet/grid';
import { PartNotLoaded } from '../failures';
import { createPause } from './pause';
import type { CheckAnswer, CheckedSheet, CheckReading, CheckRequest } from './checkReading';

/** Told after each sheet: how many are checked, and how many there are. */
export type CheckProgress = (done: number, total: number) => void;

/** The rules, off the pane's own thread: clicks and drawing go on while a workbook is checked. */
class CheckThread {
  private worker: Worker | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  /** Earlier workbooks that the worker has, by number. */
  private known = new Map<Snapshot, number>();
  private stop: (reason: Error) => void = () => undefined;

  /** Starts it, so that its scripts are there when the first check is asked for. */
  start(): Worker {
    this.worker ??= new Worker(new URL('./checkWorker.ts', import.meta.url));
    return this.worker;
  }

  /**
   * Checks a workbook, one after the other in the order asked.
   * @throws Error for a fault of ours, or when the thread is ended
   */
  check(snapshot: Snapshot, earlier: readonly Snapshot[], onProgress: CheckProgress): Promise<CheckReading> {
    const checked = this.queue.then(() => this.checkNow(snapshot, earlier, onProgress));
    this.queue = checked.catch(() => undefined);
    return checked;
  }

  /** Drops what is under way. */
  end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.known = new Map();
    this.stop(new Error('The check was ended'));
  }

  private checkNow(snapshot: Snapshot, earlier: readonly Snapshot[], onProgress: CheckProgress): Promise<CheckReading> {
    const worker = this.start();
    const sheets: CheckedSheet[] = [];
    return new Promise<CheckReading>((resolve, reject) => {
      this.stop = reject;
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        if (data.kind === 'sheet') {
          sheets.push(data.sheet);
          onProgress(sheets.length, data.total);
        } else if (data.kind === 'done') resolve({ ...data, sheets });
        else reject(new Error(data.details));
      };
      worker.onerror = ({ message }: Partial<ErrorEvent>) => {
        this.end();
        // A script that does not come tells nothing.
        reject(message === undefined ? new PartNotLoaded() : new Error(message));
      };
      this.send(worker, snapshot, earlier).catch(reject);
    });
  }

  private async send(worker: Worker, { grids }: Snapshot, earlier: readonly Snapshot[]): Promise<void> {
    const pause = createPause();
    const post = (request: CheckRequest): void => {
      worker.postMessage(request);
    };
    for (const one of earlier) {
      if (this.known.has(one)) continue;
      this.known.set(one, this.known.size);
      post({ kind: 'earlier', id: this.known.get(one)!, snapshot: one });
      await pause();
    }
    for (const grid of grids) {
      post({ kind: 'grid', grid });
      await pause();
    }
    post({ kind: 'check', earlier: earlier.map((one) => this.known.get(one)!) });
  }
}

/** One for the pane: the check view and the repairs ask the same. */
export const checkThread = new CheckThread();

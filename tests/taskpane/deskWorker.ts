import { CheckDesk } from '../../src/taskpane/thread/checkDesk';
import type { CheckAnswer, CheckRequest } from '../../src/taskpane/thread/checkReading';

/**
 * The worker of the checks where there are no workers: it answers on the same thread, with copies
 * as between two.
 */
export class DeskWorker {
  /** How many there are that were not ended. */
  static running = 0;
  onmessage: ((event: { readonly data: CheckAnswer }) => void) | null = null;
  onerror: ((event: { readonly message?: string }) => void) | null = null;
  private isEnded = false;
  private readonly desk = new CheckDesk((answer) => {
    const data = structuredClone(answer);
    queueMicrotask(() => {
      if (!this.isEnded) this.onmessage?.({ data });
    });
  });

  constructor() {
    DeskWorker.running += 1;
  }

  postMessage(request: CheckRequest): void {
    if (this.isEnded) throw new Error('Asked after its end.');
    this.desk.take(structuredClone(request));
  }

  terminate(): void {
    this.isEnded = true;
    DeskWorker.running -= 1;
  }
}

export function useDeskWorker(): void {
  Object.assign(globalThis, { Worker: DeskWorker });
}

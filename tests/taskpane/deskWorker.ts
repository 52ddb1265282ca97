import type { Said } from '../../src/threads/ask';
import { serve, type Port } from '../../src/threads/serve';
import { CheckDesk } from '../../src/taskpane/thread/checkDesk';
import type { CheckAnswer, CheckNews, CheckRequest } from '../../src/taskpane/thread/checkReading';

/**
 * The worker of the checks where there are no workers: it answers on the same thread, with copies
 * as between two.
 */
export class DeskWorker {
  /** How many there are that were not ended. */
  static running = 0;
  onmessage: ((event: { readonly data: Said<CheckAnswer, CheckNews> }) => void) | null = null;
  onerror: ((event: { readonly message?: string }) => void) | null = null;
  private isEnded = false;
  private readonly port: Port = {
    onmessage: null,
    postMessage: (said) => {
      const data = structuredClone(said) as Said<CheckAnswer, CheckNews>;
      queueMicrotask(() => {
        if (!this.isEnded) this.onmessage?.({ data });
      });
    },
  };

  constructor() {
    DeskWorker.running += 1;
    const desk = new CheckDesk();
    serve<CheckRequest, CheckAnswer, CheckNews>(this.port, (request, tell) => desk.take(request, tell));
  }

  postMessage(request: CheckRequest): void {
    if (this.isEnded) throw new Error('Asked after its end.');
    this.port.onmessage?.({ data: structuredClone(request) } as MessageEvent);
  }

  terminate(): void {
    if (!this.isEnded) DeskWorker.running -= 1;
    this.isEnded = true;
  }
}

export function useDeskWorker(): void {
  Object.assign(globalThis, { Worker: DeskWorker });
}

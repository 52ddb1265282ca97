import { ask, type Asking, type Bounds, type Thread } from './ask';

/**
 * A thread that is started for the first question and kept for the next; one question at a time.
 */
export class KeptThread {
  private thread: Thread | null = null;

  constructor(
    private readonly start: () => Thread,
    private readonly bounds: Bounds = {},
  ) {}

  /** The thread that answers now; started where there is none. */
  running(): Thread {
    return (this.thread ??= this.start());
  }

  /** As `ask`; a thread that was ended gives way to a new one. */
  ask<Answer, News = never>(question: unknown, asking: Asking<News> = {}): Promise<Answer> {
    const thread = this.running();
    const onEnded = (): void => {
      if (this.thread === thread) this.thread = null;
    };
    return ask<Answer, News>(thread, question, { ...this.bounds, ...asking, onEnded });
  }

  end(): void {
    this.thread?.terminate();
    this.thread = null;
  }
}

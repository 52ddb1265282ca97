import type { ResponseBody } from './protocol';

/** One action of a request each time; what comes out is to be waited for, null where nothing is. */
export type RequestSteps = Generator<Promise<void> | null, ResponseBody, void>;

/** Asked between two actions: a promise lets everything else have its turn first, null goes on. */
export type Pause = () => Promise<void> | null;

/**
 * A request on its way, action by action. It may pause between two of them, and still nobody finds
 * the workbook in the middle of it: whoever wants to change the workbook meanwhile has it finished
 * first.
 */
export class RequestWork {
  private answer: ResponseBody | null = null;
  private waitingFor: Promise<void> | null = null;

  constructor(
    private readonly steps: RequestSteps,
    /** Called once, right after the last action. */
    private readonly finished: () => void,
  ) {}

  /** Does what is left, with pauses. */
  async run(pause: Pause): Promise<ResponseBody> {
    while (this.answer === null) {
      this.step();
      await this.waitingFor;
      this.waitingFor = null;
      if (this.answer === null) await pause();
    }
    return this.answer;
  }

  /**
   * Does what is left at once, except what waits for something outside: the digest of a password.
   */
  finish(): void {
    while (this.answer === null && this.waitingFor === null) this.step();
  }

  private step(): void {
    // Somebody may have it finished during a pause.
    if (this.answer !== null || this.waitingFor !== null) return;
    const { done, value } = this.steps.next();
    if (done !== true) this.waitingFor = value;
    else {
      this.answer = value;
      this.finished();
    }
  }
}

/** A pause in typing that is long enough to check in, in milliseconds. */
export const typingPause = 400;
/** How long to wait before trying again what the state of Excel did not allow, in milliseconds. */
export const retryPause = 1_500;

export interface CheckLoopParts<Result> {
  /** Reads and checks once; the signal ends it. */
  readonly run: (signal: AbortSignal) => Promise<Result>;
  /** Somebody asked for it, not an edit. */
  readonly asked?: () => void;
  readonly started: () => void;
  readonly edited: () => void;
  readonly finished: (result: Result) => void;
  /** True when it is worth trying again by itself. */
  readonly failed: (error: unknown) => boolean;
}

/**
 * Decides when to check: at once when asked, after a pause in typing when the workbook was edited,
 * never twice at a time, and only while somebody looks. Knows neither Excel nor React.
 */
export class CheckLoop<Result> {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: AbortController | null = null;
  /** Results exist and the workbook was edited since they were read. */
  private behind = false;
  private checked = false;
  private active = true;

  constructor(private readonly parts: CheckLoopParts<Result>) {}

  /** Checks now; what is under way already is enough unless the workbook was edited meanwhile. */
  request(): void {
    this.clearTimer();
    this.parts.asked?.();
    if (!this.running) void this.check();
  }

  /** The workbook was edited, somewhere. */
  edited(): void {
    if (!this.checked && !this.running) return;
    this.behind = true;
    this.parts.edited();
    this.schedule(typingPause);
  }

  /** Whether somebody looks at the results; on return they are brought up to date. */
  look(active: boolean): void {
    this.active = active;
    if (active) this.schedule(0);
    else this.clearTimer();
  }

  /** Ends the check under way; its answer is for nobody. */
  cancel(): void {
    this.running?.abort();
    this.running = null;
    this.clearTimer();
  }

  private schedule(pause: number): void {
    if (!this.active || !this.behind || this.running) return;
    this.clearTimer();
    this.timer = setTimeout(() => void this.check(), pause);
  }

  private async check(): Promise<void> {
    const run = new AbortController();
    this.running = run;
    this.behind = false;
    this.parts.started();
    try {
      const result = await this.parts.run(run.signal);
      if (this.running !== run) return;
      this.running = null;
      this.checked = true;
      this.parts.finished(result);
      if (this.behind) this.parts.edited();
      this.schedule(typingPause);
    } catch (error) {
      if (this.running !== run) return;
      this.running = null;
      this.behind ||= this.parts.failed(error) && this.checked;
      this.schedule(retryPause);
    }
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

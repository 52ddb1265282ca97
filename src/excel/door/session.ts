import { refusal, toExcelFailure } from './excelFailure';

/**
 * The one door to Excel: everything in this folder goes through it, so every failure leaves as an
 * ExcelFailure.
 */
export interface ExcelSession {
  /**
   * Runs `work` against the workbook. Each `context.sync()` in it is one round trip and has the
   * session's time limit. Rejects with an ExcelFailure and nothing else. `within` is the context of
   * an earlier run whose objects are used again.
   */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>, within?: Excel.RequestContext): Promise<T>;
}

export interface SessionOptions {
  /** Milliseconds that one round trip may take before it counts as lost. */
  readonly timeLimit?: number;
}

/**
 * Big books on slow lines have been seen to need many seconds; a person gives up after about a
 * minute.
 */
const defaultTimeLimit = 60_000;

/** Opens a session on the workbook that Office.js (the global `Excel`) is connected to. */
export function createExcelSession({ timeLimit = defaultTimeLimit }: SessionOptions = {}): ExcelSession {
  return {
    run<T>(work: (context: Excel.RequestContext) => Promise<T>, within?: Excel.RequestContext): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const fail = (error: unknown): void => reject(toExcelFailure(error));
        const limited = async (context: Excel.RequestContext): Promise<T> => {
          limitSync(context, timeLimit, fail);
          return work(context);
        };
        // Inside a promise, so that a missing global is a failure like any other.
        Promise.resolve()
          .then(() => (within ? Excel.run(within, limited) : Excel.run(limited)))
          .then(resolve, fail);
      });
    },
  };
}

/**
 * Gives this context's `sync` a time limit. Work that waits for a lost round trip never goes on,
 * even when the answer comes late: its caller has been told by then that nobody knows what was
 * done, and another step would make that worse.
 */
function limitSync(context: Excel.RequestContext, timeLimit: number, fail: (error: unknown) => void): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let lost = false;
      const timer = setTimeout(() => {
        lost = true;
        fail(refusal('timeout'));
      }, timeLimit);
      const settle =
        <V>(how: (value: V) => void) =>
        (value: V): void => {
          clearTimeout(timer);
          if (!lost) how(value);
        };
      sync(passThrough).then(settle(resolve), settle(reject));
    });
}

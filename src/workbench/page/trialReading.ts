import { problemOf, WorkbookFileError, type WorkbookFileProblem } from '../../xlsx/workbookFileError';

/** What the worker says of a file. */
export type TrialAnswer =
  { readonly readable: true } | { readonly readable: false; readonly problem: WorkbookFileProblem };

/** Milliseconds; the largest book that was measured, 63 sheets of 100 rows, takes half a second. */
const timeLimit = 30_000;
const workerFile = 'trial-worker.js';

/**
 * Reads a file in a worker first: a file that is made to take for ever, or to fill the memory,
 * cannot take the page and the open workbook down with it.
 * @throws WorkbookFileError with the reason; `too-slow` when the reading does not end in time.
 */
export async function tryReading(bytes: Uint8Array): Promise<void> {
  const worker = new Worker(workerFile, { type: 'module' });
  try {
    const answer = await new Promise<TrialAnswer>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<TrialAnswer>) => {
        resolve(data);
      };
      worker.onerror = () => {
        resolve({ readable: false, problem: problemOf(null) });
      };
      setTimeout(resolve, timeLimit, { readable: false, problem: new WorkbookFileError('too-slow').problem });
      worker.postMessage(bytes);
    });
    if (!answer.readable) throw WorkbookFileError.of(answer.problem);
  } finally {
    worker.terminate();
  }
}

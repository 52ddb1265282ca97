import { DocumentFileError } from '../../docx/documentFileError';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import type { ReadingAnswer, ReadingRequest, ReadText } from './reading';

/**
 * Milliseconds; a report of 40 pages takes under one second, the largest text that is let in some
 * ten.
 */
const timeLimit = 30_000;

/**
 * Reads a report in a worker: the pane stays free meanwhile, and a file that is made to take for
 * ever is given up.
 * @throws DocumentFileError or WorkbookFileError with the reason; `too-large` when the reading does not end in time
 * @throws Error for a fault of ours, or when `signal` ends the reading
 */
export async function readReport(request: ReadingRequest, signal: AbortSignal): Promise<ReadText> {
  const worker = new Worker(new URL('./readingWorker.ts', import.meta.url));
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<ReadingAnswer>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        resolve({ done: false, reason: null, problem: null, details: message });
      };
      timer = setTimeout(resolve, timeLimit, { done: false, reason: 'too-large' } satisfies ReadingAnswer);
      worker.postMessage(request);
    });
    if (answer.done) return answer.read;
    if (answer.reason !== null) throw new DocumentFileError(answer.reason);
    throw answer.problem ? WorkbookFileError.of(answer.problem) : new Error(answer.details);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

import { DocumentFileError } from '../../../docx/documentFileError';
import { askOnce } from '../../../threads/ask';
import type { ReadingRequest, ReadText } from './reading';

/**
 * Milliseconds; a report of 40 pages takes under one second, the largest text that is let in some
 * ten.
 */
const limit = 30_000;

/**
 * Reads a report in a worker: the pane stays free meanwhile, and a file that is made to take for
 * ever is given up.
 * @throws DocumentFileError or WorkbookFileError with the reason; `too-large` when the reading does
 *   not end in time
 * @throws Error for a fault of ours, or when `signal` ends the reading
 */
export function readReport(request: ReadingRequest, signal: AbortSignal): Promise<ReadText> {
  const worker = new Worker(new URL('./readingWorker.ts', import.meta.url));
  return askOnce<ReadText>(worker, request, { signal, limit, late: () => new DocumentFileError('too-large') });
}

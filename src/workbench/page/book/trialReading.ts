import { askOnce } from '../../../threads/ask';
import { fileBounds } from '../../../threads/fileBounds';

/** Milliseconds: the page opens larger books than a check has to read at once. */
const limit = 30_000;
const workerFile = 'trial-worker.js';

/**
 * Reads a file in a worker first: a file that is made to take for ever, or to fill the memory,
 * cannot take the page and the open workbook down with it.
 * @throws WorkbookFileError with the reason; `too-slow` when the reading does not end in time.
 */
export async function tryReading(bytes: Uint8Array): Promise<void> {
  await askOnce<null>(new Worker(workerFile, { type: 'module' }), bytes, { ...fileBounds, limit });
}

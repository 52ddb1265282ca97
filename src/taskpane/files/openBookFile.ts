import type { Snapshot } from '../../sheet/grid';
import { WorkbookFileError, type WorkbookFileReason } from '../../xlsx/workbookFileError';

/** What the worker says of a file. */
export type BookAnswer = { readonly snapshot: Snapshot } | { readonly reason: WorkbookFileReason };

/** Milliseconds; the largest book that was measured, 63 sheets of 100 rows, takes half a second. */
const timeLimit = 30_000;

/**
 * Reads a workbook from the user's machine in a worker: a file that is made to take for ever, or to fill the memory, cannot take the pane down with
 * it. The bytes stay on the machine.
 * @throws WorkbookFileError with the reason; `too-large` when the reading does not end in time.
 */
export async function openBookFile(file: Pick<File, 'arrayBuffer'>): Promise<Snapshot> {
  const bytes = await bytesOf(file);
  const worker = new Worker(new URL('./bookWorker.ts', import.meta.url));
  try {
    const answer = await new Promise<BookAnswer>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<BookAnswer>) => {
        resolve(data);
      };
      worker.onerror = () => {
        resolve({ reason: 'unreadable' });
      };
      setTimeout(resolve, timeLimit, { reason: 'too-large' });
      worker.postMessage(bytes, [bytes.buffer]);
    });
    if ('reason' in answer) throw new WorkbookFileError(answer.reason);
    return answer.snapshot;
  } finally {
    worker.terminate();
  }
}

/** A file that was moved or is locked by Excel gives no bytes. */
async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new WorkbookFileError('unreadable', null, error);
  }
}

import type { Snapshot } from '../../sheet/grid/grid';
import { fileLimits } from '../../xlsx/archive/fileLimits';
import { problemOf, WorkbookFileError, type WorkbookFileProblem } from '../../xlsx/workbookFileError';

/** What the worker is asked: the bytes of a file, and its name, which tells a table of texts. */
export interface BookQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the worker says of a file. */
export type BookAnswer = { readonly snapshot: Snapshot } | { readonly problem: WorkbookFileProblem };

/** Milliseconds; the largest book that was measured, 63 sheets of 100 rows, takes half a second. */
const timeLimit = 10_000;

/** A worker that reads one workbook after the other. */
export function startReader(): Worker {
  return new Worker(new URL('./bookWorker.ts', import.meta.url));
}

/**
 * Reads a workbook from the user's machine in a worker: a file that is made to take for ever, or to
 * fill the memory, cannot take the pane down with it. The bytes stay on the machine.
 * @throws WorkbookFileError with the reason; `too-slow` when the reading does not end in time.
 */
export async function openBookFile(file: BookFile): Promise<Snapshot> {
  const worker = startReader();
  try {
    return await readIn(worker, file);
  } finally {
    worker.terminate();
  }
}

/** What is asked of a file. */
export type BookFile = Pick<File, 'arrayBuffer' | 'name' | 'size'>;

/**
 * The same in a worker that is kept. One file at a time; after `too-slow` the worker may be busy
 * for ever and must be ended.
 * @throws WorkbookFileError as above
 */
export async function readIn(worker: Worker, file: BookFile): Promise<Snapshot> {
  // Beyond the guard's limit a file is not even loaded.
  if (file.size > fileLimits.packed) throw new WorkbookFileError('too-large', { limit: 'packed' });
  const bytes = await bytesOf(file);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = await new Promise<BookAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<BookAnswer>) => {
      resolve(data);
    };
    worker.onerror = () => {
      resolve({ problem: problemOf(null) });
    };
    timer = setTimeout(resolve, timeLimit, { problem: new WorkbookFileError('too-slow').problem });
    worker.postMessage({ bytes, name: file.name } satisfies BookQuestion, [bytes.buffer]);
  });
  clearTimeout(timer);
  if ('problem' in answer) throw WorkbookFileError.of(answer.problem);
  return answer.snapshot;
}

/**
 * A file that was moved or is locked by Excel gives no bytes.
 * @throws WorkbookFileError that says so
 */
export async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new WorkbookFileError('unreachable', {}, error);
  }
}

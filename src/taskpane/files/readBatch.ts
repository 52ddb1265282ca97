import type { SubmittedFile } from '../../review/gather/submitted';
import { fileProblem } from '../../xlsx/fileProblems';
import { problemOf } from '../../xlsx/workbookFileError';
import { readIn, startReader } from './openBookFile';

export interface BatchParts {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Two cores are what an office computer has; more readers would take the pane's own. */
const readers = 2;

/**
 * Reads many workbooks in a few workers, in the order given; a file that cannot be read brings its
 * sentence, and the others go on.
 * @throws the signal's reason when it is aborted
 */
export async function readBatch(
  files: readonly File[],
  { onProgress, signal }: BatchParts,
): Promise<readonly SubmittedFile[]> {
  const read: SubmittedFile[] = [];
  const waiting = files.map((file, at) => ({ file, at }));
  let done = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    const end = (): void => worker?.terminate();
    signal.addEventListener('abort', end);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        signal.throwIfAborted();
        worker ??= startReader();
        const { submitted, isSpent } = await readOne(worker, next.file, signal);
        read[next.at] = submitted;
        if (isSpent) {
          worker.terminate();
          worker = null;
        }
        done += 1;
        onProgress(done, files.length);
      }
    } finally {
      signal.removeEventListener('abort', end);
      end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(readers, files.length) }, work));
  return read;
}

/** Some browsers do not tell: then it is the moment of choosing, which says nothing. */
function changedAt({ lastModified }: File): string | null {
  return lastModified > 0 ? new Date(lastModified).toISOString() : null;
}

interface Outcome {
  readonly submitted: SubmittedFile;
  /** The worker may be busy with this file for ever. */
  readonly isSpent: boolean;
}

async function readOne(worker: Worker, file: File, signal: AbortSignal): Promise<Outcome> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  try {
    const snapshot = await Promise.race([readIn(worker, file), aborted]);
    return { submitted: { file: file.name, changed: changedAt(file), snapshot, problem: null }, isSpent: false };
  } catch (error) {
    signal.throwIfAborted();
    const problem = problemOf(error);
    const submitted = { file: file.name, snapshot: null, problem: fileProblem(problem, file.name) };
    return { submitted, isSpent: problem.reason === 'too-slow' };
  }
}

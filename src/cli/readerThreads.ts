import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import type { FileAnswer } from './readFile';
import { readerMark } from './readerMark';

/**
 * Milliseconds for one file, and megabytes for the thread: a file made to take for ever, or to fill
 * the memory, takes nothing down with it.
 */
const timeLimit = 10_000;
const memoryLimit = 512;

/** The file that the built tool runs from; null among its sources, which no thread can load. */
function builtScript(): string | null {
  return path.basename(__filename) === 'cli.cjs' ? __filename : null;
}

/**
 * Reads files in a thread of their own, one at a time: those whose library cannot be bounded from
 * within.
 */
export class ApartReader {
  private worker: Worker | null = null;

  /**
   * Null where no thread can be had. The thread is loaded for the first file and kept for the next.
   */
  read(file: string): Promise<FileAnswer> | null {
    const script = builtScript();
    return script === null ? null : this.ask((this.worker ??= startThread(script)), file);
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async ask(worker: Worker, file: string): Promise<FileAnswer> {
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<FileAnswer>((resolve) => {
      const refuse = (error: WorkbookFileError): void => {
        resolve({ problem: error.problem });
      };
      timer = setTimeout(refuse, timeLimit, new WorkbookFileError('too-slow'));
      worker.once('message', resolve);
      worker.once('error', () => {
        refuse(new WorkbookFileError('too-large', { limit: 'memory' }));
      });
      worker.postMessage(file);
    });
    clearTimeout(timer);
    worker.removeAllListeners();
    // The thread may be busy with the file for ever, or gone.
    if ('problem' in answer && ['too-slow', 'too-large'].includes(answer.problem.reason)) await this.end();
    return answer;
  }
}

function startThread(script: string): Worker {
  // The library tells its doubts on the console; nobody who checks a workbook can do anything with
  // them.
  const silent = { stdout: true, stderr: true };
  return new Worker(script, {
    ...silent,
    workerData: readerMark,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
}

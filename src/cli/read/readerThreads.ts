import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import type { FileAnswer } from './readFile';

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
  private worker: Promise<Worker> | null = null;

  /**
   * Null where no thread can be had. The thread is loaded for the first file and kept for the next.
   */
  read(file: string): Promise<FileAnswer> | null {
    const script = builtScript();
    return script === null ? null : this.ask((this.worker ??= startThread(script)), file);
  }

  async end(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await (await worker)?.terminate();
  }

  private async ask(thread: Promise<Worker>, file: string): Promise<FileAnswer> {
    const worker = await thread;
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

/** The thread loads the tool, as its caller has; most starts of the tool need no thread at all. */
async function startThread(script: string): Promise<Worker> {
  const { Worker: Thread } = await import('node:worker_threads');
  // The library tells its doubts on the console; nobody who checks a workbook can do anything with
  // them.
  const silent = { stdout: true, stderr: true };
  const serve = `require(${JSON.stringify(script)}).serveReader(require('node:worker_threads').parentPort)`;
  return new Thread(serve, {
    ...silent,
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
}

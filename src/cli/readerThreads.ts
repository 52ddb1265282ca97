import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { readWorkbookFile, type FileAnswer } from './readFile';

/** Marks a thread of this tool as a reader. */
const readerMark = 'chi-tieu-reader';

/** Milliseconds for one file, and megabytes for a thread: a file made to take for ever, or to fill the memory, takes no other down with it. */
const timeLimit = 30_000;
const memoryLimit = 2_048;
/** A thread loads the tool anew, which pays from here on. */
const worthwhile = 6;
const mostThreads = 4;

interface Task {
  readonly at: number;
  readonly file: string;
}

/** Reads files in threads when there are enough of them and the tool stands in a built file, else one after the other. Answers keep the order. */
export async function readFiles(files: readonly string[]): Promise<readonly FileAnswer[]> {
  const script = builtScript();
  if (script !== null && files.length >= worthwhile) return readInThreads(files, script);
  const answers: FileAnswer[] = [];
  // One after the other: a folder of large workbooks must fit into memory.
  for (const file of files) answers.push(await readWorkbookFile(file));
  return answers;
}

/** In a reader's thread, answers what it is asked; true when this is one. */
export function serveReader(): boolean {
  if (isMainThread || workerData !== readerMark || parentPort === null) return false;
  const port = parentPort;
  port.on('message', (file: string) => {
    void readWorkbookFile(file).then((answer) => {
      port.postMessage(answer);
    });
  });
  return true;
}

/** The file that the built tool runs from; null among its sources, which no thread can load. */
function builtScript(): string | null {
  return path.basename(__filename) === 'cli.cjs' ? __filename : null;
}

async function readInThreads(files: readonly string[], script: string): Promise<readonly FileAnswer[]> {
  const tasks = files.map((file, at): Task => ({ at, file }));
  const answers: FileAnswer[] = [];
  const threads = Math.min(mostThreads, Math.max(2, availableParallelism()), files.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let reader: Reader | null = null;
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        reader ??= new Reader(script);
        const answer = await reader.read(task.file);
        answers[task.at] = answer ?? { problem: new WorkbookFileError('too-slow').problem };
        if (answer) continue;
        await reader.end();
        reader = null;
      }
      await reader?.end();
    }),
  );
  return answers;
}

/** One thread that reads one file at a time. */
class Reader {
  private readonly worker: Worker;
  private finish: (answer: FileAnswer | null) => void = () => undefined;

  constructor(script: string) {
    this.worker = new Worker(script, {
      workerData: readerMark,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    });
    this.worker.on('message', (answer: FileAnswer) => {
      this.finish(answer);
    });
    // The file was too much for the thread; it ends, and the next file gets another.
    this.worker.on('error', () => {
      this.finish(null);
    });
    this.worker.on('exit', () => {
      this.finish(null);
    });
  }

  /** Null when the thread did not answer in time, or died of the file. */
  read(file: string): Promise<FileAnswer | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.finish(null);
      }, timeLimit);
      this.finish = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      this.worker.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

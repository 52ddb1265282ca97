import path from 'node:path';
import { Worker, type MessagePort } from 'node:worker_threads';
import type { Thread } from '../../threads/ask';
import { fileBounds } from '../../threads/fileBounds';
import { KeptThread } from '../../threads/keptThread';
import type { Port } from '../../threads/serve';
import { problemOf } from '../../xlsx/workbookFileError';
import type { FileAnswer } from './readFile';

/** Megabytes: a file made to fill the memory takes nothing down with it. */
const memoryLimit = 512;

/** The file that the built tool runs from; null among its sources, which no thread can load. */
function builtScript(): string | null {
  return path.basename(__filename) === 'cli.cjs' ? __filename : null;
}

/**
 * Reads files in a thread of their own, one at a time: those whose library cannot be bounded from
 * within. The thread is loaded for the first file and kept for the next.
 */
export class ApartReader {
  private readonly script = builtScript();
  private readonly thread = new KeptThread(() => nodeThread(this.script!), { ...fileBounds, spent: processorTime });

  /** Null where no thread can be had. */
  read(file: string): Promise<FileAnswer> | null {
    if (this.script === null) return null;
    return this.thread.ask<FileAnswer>(file).catch((error: unknown) => ({ problem: problemOf(error) }));
  }

  end(): void {
    this.thread.end();
  }
}

/** Milliseconds that the process has worked; nothing else works in it while a thread reads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The thread loads the tool, as its caller has. */
function nodeThread(script: string): Thread {
  // The library tells its doubts on the console; nobody who checks a workbook can do anything with
  // them.
  const silent = { stdout: true, stderr: true };
  const serving = `require(${JSON.stringify(script)}).serveReader(require('node:worker_threads').parentPort)`;
  const worker = new Worker(serving, {
    ...silent,
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
  };
  worker.on('message', (data) => thread.onmessage?.({ data } as MessageEvent));
  worker.on('error', (error) => thread.onerror?.(error as Partial<ErrorEvent> as ErrorEvent));
  return thread;
}

/** The thread's side, in the words of a browser. */
export function portOf(parent: MessagePort): Port {
  const port: Port = {
    onmessage: null,
    postMessage: (message) => parent.postMessage(message),
  };
  parent.on('message', (data) => port.onmessage?.({ data } as MessageEvent));
  return port;
}

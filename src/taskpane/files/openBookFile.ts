import type { Snapshot } from '../../sheet/grid/grid';
import { fileLimits } from '../../xlsx/archive/fileLimits';
import { fileBounds } from '../../threads/fileBounds';
import { KeptThread } from '../../threads/keptThread';
import { WorkbookFileError } from '../../xlsx/workbookFileError';

/** What the worker is asked: the bytes of a file, and its name, which tells a table of texts. */
export interface BookQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What is asked of a file. */
export type BookFile = Pick<File, 'arrayBuffer' | 'name' | 'size'>;

/**
 * Workbooks from the user's machine, one at a time, read in a worker that is kept: a file that is
 * made to take for ever, or to fill the memory, cannot take the pane down with it. The bytes stay
 * on the machine.
 */
export class BookFiles {
  private readonly thread = new KeptThread(() => new Worker(new URL('./bookWorker.ts', import.meta.url)), fileBounds);

  /**
   * @throws WorkbookFileError with the reason; `too-slow` when the reading does not end in time
   * @throws the signal's reason
   */
  async read(file: BookFile, signal?: AbortSignal): Promise<Snapshot> {
    // Beyond the guard's limit a file is not even loaded.
    if (file.size > fileLimits.packed) throw new WorkbookFileError('too-large', { limit: 'packed' });
    const bytes = await bytesOf(file);
    const question: BookQuestion = { bytes, name: file.name };
    return this.thread.ask<Snapshot>(question, { signal, transfer: [bytes.buffer] });
  }

  end(): void {
    this.thread.end();
  }
}

/** Reads one workbook; throws as `BookFiles` does. */
export async function openBookFile(file: BookFile): Promise<Snapshot> {
  const files = new BookFiles();
  try {
    return await files.read(file);
  } finally {
    files.end();
  }
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

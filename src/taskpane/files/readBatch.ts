import type { SubmittedFile } from '../../review/gather/submitted';
import { fileProblem } from '../../xlsx/fileProblems';
import { problemOf } from '../../xlsx/workbookFileError';
import { BookFiles } from './openBookFile';

/** A file, and the name that it goes by: two folders may hold two of one name. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Gives every file a name that no other has: `Báo cáo (2).xlsx` is the second of its name. */
export function distinctlyNamed(files: readonly File[], before: readonly NamedFile[] = []): readonly NamedFile[] {
  const taken = new Set(before.map(({ name }) => name));
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; taken.has(name); number += 1) name = file.name.replace(/(?=\.[^.]*$|$)/, ` (${number})`);
    taken.add(name);
    return { name, file };
  });
}

export interface BatchParts {
  /** Told of each file, in the order given: nothing is held on to here. */
  readonly onRead: (file: SubmittedFile) => void;
  readonly signal: AbortSignal;
}

/** Two cores are what an office computer has; more readers would take the pane's own. */
const readers = 2;

/**
 * Reads many workbooks in a few workers; a file that cannot be read brings its sentence, and the
 * others go on.
 * @throws the signal's reason when it is aborted; what was told by then was read
 */
export async function readBatch(files: readonly NamedFile[], { onRead, signal }: BatchParts): Promise<void> {
  const waiting = files.map((file, at) => ({ file, at }));
  /** What is read, and has to wait for one before it. */
  const early = new Map<number, SubmittedFile>();
  let told = 0;
  const work = async (): Promise<void> => {
    const books = new BookFiles();
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        early.set(next.at, await readOne(books, next.file, signal));
        for (let ready = early.get(told); ready && !signal.aborted; ready = early.get(told)) {
          early.delete(told);
          told += 1;
          onRead(ready);
        }
      }
    } finally {
      books.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(readers, files.length) }, work));
}

/** Some browsers do not tell: then it is the moment of choosing, which says nothing. */
function changedAt({ lastModified }: File): string | null {
  return lastModified > 0 ? new Date(lastModified).toISOString() : null;
}

async function readOne(books: BookFiles, { name, file }: NamedFile, signal: AbortSignal): Promise<SubmittedFile> {
  try {
    const snapshot = await books.read(file, signal);
    return { file: name, changed: changedAt(file), snapshot, problem: null };
  } catch (error) {
    signal.throwIfAborted();
    return { file: name, snapshot: null, problem: fileProblem(problemOf(error), name) };
  }
}

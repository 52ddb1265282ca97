import { readFile, stat } from 'node:fs/promises';
import type { Snapshot } from '../sheet/grid/grid';
import { fileLimits } from '../xlsx/guard';
import { readBook } from '../xlsx/readBook';
import { toSnapshot } from '../xlsx/snapshot';
import { WorkbookFileError, type WorkbookFileReason } from '../xlsx/workbookFileError';

/** What reading one file came to, as plain data: it may cross from another thread. */
export type FileAnswer =
  | { readonly snapshot: Snapshot }
  | { readonly reason: WorkbookFileReason }
  /** The system's code, such as `EACCES`. */
  | { readonly code: string };

/** Opens .xlsx bytes as a snapshot. Throws a WorkbookFileError. */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  return toSnapshot(await readBook(bytes));
}

/** Reads one workbook. Never rejects. A file beyond the limit is not even loaded. */
export async function readWorkbookFile(path: string): Promise<FileAnswer> {
  try {
    const { size } = await stat(path);
    if (size > fileLimits.packed) return { reason: 'too-large' };
    return { snapshot: await snapshotOf(await readFile(path)) };
  } catch (error) {
    return error instanceof WorkbookFileError ? { reason: error.reason } : { code: codeOf(error) };
  }
}

/** `EACCES` rather than a sentence of the system's in a language of its own. */
export function codeOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return code ?? message ?? String(error);
}

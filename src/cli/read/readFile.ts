import type { Snapshot } from '../../sheet/grid/grid';
import { knownFile } from '../../xlsx/fileKind';
import { readAnyBook } from '../../xlsx/readAnyBook';
import { readXlsx } from '../../xlsx/read/readXlsx';
import { problemOf, WorkbookFileError, type WorkbookFileProblem } from '../../xlsx/workbookFileError';
import { codeOf } from '../systemReason';
import { bytesOf } from './givenFile';
import { inflateWhole } from './inflateWhole';

/** What reading one file came to, as plain data: it may cross from another thread. */
export type FileAnswer =
  | { readonly snapshot: Snapshot }
  | { readonly problem: WorkbookFileProblem }
  /** The system's code, such as `EACCES`. */
  | { readonly code: string };

/**
 * Reads bytes that cannot be bounded from within. Null where there is no such place, as among the
 * tool's sources.
 */
export type ReadApart = (file: string) => Promise<FileAnswer> | null;

/** Opens .xlsx bytes as a snapshot. Throws a WorkbookFileError. */
export function snapshotOf(bytes: Uint8Array): Snapshot {
  return readXlsx(bytes);
}

/** Reads one workbook of any kind. Never rejects. A file beyond the limit is not even loaded. */
export async function readWorkbookFile(path: string, readApart: ReadApart = () => null): Promise<FileAnswer> {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(path);
  } catch (error) {
    return error instanceof WorkbookFileError ? { problem: error.problem } : { code: codeOf(error) };
  }
  try {
    const known = knownFile(bytes, path, inflateWhole);
    const apart = known.kind === 'other' ? readApart(path) : null;
    return (await apart) ?? { snapshot: await readAnyBook(bytes, path, known) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

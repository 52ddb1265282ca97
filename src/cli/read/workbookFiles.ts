import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import type { Snapshot } from '../../sheet/grid/grid';
import { fileProblem } from '../../xlsx/fileProblems';
import { sentence } from '../messages/catalogue';
import { systemReason } from '../systemReason';
import { UserError } from '../userError';
import { readWorkbookFile, type FileAnswer } from './readFile';
import { ApartReader } from './readerThreads';
import { workbooksAt } from './workbooksAt';

/**
 * A workbook that was asked for: what it holds, or one sentence that says why it could not be read.
 */
export type OpenedFile =
  | { readonly file: string; readonly snapshot: Snapshot; readonly error: null }
  | { readonly file: string; readonly snapshot: null; readonly error: LocalText };

/**
 * Opens files, and the workbooks of folders with everything below them, in the order given; nothing
 * is skipped in silence.
 */
export async function openWorkbooks(paths: readonly string[], folder: string): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for await (const file of eachWorkbook(paths, folder)) opened.push(file);
  return opened;
}

/** One workbook that must be there. Throws a UserError that says why it could not be read. */
export async function openWorkbook(file: string, folder: string): Promise<Snapshot> {
  const [opened] = await openWorkbooks([file], folder);
  if (!opened!.snapshot) throw new UserError(opened!.error!);
  return opened!.snapshot;
}

/**
 * The same one after the other, so that a folder of any size fits into memory where each is done
 * with before the next.
 */
export async function* eachWorkbook(paths: readonly string[], folder: string): AsyncGenerator<OpenedFile> {
  const apart = new ApartReader();
  try {
    for (const given of paths) {
      for (const { file, error } of await workbooksAt(given, folder))
        yield error
          ? { file, snapshot: null, error }
          : openedFile(file, await readWorkbookFile(path.resolve(folder, file), (one) => apart.read(one)));
    }
  } finally {
    apart.end();
  }
}

function openedFile(file: string, answer: FileAnswer): OpenedFile {
  if ('snapshot' in answer) return { file, snapshot: answer.snapshot, error: null };
  const error =
    'problem' in answer
      ? fileProblem(answer.problem, file)
      : sentence('file.unreachable', { file, detail: systemReason(answer.code) });
  return { file, snapshot: null, error };
}

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import type { Snapshot } from '../../sheet/grid/grid';
import { fileProblem } from '../../xlsx/fileProblems';
import { sentence } from '../messages/catalogue';
import { systemReason } from '../systemReason';
import { UserError } from '../userError';
import { readWorkbookFile, type FileAnswer } from './readFile';
import { ApartReader } from './readerThreads';

export { snapshotOf } from './readFile';

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
      const files = await filesAt(given, folder);
      if ('vi' in files) yield { file: given, snapshot: null, error: files };
      else
        for (const file of files)
          yield openedFile(file, await readWorkbookFile(path.resolve(folder, file), (one) => apart.read(one)));
    }
  } finally {
    apart.end();
  }
}

/** Which workbooks these paths mean, without a look at what they hold. */
export async function workbookNames(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((given) => filesAt(given, folder)));
  return found.flatMap((files) => ('vi' in files ? [] : files));
}

function openedFile(file: string, answer: FileAnswer): OpenedFile {
  if ('snapshot' in answer) return { file, snapshot: { ...answer.snapshot, file: path.basename(file) }, error: null };
  const error =
    'problem' in answer
      ? fileProblem(answer.problem, file)
      : sentence('file.unreachable', { file, detail: systemReason(answer.code) });
  return { file, snapshot: null, error };
}

/** The files that a path means, or why it means none. */
async function filesAt(given: string, folder: string): Promise<readonly string[] | LocalText> {
  const found = await stat(path.resolve(folder, given)).catch(() => null);
  if (!found) return sentence('file.missing', { file: given });
  if (!found.isDirectory()) return [given];
  const inside = await readdir(path.resolve(folder, given), { recursive: true });
  const files = inside.filter(isWorkbookName).sort((one, other) => one.localeCompare(other, 'vi'));
  return files.length > 0 ? files.map((file) => path.join(given, file)) : sentence('file.folderEmpty', { file: given });
}

/**
 * Spreadsheets of any kind. Texts and pages of a folder are read where they are named: a review
 * writes some of them itself. Excel keeps a lock file named `~$...` beside a workbook that is open.
 */
function isWorkbookName(file: string): boolean {
  return /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i.test(file) && !path.basename(file).startsWith('~$');
}

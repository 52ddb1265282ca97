import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LocalText } from '../indicators/text';
import type { Snapshot } from '../sheet/grid/grid';
import { fileProblem } from '../xlsx/fileProblems';
import { sentence } from './messages/catalogue';
import { codeOf, type FileAnswer } from './readFile';
import { readFiles } from './readerThreads';
import { refuse } from './userError';

export { codeOf, snapshotOf } from './readFile';

/** A workbook that was asked for: what it holds, or one sentence that says why it could not be read. */
export type OpenedFile =
  | { readonly file: string; readonly snapshot: Snapshot; readonly error: null }
  | { readonly file: string; readonly snapshot: null; readonly error: LocalText };

/** Opens files, and the workbooks of folders with everything below them, in the order given; nothing is skipped in silence. */
export async function openWorkbooks(paths: readonly string[], folder: string): Promise<readonly OpenedFile[]> {
  const found = await Promise.all(paths.map(async (given) => ({ given, files: await filesAt(given, folder) })));
  const wanted = found.flatMap(
    ({ given, files }): readonly { readonly file: string; readonly error: LocalText | null }[] =>
      'vi' in files ? [{ file: given, error: files }] : files.map((file) => ({ file, error: null })),
  );
  const readable = wanted.filter(({ error }) => error === null).map(({ file }) => path.resolve(folder, file));
  const answers = [...(await readFiles(readable))];
  return wanted.map(({ file, error }) =>
    error ? { file, snapshot: null, error } : openedFile(file, answers.shift()!),
  );
}

function openedFile(file: string, answer: FileAnswer): OpenedFile {
  if ('snapshot' in answer) return { file, snapshot: answer.snapshot, error: null };
  const error =
    'problem' in answer
      ? fileProblem(answer.problem, file)
      : sentence('file.unreachable', { file, detail: answer.code });
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

/** Spreadsheets of any kind, so that one of the wrong kind gets its sentence. Excel keeps a lock file named `~$...` beside a workbook that is open. */
function isWorkbookName(file: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(file) && !path.basename(file).startsWith('~$');
}

/** Refuses before any work is done what could not be written afterwards. */
export async function refuseOutput(
  file: string,
  folder: string,
  force: boolean,
  ending: 'xlsx' | 'html' = 'xlsx',
): Promise<void> {
  if (!file.toLowerCase().endsWith(`.${ending}`)) throw refuse(`bad.outName.${ending}`, { file });
  const target = path.resolve(folder, file);
  const parent = await stat(path.dirname(target)).catch(() => null);
  if (!parent?.isDirectory()) throw refuse('bad.outFolder', { folder: path.dirname(file) });
  const present = await stat(target).catch(() => null);
  if (present && !force) throw refuse('bad.outExists', { file });
}

/** A folder to write into must be there, so that a slip of the hand makes none. */
export async function refuseFolder(given: string, folder: string): Promise<void> {
  const found = await stat(path.resolve(folder, given)).catch(() => null);
  if (!found?.isDirectory()) throw refuse('bad.outFolder', { folder: given });
}

/** Writes beside the target and moves into place last: a full disk leaves no half workbook. */
export async function writeOutput(bytes: Uint8Array | string, file: string, folder: string): Promise<void> {
  const target = path.resolve(folder, file);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw refuse('bad.outWrite', { file, detail: codeOf(error) });
  }
}

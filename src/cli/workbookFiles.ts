import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillMessage } from '../checks/message';
import type { LocalText } from '../indicators/text';
import type { Snapshot } from '../sheet/grid';
import { fileProblems } from '../xlsx/fileProblems';
import { readBook as openBook } from '../xlsx/readBook';
import { toSnapshot } from '../xlsx/snapshot';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { sentence } from './messages/catalogue';
import { refuse } from './userError';

/** A workbook that was asked for: what it holds, or one sentence that says why it could not be read. */
export type OpenedFile =
  | { readonly file: string; readonly snapshot: Snapshot; readonly error: null }
  | { readonly file: string; readonly snapshot: null; readonly error: LocalText };

/** Opens files, and the workbooks of folders with everything below them, in the order given; nothing is skipped in silence. */
export async function openWorkbooks(paths: readonly string[], folder: string): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const given of paths) {
    const files = await filesAt(given, folder);
    if ('vi' in files) opened.push({ file: given, snapshot: null, error: files });
    // One after the other: a folder of large workbooks must fit into memory.
    else for (const file of files) opened.push(await openWorkbook(file, folder));
  }
  return opened;
}

/** Opens .xlsx bytes as a snapshot. Throws a WorkbookFileError. */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  return toSnapshot(await openBook(bytes));
}

async function openWorkbook(file: string, folder: string): Promise<OpenedFile> {
  try {
    return { file, snapshot: await snapshotOf(await readFile(path.resolve(folder, file))), error: null };
  } catch (error) {
    const text =
      error instanceof WorkbookFileError
        ? fillMessage(fileProblems[error.reason], { file })
        : sentence('file.unreachable', { file, detail: codeOf(error) });
    return { file, snapshot: null, error: text };
  }
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

/** Excel keeps a lock file named `~$...` beside a workbook that is open. */
function isWorkbookName(file: string): boolean {
  return /\.xlsx$/i.test(file) && !path.basename(file).startsWith('~$');
}

/** Refuses before any work is done what could not be written afterwards. */
export async function refuseOutput(file: string, folder: string, force: boolean): Promise<void> {
  if (!/\.xlsx$/i.test(file)) throw refuse('bad.outName', { file });
  const target = path.resolve(folder, file);
  const parent = await stat(path.dirname(target)).catch(() => null);
  if (!parent?.isDirectory()) throw refuse('bad.outFolder', { folder: path.dirname(file) });
  const present = await stat(target).catch(() => null);
  if (present && !force) throw refuse('bad.outExists', { file });
}

/** Writes beside the target and moves into place last: a full disk leaves no half workbook. */
export async function writeOutput(bytes: Uint8Array, file: string, folder: string): Promise<void> {
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

/** `EACCES` rather than a sentence of the system's in a language of its own. */
export function codeOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return code ?? message ?? String(error);
}

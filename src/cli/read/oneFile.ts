import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import type { Snapshot } from '../../sheet/grid/grid';
import { fileProblem } from '../../xlsx/fileProblems';
import { fileKindOf } from '../../xlsx/fileKind';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { sentence } from '../messages/catalogue';
import { bytesOf, snapshotOf } from './readFile';
import { reasonOf } from '../systemReason';
import { refuse, UserError } from '../userError';

/** The one workbook that a command takes, as bytes. Throws a UserError. */
export async function oneFile(
  command: string,
  files: readonly string[],
  folder: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw refuse('bad.oneFile', { command });
  const target = await presentFile(file, folder);
  try {
    const bytes = bytesOf(target);
    if (fileKindOf(bytes, file) !== 'xlsx') throw new WorkbookFileError('needs-xlsx');
    return { file, bytes };
  } catch (error) {
    throw new UserError(unreadText(file, error));
  }
}

/** The full path of a file that must be there. Throws a UserError. */
export async function presentFile(file: string, folder: string): Promise<string> {
  const target = path.resolve(folder, file);
  const found = await stat(target).catch(() => null);
  if (!found) throw refuse('file.missing', { file });
  return target;
}

/** What such a file holds. Throws a UserError. */
export function snapshotOfOne(file: string, bytes: Uint8Array): Snapshot {
  try {
    return snapshotOf(bytes);
  } catch (error) {
    throw new UserError(unreadText(file, error));
  }
}

/**
 * The name of a file beside another: `th2018.xlsx` with `-niem-phong` is `th2018-niem-phong.xlsx`.
 */
export function besideName(file: string, suffix: string): string {
  return `${file.replace(/\.xlsx$/i, '')}${suffix}.xlsx`;
}

/** Why a workbook could not be read, in one sentence that names the file. */
export function unreadText(file: string, error: unknown): LocalText {
  return error instanceof WorkbookFileError
    ? fileProblem(error.problem, file)
    : sentence('file.unreachable', { file, detail: reasonOf(error) });
}

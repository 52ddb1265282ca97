import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import { fileLimits } from '../../xlsx/archive/fileLimits';
import { fileProblem } from '../../xlsx/fileProblems';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { sentence } from '../messages/catalogue';
import { reasonOf } from '../systemReason';
import { refuse } from '../userError';

// What any kind of file is asked, without what reads workbooks: a report that is plain text wants
// none of that.

/** The full path of a file that must be there. Throws a UserError. */
export function presentFile(file: string, folder: string): string {
  const target = path.resolve(folder, file);
  if (!existsSync(target)) throw refuse('file.missing', { file });
  return target;
}

/**
 * The bytes of a file that may be read: no device and no pipe, which may never end, and nothing
 * beyond the limit. Nothing else waits meanwhile, so the system is asked without a detour.
 */
export function bytesOf(path: string): Uint8Array {
  const found = statSync(path);
  // A folder is told by the system itself.
  if (!found.isFile() && !found.isDirectory()) throw new WorkbookFileError('not-a-file');
  if (found.size > fileLimits.packed) throw new WorkbookFileError('too-large', { limit: 'packed' });
  return readFileSync(path);
}

/** Why a workbook could not be read, in one sentence that names the file. */
export function unreadText(file: string, error: unknown): LocalText {
  return error instanceof WorkbookFileError
    ? fileProblem(error.problem, file)
    : sentence('file.unreachable', { file, detail: reasonOf(error) });
}

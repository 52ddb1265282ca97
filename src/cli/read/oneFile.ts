import type { Snapshot } from '../../sheet/grid/grid';
import { fileKindOf } from '../../xlsx/fileKind';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { bytesOf, presentFile, unreadText } from './givenFile';
import { snapshotOf } from './readFile';
import { refuse, UserError } from '../userError';

/** The one workbook that a command takes, as bytes. Throws a UserError. */
export async function oneFile(
  command: string,
  files: readonly string[],
  folder: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw refuse('bad.oneFile', { command });
  const target = presentFile(file, folder);
  try {
    const bytes = bytesOf(target);
    if (fileKindOf(bytes, file) !== 'xlsx') throw new WorkbookFileError('needs-xlsx');
    return { file, bytes };
  } catch (error) {
    throw new UserError(unreadText(file, error));
  }
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

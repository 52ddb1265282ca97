import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import { sentence } from '../messages/catalogue';
import { reasonOf } from '../systemReason';

/** A workbook that a path means; or a path that leads to none, with why. */
export interface Place {
  readonly file: string;
  readonly error: LocalText | null;
}

/**
 * The workbooks that a path means: itself, or those of the folder with everything below it. A
 * folder that cannot be looked into is told, and the others are looked into all the same. Links are
 * followed, and each folder is looked into once, by whatever way it is reached.
 */
export async function workbooksAt(given: string, folder: string): Promise<readonly Place[]> {
  const found = await stat(path.resolve(folder, given)).catch(() => null);
  if (!found) return [{ file: given, error: sentence('file.missing', { file: given }) }];
  if (!found.isDirectory()) return [{ file: given, error: null }];
  const places = await below(given, folder, new Set());
  if (places.length === 0) return [{ file: given, error: sentence('file.folderEmpty', { file: given }) }];
  return places.sort((one, other) => one.file.localeCompare(other.file, 'vi'));
}

/** Which workbooks these paths mean, without a look at what they hold. */
export async function workbookNames(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((given) => workbooksAt(given, folder)));
  return found.flat().flatMap(({ file, error }) => (error ? [] : [file]));
}

async function below(given: string, folder: string, visited: Set<string>): Promise<Place[]> {
  const here = path.resolve(folder, given);
  try {
    const real = await realpath(here);
    if (visited.has(real)) return [];
    visited.add(real);
    const places: Place[] = [];
    for (const entry of await readdir(here, { withFileTypes: true })) {
      const file = path.join(given, entry.name);
      // What a link leads to is told by the system; a broken one is told by whoever opens it.
      const isFolder = entry.isSymbolicLink()
        ? await stat(path.join(here, entry.name)).then(
            (one) => one.isDirectory(),
            () => false,
          )
        : entry.isDirectory();
      if (isFolder) places.push(...(await below(file, folder, visited)));
      else if (isWorkbookName(entry.name)) places.push({ file, error: null });
    }
    return places;
  } catch (error) {
    return [{ file: given, error: sentence('file.folderUnreachable', { file: given, detail: reasonOf(error) }) }];
  }
}

/**
 * Spreadsheets of any kind. Texts and pages of a folder are read where they are named: a review
 * writes some of them itself. Excel keeps a lock file named `~$...` beside a workbook that is open.
 */
function isWorkbookName(name: string): boolean {
  return /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i.test(name) && !name.startsWith('~$');
}

import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LocalText } from '../../indicators/text';
import type { Shell } from '../command';
import { sentence } from '../messages/catalogue';
import { reasonOf } from '../systemReason';

/** A workbook that a path means; or a path that leads to none, with why. */
export interface Place {
  readonly file: string;
  readonly error: LocalText | null;
}

/** What a folder holds, with everything below it. */
interface Held {
  readonly places: Place[];
  /** Files that are no workbooks. */
  readonly others: string[];
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
  const { places } = await heldIn(given, folder);
  if (places.length === 0) return [{ file: given, error: sentence('file.folderEmpty', { file: given }) }];
  return places.sort((one, other) => one.file.localeCompare(other.file, 'vi'));
}

/** Which workbooks these paths mean, without a look at what they hold. */
export async function workbookNames(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((given) => workbooksAt(given, folder)));
  return found.flat().flatMap(({ file, error }) => (error ? [] : [file]));
}

/** Of so many files the names are told, the rest are counted. */
const mostNames = 10;

/** Tells which files of folders are passed over because they are no workbooks, in one line. */
export async function tellPassedOver(
  paths: readonly string[],
  { folder, complain, language }: Pick<Shell, 'folder' | 'complain' | 'language'>,
): Promise<void> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await stat(path.resolve(folder, given)).catch(() => null);
    if (found?.isDirectory()) files.push(...(await heldIn(given, folder)).others);
  }
  if (files.length === 0) return;
  const named = files.sort((one, other) => one.localeCompare(other, 'vi')).slice(0, mostNames);
  const more = files.length > mostNames ? '…' : '';
  complain(sentence('file.passedOver', { count: files.length, files: named.join(', ') + more })[language]);
}

async function heldIn(given: string, folder: string): Promise<Held> {
  const held: Held = { places: [], others: [] };
  await look(given, folder, new Set(), held);
  return held;
}

async function look(given: string, folder: string, visited: Set<string>, held: Held): Promise<void> {
  const here = path.resolve(folder, given);
  try {
    const real = await realpath(here);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await readdir(here, { withFileTypes: true })) {
      const file = path.join(given, entry.name);
      // What a link leads to is told by the system; a broken one is told by whoever opens it.
      const isFolder = entry.isSymbolicLink()
        ? await stat(path.join(here, entry.name)).then(
            (one) => one.isDirectory(),
            () => false,
          )
        : entry.isDirectory();
      if (isFolder) await look(file, folder, visited, held);
      else if (isOfPrograms.test(entry.name)) continue;
      else if (isWorkbook.test(entry.name)) held.places.push({ file, error: null });
      else held.others.push(file);
    }
  } catch (error) {
    held.places.push({
      file: given,
      error: sentence('file.folderUnreachable', { file: given, detail: reasonOf(error) }),
    });
  }
}

/**
 * Spreadsheets of any kind. Texts and pages of a folder are read where they are named: a review
 * writes some of them itself.
 */
const isWorkbook = /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i;

/**
 * What programs keep beside people's files: Excel and LibreOffice a lock while a workbook is open,
 * systems the looks of folders and, on strange disks, a second file `._...` to each.
 */
const isOfPrograms = /^(?:~\$|\._|\.~lock\.|\.[^.]*$|thumbs\.db$|desktop\.ini$)/i;

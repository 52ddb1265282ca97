import { chmod, link, mkdir, open, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, reasonOf } from '../systemReason';
import { refuse, UserError } from '../userError';

/** Refuses before any work is done what could not be written afterwards. */
export async function refuseOutput(
  file: string,
  folder: string,
  force: boolean,
  ending: 'xlsx' | 'html' = 'xlsx',
): Promise<void> {
  if (!file.toLowerCase().endsWith(`.${ending}`)) throw refuse(`bad.outName.${ending}`, { file });
  const parent = await stat(path.dirname(path.resolve(folder, file))).catch(() => null);
  if (!parent?.isDirectory()) throw refuse('bad.outFolder', { folder: path.dirname(file) });
  await refusePresent(file, folder, force);
}

/** A folder to write into must be there, so that a slip of the hand makes none. */
export async function refuseFolder(given: string, folder: string): Promise<void> {
  const found = await stat(path.resolve(folder, given)).catch(() => null);
  if (!found?.isDirectory()) throw refuse('bad.outFolder', { folder: given });
}

/**
 * Makes the folder that a command writes into. Throws a UserError where something else stands
 * there.
 * @returns takes away again what was made, as far as it is empty
 */
export async function makeFolder(given: string, folder: string): Promise<() => Promise<void>> {
  const wanted = path.resolve(folder, given);
  try {
    const first = await mkdir(wanted, { recursive: true });
    return async () => {
      for (let one = wanted; first !== undefined && one.startsWith(first); one = path.dirname(one))
        if (
          !(await rmdir(one).then(
            () => true,
            () => false,
          ))
        )
          return;
    };
  } catch (error) {
    throw refuse('bad.outWrite', { file: given, detail: reasonOf(error) });
  }
}

/** Refuses a file that stands there already. */
export async function refusePresent(file: string, folder: string, force = false): Promise<void> {
  const present = await stat(path.resolve(folder, file)).catch(() => null);
  if (present && !force) throw refuse('bad.outExists', { file });
}

export interface WriteOptions {
  /** Writes over a file that stands there. Without it, one that came meanwhile is left alone. */
  readonly force?: boolean;
  /** The file that this is a new form of: a new file is as open or closed to others as that one. */
  readonly like?: string;
}

/**
 * Writes beside the target, to the disk itself, and moves into place last: whatever ends the work
 * at any moment, the target is what it was or the whole new file. A file that is written over keeps
 * its mode, and a link keeps leading where it led.
 * @throws UserError where it cannot be written, or where another writer was first
 */
export async function writeOutput(
  bytes: Uint8Array | string,
  file: string,
  folder: string,
  { force = false, like }: WriteOptions = {},
): Promise<void> {
  const given = path.resolve(folder, file);
  const target = force ? await realpath(given).catch(() => given) : given;
  const name = `.${path.basename(target)}.${Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex')}`;
  const beside = path.join(path.dirname(target), name);
  try {
    await writeThrough(bytes, beside);
    const pattern = (await stat(target).catch(() => null)) ?? (like === undefined ? null : await modeOf(like, folder));
    if (pattern) await chmod(beside, pattern.mode & 0o777);
    if (force) await rename(beside, target);
    else await moveToFree(beside, target, file);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error instanceof UserError ? error : refuse('bad.outWrite', { file, detail: reasonOf(error) });
  }
}

async function writeThrough(bytes: Uint8Array | string, beside: string): Promise<void> {
  const handle = await open(beside, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function modeOf(file: string, folder: string): Promise<{ readonly mode: number } | null> {
  return stat(path.resolve(folder, file)).catch(() => null);
}

/** Of two who write at once, the second is refused: a link is only made where nothing stands. */
async function moveToFree(beside: string, target: string, file: string): Promise<void> {
  try {
    await link(beside, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refuse('bad.outExists', { file });
    // Some disks know no links: the name is taken first, then filled.
    await (await open(target, 'wx')).close();
    await rename(beside, target);
    return;
  }
  await rm(beside, { force: true });
}

/** A name lasts once its folder is written. Not every system lets one ask for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

import { appendFile, readFile, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from '../../review/gather/gather';
import { codeOf, reasonOf } from '../systemReason';
import { tool } from '../tool';
import { refuse } from '../userError';
import { refuseFolder } from '../write/outputFiles';

/** When a file was read, and what was read of it. */
interface Line {
  readonly version: string;
  readonly size: number;
  readonly changed: string;
  readonly record: FileRecord;
}

/**
 * What a review has read so far, a line of JSON a file: a review that was stopped goes on from
 * there. It holds no figure. A file that changed since, or that another version read, is read again.
 */
export class Resumable {
  private constructor(
    private readonly file: string,
    private readonly folder: string,
    /**
     * What stands in it: its length in bytes, null while there is no file, and whether its last
     * line was cut off when the review was stopped.
     */
    private kept: { readonly length: number | null; readonly isCut: boolean },
    private readonly lines: ReadonlyMap<string, Line>,
  ) {}

  /**
   * @param file where it is kept, from `folder`; it need not be there yet
   * @throws UserError where something else stands there
   */
  static async open(file: string, folder: string): Promise<Resumable> {
    const target = path.resolve(folder, file);
    await refuseFolder(path.dirname(file), folder);
    const found = await stat(target).catch(() => null);
    // Lines are added to it: what is another file, or cannot be read, must not be spoiled.
    if (found && !found.isFile()) throw refuse('review.notResumable', { file });
    const text = await readFile(target, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw refuse('file.unreachable', { file, detail: reasonOf(error) });
    });
    if (text !== '' && !text.startsWith('{"version":')) throw refuse('review.notResumable', { file });
    const lines = text.split('\n').flatMap((line) => parsed(line) ?? []);
    const isCut = text !== '' && !text.endsWith('\n');
    return new Resumable(
      file,
      folder,
      { length: found && found.size, isCut },
      new Map(lines.map((line) => [line.record.file, line])),
    );
  }

  /** What was read of a file, where it is still so. */
  async known(file: string): Promise<FileRecord | null> {
    const line = this.lines.get(file);
    const now = line && (await this.stateOf(file));
    return now && line.size === now.size && line.changed === now.changed ? line.record : null;
  }

  /**
   * Written at once: whatever stops the review later, this is there.
   * @throws UserError where it cannot be written; then nothing of it stays
   */
  async keep(record: FileRecord): Promise<void> {
    const state = await this.stateOf(record.file);
    if (!state) return;
    const line: Line = { version: tool.version, ...state, record };
    const { length, isCut } = this.kept;
    const text = `${isCut ? '\n' : ''}${JSON.stringify(line)}\n`;
    const target = path.resolve(this.folder, this.file);
    try {
      await appendFile(target, text);
    } catch (error) {
      await (length === null ? rm(target, { force: true }) : truncate(target, length)).catch(() => undefined);
      throw refuse('bad.outWrite', { file: this.file, detail: reasonOf(error) });
    }
    this.kept = { length: (length ?? 0) + Buffer.byteLength(text), isCut: false };
  }

  private stateOf(file: string): Promise<Pick<Line, 'size' | 'changed'> | null> {
    return stat(path.resolve(this.folder, file)).then(
      ({ size, mtime }) => ({ size, changed: mtime.toISOString() }),
      () => null,
    );
  }
}

/** Null for a line of another version, and for one that was cut off when the review was stopped. */
function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line;
    return line.version === tool.version ? line : null;
  } catch {
    return null;
  }
}

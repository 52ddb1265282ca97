import { appendFile, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from '../../review/gather/gather';
import { codeOf, reasonOf } from '../systemReason';
import { tool } from '../tool';
import { refuse } from '../userError';

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
    private readonly target: string,
    private readonly folder: string,
    private readonly lines: ReadonlyMap<string, Line>,
  ) {}

  /**
   * @param file where it is kept, from `folder`; it need not be there yet
   * @throws UserError where something else stands there
   */
  static async open(file: string, folder: string): Promise<Resumable> {
    const target = path.resolve(folder, file);
    const found = await stat(target).catch(() => null);
    // Lines are added to it: what is another file, or cannot be read, must not be spoiled.
    if (found && !found.isFile()) throw refuse('review.notResumable', { file });
    const text = await readFile(target, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw refuse('file.unreachable', { file, detail: reasonOf(error) });
    });
    if (text !== '' && !text.startsWith('{"version":')) throw refuse('review.notResumable', { file });
    const lines = text.split('\n').flatMap((line) => parsed(line) ?? []);
    return new Resumable(target, folder, new Map(lines.map((line) => [line.record.file, line])));
  }

  /** What was read of a file, where it is still so. */
  async known(file: string): Promise<FileRecord | null> {
    const line = this.lines.get(file);
    const now = line && (await this.stateOf(file));
    return now && line.size === now.size && line.changed === now.changed ? line.record : null;
  }

  /** Written at once: whatever stops the review later, this is there. */
  async keep(record: FileRecord): Promise<void> {
    const state = await this.stateOf(record.file);
    if (!state) return;
    const line: Line = { version: tool.version, ...state, record };
    await appendFile(this.target, `${JSON.stringify(line)}\n`);
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

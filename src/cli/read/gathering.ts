import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Gatherer, type Gathered } from '../../review/gather/gather';
import type { Choice } from '../../review/gather/received';
import type { SubmittedFile } from '../../review/gather/submitted';
import type { ReviewOptions } from '../../review/review';
import type { Resumable } from './resumable';
import { eachWorkbook, type OpenedFile } from './workbookFiles';
import { workbooksAt } from './workbooksAt';

/**
 * The files of a review, read one after the other; each is let go before the next but for what may
 * count, and read again where it counts after all.
 */
export class Gathering {
  private readonly gatherer: Gatherer;
  /** Files that were recalled instead of read. */
  recalled = 0;

  private constructor(
    private readonly folder: string,
    options: ReviewOptions,
  ) {
    this.gatherer = new Gatherer(options, options.year ?? null, options.choices ?? []);
  }

  static async of(
    paths: readonly string[],
    folder: string,
    options: ReviewOptions,
    resumable: Resumable | null = null,
  ): Promise<Gathering> {
    const gathering = new Gathering(folder, options);
    await gathering.takeAll(paths, resumable);
    return gathering;
  }

  get year(): number | null {
    return this.gatherer.year();
  }

  /** What counts, as the reviewer chooses. */
  async sorted(choices: readonly Choice[] = []): Promise<Gathered> {
    await this.take(this.gatherer.choose(choices));
    for (let wanted = this.gatherer.wanted(); wanted.length > 0; wanted = this.gatherer.wanted())
      await this.take(wanted);
    return this.gatherer.sorted();
  }

  private async takeAll(paths: readonly string[], resumable: Resumable | null): Promise<void> {
    if (!resumable) {
      await this.take(paths);
      return;
    }
    const fresh: string[] = [];
    const takeFresh = () => this.take(fresh.splice(0), resumable);
    for (const given of paths) {
      // What stands for no file is told by whoever opens it.
      for (const { file } of await workbooksAt(given, this.folder)) {
        const record = await resumable.known(file);
        if (!record) {
          fresh.push(file);
          continue;
        }
        await takeFresh();
        this.gatherer.recall(record);
        this.recalled += 1;
      }
    }
    await takeFresh();
  }

  private async take(paths: readonly string[], resumable: Resumable | null = null): Promise<void> {
    for await (const one of eachWorkbook(paths, this.folder)) {
      const record = this.gatherer.take(await asSubmitted(one, this.folder));
      await resumable?.keep(record);
    }
  }
}

async function asSubmitted({ file, snapshot, error }: OpenedFile, folder: string): Promise<SubmittedFile> {
  if (!snapshot) return { file, snapshot: null, problem: error! };
  const changed = await stat(path.resolve(folder, file)).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
  return { file, changed, snapshot, problem: null };
}

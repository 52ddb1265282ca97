import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildLiveSheet, isLiveSheet } from '../../src/checks/live/liveSheet';
import { saveBook } from '../../src/xlsx/saveBook';
import { readBook } from '../../src/xlsx/readBook';
import { toSnapshot } from '../../src/xlsx/snapshot';
import { catalogue } from '../checks/books';
import { modelOf } from '../checks/live/hostBook';
import { randomBook } from '../checks/live/randomBook';
import { differingVerdicts, engineVerdicts, sheetVerdicts } from '../checks/live/verdictWords';
import { findLibreOffice, recalculate } from '../e2e/libreoffice';
import type { Bench } from './benches';

const usual = 1_000;
/** Files of one call of LibreOffice. */
const atOnce = 100;

/** Compares the sheet of live checks, calculated by LibreOffice from files without results, with the engine on random books. */
export const liveBench: Bench = {
  name: 'live',
  usage: 'live [BOOKS]',
  needsFile: false,
  brief: ['50'],
  async run([count = String(usual)]) {
    const books = Number(count);
    if (!Number.isInteger(books) || books < 1) throw new Error(`"${count}" is no number of books.`);
    const program = findLibreOffice();
    if (program === null) throw new Error('LibreOffice is not installed.');
    const since = performance.now();
    const tally = { books: 0, verdicts: 0, notRight: 0, differing: 0 };
    for (let first = 1; first <= books; first += atOnce)
      await compare(program, first, Math.min(first + atOnce - 1, books), tally);
    const seconds = Math.round((performance.now() - since) / 1000);
    process.stdout.write(
      `live checks in LibreOffice: ${tally.books} random books, ${tally.verdicts} verdicts, ${tally.notRight} wrong or undecided, ${tally.differing} unlike the engine, ${seconds} s\n`,
    );
    if (tally.differing > 0) throw new Error('sheet and engine do not say the same.');
  },
};

async function compare(
  program: string,
  first: number,
  last: number,
  tally: Record<'books' | 'verdicts' | 'notRight' | 'differing', number>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-live-'));
  try {
    const seeds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const made = seeds.map((seed) => {
      const { grids, book } = randomBook(seed);
      return { seed, grids, engine: engineVerdicts(book), live: buildLiveSheet(book, catalogue)! };
    });
    for (const { seed, grids, live } of made)
      await writeFile(path.join(folder, `${seed}.xlsx`), await saveBook(modelOf(grids, [live.layout])));
    const files = made.map(({ seed }) => path.join(folder, `${seed}.xlsx`));
    await recalculate(program, files, folder);
    for (const { seed, engine, live } of made) {
      const saved = new Uint8Array(await readFile(path.join(folder, 'recalculated', `${seed}.xlsx`)));
      const grid = toSnapshot(await readBook(saved)).grids.find(isLiveSheet)!;
      const differing = differingVerdicts(engine, sheetVerdicts(live, grid));
      for (const difference of differing) process.stdout.write(`book ${seed}: ${JSON.stringify(difference)}\n`);
      tally.books += 1;
      tally.verdicts += live.checks.length;
      tally.notRight += engine.size;
      tally.differing += differing.length;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

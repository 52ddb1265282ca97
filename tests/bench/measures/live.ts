import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildLiveSheet, isLiveSheet } from '../../../src/checks/live/liveSheet';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';
import { catalogue } from '../../checks/books';
import { modelOf } from '../../checks/live/hostBook';
import { withPlainResults } from '../../checks/live/plainFormulas';
import { randomBook } from '../../checks/live/randomBook';
import { differingVerdicts, engineVerdicts, sheetVerdicts } from '../../checks/live/verdictWords';
import { findLibreOffice, recalculate } from '../../e2e/libreOffice/libreoffice';
import type { Bench } from '../benches';

const usual = 1_000;
/** One book in so many is calculated by LibreOffice too, which takes far longer. */
const oneIn = 5;
/** Files of one call of LibreOffice. */
const atOnce = 100;

interface Tally {
  books: number;
  verdicts: number;
  notRight: number;
  differing: number;
}

/**
 * Compares the sheet of live checks with the engine on random books: calculated by an evaluator
 * that knows nothing of the checks, and every fifth one by LibreOffice from a file without results.
 */
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
    const seeds = Array.from({ length: books }, (_, index) => index + 1);
    const plain = await timed('by its formulas’ plain meaning', async (tally) => {
      for (const seed of seeds) compare(seed, tally);
    });
    const checked = seeds.filter((seed) => seed % oneIn === 1 % oneIn);
    const office = await timed('in LibreOffice', async (tally) => {
      for (let first = 0; first < checked.length; first += atOnce)
        await compareInOffice(program, checked.slice(first, first + atOnce), tally);
    });
    if (plain + office > 0) throw new Error('sheet and engine do not say the same.');
  },
};

/** Runs a comparison, prints what it came to, and gives the number of verdicts that differ. */
async function timed(where: string, work: (tally: Tally) => Promise<void>): Promise<number> {
  const since = performance.now();
  const tally: Tally = { books: 0, verdicts: 0, notRight: 0, differing: 0 };
  await work(tally);
  const seconds = Math.round((performance.now() - since) / 1000);
  process.stdout.write(
    `live checks ${where}: ${tally.books} random books, ${tally.verdicts} verdicts, ${tally.notRight} wrong or undecided, ${tally.differing} unlike the engine, ${seconds} s\n`,
  );
  return tally.differing;
}

function compare(seed: number, tally: Tally): void {
  const { grids, book } = randomBook(seed);
  const live = buildLiveSheet(book, catalogue)!;
  count(
    seed,
    engineVerdicts(book),
    sheetVerdicts(live, withPlainResults(grids, live.layout)),
    live.checks.length,
    tally,
  );
}

async function compareInOffice(program: string, seeds: readonly number[], tally: Tally): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-live-'));
  try {
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
      count(seed, engine, sheetVerdicts(live, grid), live.checks.length, tally);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Verdicts = ReadonlyMap<string, string>;

function count(seed: number, engine: Verdicts, sheet: Verdicts, verdicts: number, tally: Tally): void {
  const differing = differingVerdicts(engine, sheet);
  for (const difference of differing) process.stdout.write(`book ${seed}: ${JSON.stringify(difference)}\n`);
  tally.books += 1;
  tally.verdicts += verdicts;
  tally.notRight += engine.size;
  tally.differing += differing.length;
}

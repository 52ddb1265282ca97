import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { provinces } from '../../review/provinces';
import type { Bench } from '../benches';
import { reportedBook } from '../provinceBook';
import { measurePairs, measureProcesses, pairsGiven, type Cost } from '../processCost';
import { budgetLine } from '../report';

const usualPairs = 9;
const budgets = { ratio: 1.5, megabytes: 300 } as const;
/** So many copies of each book: what the memory of many files is measured with. */
const copies = 10;

/**
 * What reading costs at least by another's hand: SheetJS as this project calls it, and no check.
 */
const bareReading = `
  const { read } = require('@e965/xlsx');
  const { readdirSync, readFileSync } = require('node:fs');
  const options = { type: 'buffer', dense: true, cellFormula: true, cellNF: true, sheetStubs: true, nodim: true };
  const [folder] = process.argv.slice(1);
  for (const file of readdirSync(folder)) read(readFileSync(folder + '/' + file), options);`;

/** Workbooks read from disk: processor time against a library that only reads, and memory. */
export const filesBench: Bench = {
  name: 'files',
  usage: 'files [PAIRS]',
  needsFile: false,
  run: ([given = String(usualPairs)]) =>
    measureProcesses(async (costOf, folder) => {
      const pairs = pairsGiven(given);
      const [few, many] = ['few', 'many'].map((name) => path.join(folder, name));
      await writeBooks(few!, many!);
      const check = (books: string): Promise<Cost> => costOf(['bin/chi-tieu.cjs', 'check', books]);
      await tellRatio(
        pairs,
        () => check(few!),
        () => costOf(['-e', bareReading, few!]),
      );
      const page = path.join(folder, 'review.html');
      tellMemory('check', await check(many!));
      tellMemory('review', await costOf(['bin/chi-tieu.cjs', 'review', many!, '--html', page]));
    }),
};

async function writeBooks(few: string, many: string): Promise<void> {
  await Promise.all([mkdir(few), mkdir(many)]);
  for (const [at, province] of provinces.entries()) {
    const file = path.join(few, `${province.code}.xlsx`);
    await writeFile(file, await reportedBook(at));
    for (let copy = 0; copy < copies; copy += 1) await copyFile(file, path.join(many, `${province.code}-${copy}.xlsx`));
  }
}

async function tellRatio(count: number, ours: () => Promise<Cost>, bare: () => Promise<Cost>): Promise<void> {
  const pairs = await measurePairs(count, ours, bare);
  const name = `files: check of ${provinces.length} workbooks, processor time against SheetJS only reading them`;
  const lines = [
    budgetLine(`${name}, median of ${count} pairs`, pairs.ratio, budgets.ratio, '×'),
    `${name}: lowest ${pairs.lowest.toFixed(2)} ×; medians ${pairs.ours.toFixed(0)} and ${pairs.other.toFixed(0)} ms`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function tellMemory(command: string, { megabytes }: Cost): void {
  const name = `files: ${command} of ${provinces.length * copies} workbooks, memory at its height`;
  process.stdout.write(`${budgetLine(name, megabytes, budgets.megabytes, 'MB')}\n`);
}

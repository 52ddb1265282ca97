import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provinces } from '../../review/provinces';
import type { Bench } from '../benches';
import { reportedBook } from '../provinceBook';
import { budgetLine, median } from '../report';

const usualPairs = 9;
const budgets = { ratio: 1.5, megabytes: 300 } as const;
/** So many copies of each book: what the memory of many files is measured with. */
const copies = 10;

/** What reading costs at least by another's hand: SheetJS as this project calls it, and no check. */
const bareReading = `
  const { read } = require('@e965/xlsx');
  const { readdirSync, readFileSync } = require('node:fs');
  const options = { type: 'buffer', dense: true, cellFormula: true, cellNF: true, sheetStubs: true, nodim: true };
  const [folder] = process.argv.slice(1);
  for (const file of readdirSync(folder)) read(readFileSync(folder + '/' + file), options);`;

/** Loaded before a program: tells on a line of its own what its process took. */
const telling = `
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const told = { milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1000 };
    require('node:fs').writeSync(3, JSON.stringify(told));
  });`;

/** Workbooks read from disk: processor time against a library that only reads, and memory. */
export const filesBench: Bench = {
  name: 'files',
  usage: 'files [PAIRS]',
  needsFile: false,
  async run([given = String(usualPairs)]) {
    const pairs = Number(given);
    if (!Number.isInteger(pairs) || pairs < 1) throw new Error('give a whole number of pairs.');
    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-bench-'));
    try {
      const [few, many, hook] = ['few', 'many', 'telling.cjs'].map((name) => path.join(folder, name));
      await Promise.all([writeBooks(few!, many!), writeFile(hook!, telling)]);
      const check = (books: string): Promise<Cost> => costOf(hook!, ['bin/chi-tieu.cjs', 'check', books]);
      await tellRatio(
        pairs,
        () => check(few!),
        () => costOf(hook!, ['-e', bareReading, few!]),
      );
      const page = path.join(folder, 'review.html');
      const review = ['bin/chi-tieu.cjs', 'review', many!, '--html', page];
      tellMemory('check', await check(many!));
      tellMemory('review', await costOf(hook!, review));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function writeBooks(few: string, many: string): Promise<void> {
  await Promise.all([mkdir(few), mkdir(many)]);
  for (const [at, province] of provinces.entries()) {
    const file = path.join(few, `${province.code}.xlsx`);
    await writeFile(file, await reportedBook(at));
    for (let copy = 0; copy < copies; copy += 1) await copyFile(file, path.join(many, `${province.code}-${copy}.xlsx`));
  }
}

/** One beside the other again and again: a machine that is busy for a while is so for both. */
async function tellRatio(pairs: number, ours: () => Promise<Cost>, bare: () => Promise<Cost>): Promise<void> {
  // Built, cached and read from disk once before anything counts.
  await ours();
  await bare();
  const ratios: number[] = [];
  const taken: [number, number][] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [own, its] = [(await ours()).milliseconds, (await bare()).milliseconds];
    taken.push([own, its]);
    ratios.push(own / its);
  }
  const of = (at: 0 | 1): number => median(taken.map((one) => one[at]));
  const name = `files: check of ${provinces.length} workbooks, processor time against SheetJS only reading them`;
  const lines = [
    budgetLine(`${name}, median of ${pairs} pairs`, median(ratios), budgets.ratio, '×'),
    `${name}: lowest ${Math.min(...ratios).toFixed(2)} ×; medians ${of(0).toFixed(0)} and ${of(1).toFixed(0)} ms`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function tellMemory(command: string, { megabytes }: Cost): void {
  const name = `files: ${command} of ${provinces.length * copies} workbooks, memory at its height`;
  process.stdout.write(`${budgetLine(name, megabytes, budgets.megabytes, 'MB')}\n`);
}

/** What a process took: time of the processor, its threads' too, and the most memory it held. */
interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function costOf(hook: string, args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', hook, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let told = '';
    child.stdio[3]!.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 2 || told === '') reject(new Error(`${args[0]!} did not run.`));
      else resolve(JSON.parse(told) as Cost);
    });
  });
}

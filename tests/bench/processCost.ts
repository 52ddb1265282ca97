import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from './report';

/** What a process took: time of the processor, its threads' too, and the most memory it held. */
export interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Runs Node with arguments; gives what its process took. */
export type CostOf = (args: readonly string[]) => Promise<Cost>;

/** Loaded before a program: tells on a line of its own what its process took. */
const telling = `
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const told = { milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1000 };
    require('node:fs').writeSync(3, JSON.stringify(told));
  });`;

/** Measures processes; the folder is there for their files, and is gone afterwards. */
export async function measureProcesses(work: (costOf: CostOf, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-bench-'));
  const hook = path.join(folder, 'telling.cjs');
  try {
    await writeFile(hook, telling);
    await work((args) => costOf(hook, args), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

/** Two programs beside each other: times of the processor in milliseconds. */
export interface Pairs {
  /** Ours over the other's, medians of the pairs and the lowest of them. */
  readonly ratio: number;
  readonly lowest: number;
  readonly ours: number;
  readonly other: number;
}

/** One beside the other again and again: a machine that is busy for a while is so for both. */
export async function measurePairs(
  pairs: number,
  ours: () => Promise<Cost>,
  other: () => Promise<Cost>,
): Promise<Pairs> {
  // Built, cached and read from disk once before anything counts.
  await ours();
  await other();
  const taken: [number, number][] = [];
  for (let pair = 0; pair < pairs; pair += 1) taken.push([(await ours()).milliseconds, (await other()).milliseconds]);
  const ratios = taken.map(([own, its]) => own / its);
  const of = (at: 0 | 1): number => median(taken.map((one) => one[at]));
  return { ratio: median(ratios), lowest: Math.min(...ratios), ours: of(0), other: of(1) };
}

/** The number of pairs that was asked for. Throws for what is none. */
export function pairsGiven(given: string): number {
  const pairs = Number(given);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error('give a whole number of pairs.');
  return pairs;
}

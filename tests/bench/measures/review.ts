import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faults, withFaults } from '../../review/faults';
import { scoreOf, type ReviewedProvince } from '../../review/planted';
import { provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import type { SnapshotInput } from '../../review/snapshots';
import type { Bench } from '../benches';

const runs = 3;
const budget = 3000;

/** Thirty-four provincial workbooks with forty planted faults, from disk to report. */
export const reviewBench: Bench = {
  name: 'review',
  usage: 'review',
  needsFile: false,
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-bench-'));
    try {
      await writeAll(path.join(folder, 'clean'), () => ({}));
      await writeAll(path.join(folder, 'spoiled'), withFaults);
      const clean = await review(path.join(folder, 'clean'), folder);
      let spoiled = await review(path.join(folder, 'spoiled'), folder);
      let best = spoiled;
      for (let run = 1; run < runs; run += 1) {
        spoiled = await review(path.join(folder, 'spoiled'), folder);
        if (spoiled.milliseconds < best.milliseconds) best = spoiled;
      }
      const { found, missed, consequences, wrong } = scoreOf(best.provinces, clean.provinces);
      const lines = [
        `review: ${provinces.length} workbooks from disk to report (JSON and HTML) ${Math.round(best.milliseconds)} ms, best of ${runs} (budget ${budget} ms)`,
        `review: planted ${faults.length}, found ${found.length}, missed ${missed.length}, false ${wrong.length}; on rows computed from a planted cell ${consequences.length}`,
        ...missed.map(
          ({ kind, code, symbol, at }) => `  missed: ${kind}, ${code} column ${symbol}, ${provinces[at]!.name.vi}`,
        ),
        ...wrong.map((one) => `  false: ${one}`),
        `review: without faults ${tally(clean.provinces)}`,
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function writeAll(folder: string, input: (at: number) => SnapshotInput): Promise<void> {
  await mkdir(folder);
  for (const [at, province] of provinces.entries()) {
    await writeFile(path.join(folder, `${province.code}.xlsx`), await quickWorkbook(province, at, input(at)));
  }
}

interface Reviewed {
  readonly provinces: readonly ReviewedProvince[];
  readonly milliseconds: number;
}

/** The built tool in a process of its own, as a person starts it. */
async function review(folder: string, out: string): Promise<Reviewed> {
  const html = path.join(out, 'review.html');
  const since = performance.now();
  const printed = await run(['bin/chi-tieu.cjs', 'review', folder, '--json', '--html', html, '--force']);
  const milliseconds = performance.now() - since;
  const document = JSON.parse(printed) as { provinces: readonly ReviewedProvince[] };
  return { provinces: document.provinces, milliseconds };
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

/** Errors and warnings by rule. */
function tally(reviewed: readonly ReviewedProvince[]): string {
  const counts = new Map<string, number>();
  for (const { rule, severity } of reviewed.flatMap(({ findings }) => findings)) {
    if (severity !== 'info') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing found';
}

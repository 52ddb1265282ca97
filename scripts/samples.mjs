// What tests/sampling.ts wrote down while the tests ran.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './tools.mjs';

/**
 * @param {string} list file with one JSON object a line: `file`, `what`, `taken`, `whole`
 * @returns {Promise<{ totals: Map<string, { taken: number, whole: number }>, sampledFiles: string[]
 *   }>} sums by what was sampled, and the test files that did not take all of something
 */
export async function readSamples(list) {
  const text = await readFile(list, 'utf8').catch(() => '');
  const totals = new Map();
  const files = new Set();
  for (const line of text.split('\n').filter(Boolean)) {
    const { file, what, taken, whole } = JSON.parse(line);
    const total = totals.get(what) ?? { taken: 0, whole: 0 };
    totals.set(what, { taken: total.taken + taken, whole: total.whole + whole });
    if (taken < whole) files.add(path.relative(root, file));
  }
  return { totals, sampledFiles: [...files].sort() };
}

/** One sentence that says how much of what was looked at. */
export function tellSamples({ totals }) {
  const parts = [...totals].filter(([, { taken, whole }]) => taken < whole);
  if (parts.length === 0) return 'Nothing was sampled.';
  const count = (number) => number.toLocaleString('en-US');
  const told = parts.map(([what, { taken, whole }]) => `${what} ${count(taken)} of ${count(whole)}`);
  return `Sampled (npm run test:deep takes all): ${told.join('; ')}.`;
}

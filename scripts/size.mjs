// The size budget of the pane: every script that dist/taskpane.html loads by itself, gzipped,
// without Office.js.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './tools.mjs';

const budget = 130 * 1024;

/**
 * Addresses of the scripts that a page loads at once, its own only: Office.js and other hosts'
 * files do not count.
 * @param {string} html
 * @returns {string[]} addresses as written in the page
 */
export function initialScripts(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  const loaded = tags.filter((tag) => /^<script/i.test(tag) || /\brel="?(?:modulepreload|preload)\b/i.test(tag));
  return loaded
    .map((tag) => /\b(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)?.slice(1).find(Boolean))
    .filter((address) => address !== undefined)
    .filter((address) => !/^(?:[a-z]+:)?\/\//i.test(address) && !/(?:^|\/)office(?:\.debug)?\.js$/i.test(address));
}

/**
 * @param {string} folder where the built page stands
 * @returns {Promise<{ file: string, bytes: number }[]>} each initial script with its gzipped bytes
 */
export async function measure(folder) {
  const addresses = initialScripts(await readFile(path.join(folder, 'taskpane.html'), 'utf8'));
  return Promise.all(
    addresses.map(async (file) => ({
      file,
      bytes: gzipSync(await readFile(path.join(folder, file)), { level: 9 }).length,
    })),
  );
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

async function report() {
  let scripts;
  try {
    scripts = await measure(path.join(root, 'dist'));
  } catch {
    console.error('The pane is not built: run `npm run build` first.');
    return 1;
  }
  if (scripts.length === 0) {
    console.error('dist/taskpane.html loads no script of its own: the build is not right.');
    return 1;
  }
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of scripts) console.log(`${kilobytes(bytes).padStart(10)}  ${file}`);
  const verdict = total <= budget ? 'within' : 'over';
  console.log(`Initial script of the pane, gzip: ${kilobytes(total)}, ${verdict} the budget of ${kilobytes(budget)}.`);
  return total <= budget ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await report();

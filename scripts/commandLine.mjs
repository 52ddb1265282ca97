import { readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './tools.mjs';

const built = path.join(root, 'dist', 'cli.cjs');
const sources = ['src', 'seeds', 'package.json', 'package-lock.json', 'webpack.config.js', 'swc.config.cjs'];

/** Latest change of a file, or of a folder and everything under it (milliseconds; 0 when it is missing). */
async function changedAt(file) {
  const entry = await stat(file).catch(() => null);
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = await Promise.all((await readdir(file)).map((name) => changedAt(path.join(file, name))));
  return Math.max(entry.mtimeMs, ...inside);
}

async function isFresh() {
  const [output, ...inputs] = await Promise.all(
    [built, ...sources.map((name) => path.join(root, name))].map(changedAt),
  );
  return output > 0 && inputs.every((input) => input <= output);
}

/** Builds beside the finished file and moves it in place last, so that two starts at once do no harm. */
async function build() {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const [config] = (await require('../webpack.config.js')()).filter(({ name }) => name === 'cli');
  const folder = path.join(root, 'dist', `.cli-${process.pid}`);
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  try {
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
    // What is loaded on demand comes first, so that the tool never stands there without it.
    for (const file of (await readdir(folder)).filter((name) => name !== 'cli.cjs'))
      await rename(path.join(folder, file), path.join(root, 'dist', file));
    await rename(path.join(folder, 'cli.cjs'), built);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The built command line, built first when it is missing or older than its sources.
 * @returns {Promise<string>} path of the file to load
 * @throws when it cannot be built; the message says why
 */
export async function commandLine() {
  if (!(await isFresh())) {
    process.stderr.write('Đang dựng dòng lệnh, chỉ lần đầu… / Building the command line, this time only…\n');
    await build();
  }
  return built;
}

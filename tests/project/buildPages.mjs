// Builds the pages round an empty script, with the project's own configuration: node buildPages.mjs
// FOLDER [name=value ...]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

const [folder, ...options] = process.argv.slice(2);
const entry = path.join(folder, 'entry.js');
await writeFile(entry, 'globalThis.started = true;\n');

const builds = await configure(Object.fromEntries(options.map((option) => option.split('='))));
const pages = builds
  .filter(({ name }) => name !== 'cli')
  .map((build) => ({
    ...build,
    entry: { [build.name]: entry },
    cache: false,
    output: { ...build.output, path: folder },
  }));
const stats = await new Promise((resolve, reject) =>
  webpack(pages).run((error, result) => (error ? reject(error) : resolve(result))),
);
if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));

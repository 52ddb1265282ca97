// Measurements, never part of the tests. `npm run bench` prints every budget,
// `npm run bench -- NAME …` one of them.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root, runNode } from './tools.mjs';

const bundle = path.join(root, 'out', 'bench.cjs');

await mkdir(path.dirname(bundle), { recursive: true });
await build({
  entryPoints: [path.join(root, 'tests/bench/main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Starts programs of its own folder.
  external: ['playwright-core'],
  logLevel: 'error',
});
const { code } = await runNode([bundle, ...process.argv.slice(2)]);
process.exitCode = code;

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { workbenchPane } from './paneHtml.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = path.join(root, 'src/workbench/page');
const officeFile = 'excel-web-16.00.js';

/**
 * Word division of some sixty languages, loaded only by text documents: the grid never asks for it.
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(esbuild) {
    const patterns = /^\.\/[a-z]{2,3}(?:-[a-z0-9]+)*-[\w-]{8}\.js$/i;
    esbuild.onResolve({ filter: patterns }, ({ importer, kind }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render/.test(importer)
        ? { path: 'none', namespace: 'hyphenation' }
        : undefined,
    );
    esbuild.onLoad({ filter: /.*/, namespace: 'hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
};

/**
 * Builds the workbench page into `<dist>/workbench`, beside a pane that stands ready as
 * `<dist>/taskpane.html`.
 * @param {{ dist?: string }} [options] folder of the built pane; the project's `dist` when left out
 * @returns {Promise<{ out: string, bytes: Record<string, number> }>} the folder written and the
 *   size of each script
 */
export async function buildWorkbench({ dist = path.join(root, 'dist') } = {}) {
  const out = path.join(dist, 'workbench');
  const pane = await readPane(dist);
  await rm(out, { recursive: true, force: true });
  await mkdir(path.join(out, 'office'), { recursive: true });

  const [pageBuild] = await Promise.all([
    build({
      ...shared,
      entryPoints: { page: path.join(page, 'main.ts'), 'trial-worker': path.join(page, 'book/trialWorker.ts') },
      outdir: out,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      loader: { '.svg': 'dataurl' },
      plugins: [withoutHyphenation],
      metafile: true,
    }),
    build({
      ...shared,
      entryPoints: { 'pane-bridge': path.join(page, 'pane/bridge.ts') },
      outdir: out,
      format: 'iife',
    }),
    cp(path.join(page, 'index.html'), path.join(out, 'index.html')),
    cp(officeSource(), path.join(out, 'office', officeFile)),
  ]);
  const scripts = [`office/${officeFile}`, 'pane-bridge.js'];
  await writeFile(path.join(out, 'pane.html'), workbenchPane(pane, { scripts, from: dist, to: out }));

  const outputs = Object.entries(pageBuild.metafile.outputs);
  return { out, bytes: Object.fromEntries(outputs.map(([file, { bytes }]) => [path.basename(file), bytes])) };
}

/** The genuine client half of Office.js, copied as it is. */
function officeSource() {
  const office = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js');
  return path.join(path.dirname(office), officeFile);
}

async function readPane(dist) {
  const file = path.join(dist, 'taskpane.html');
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`The pane is not built yet: ${path.relative(root, file)} is missing.`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = process.argv.find((flag) => flag.startsWith('--dist='))?.slice('--dist='.length);
  try {
    const { out } = await buildWorkbench(dist ? { dist: path.resolve(dist) } : {});
    console.log(`Workbench page built: ${path.relative(root, out)}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

// What an office installs: the pages, their manifest, the server's configuration, the guides and
// the licences in one archive. Options go to the build:
//   npm run release -- --env baseUrl=https://host/path --env officeJs=local
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { binOf, root, runNode } from './tools.mjs';

/** Beside the pages, for the people who set the server up. */
const companions = [
  'LICENSE',
  'CHANGELOG.md',
  'docs/install.vi.md',
  'docs/install.en.md',
  'docs/tried-in-excel.md',
  'docs/server/nginx.conf.template',
];

/** The pages' own files; the workbench and the command line are for engineers and stay out. */
const served = /^(?:taskpane|support|assets|office)(?:\/|\.html$)|^manifest\.xml$|^shortcuts\.json$/;

/**
 * The format counts from 1980 on: one day for all, so that the same build gives the same archive.
 */
const day = new Date('1980-01-01T12:00:00');

/**
 * @param {string} dist a built folder
 * @param {string} version names the archive and its folder
 * @returns {Promise<{ name: string, bytes: Uint8Array, files: string[] }>} the archive, with the
 *   files in it
 */
export async function packRelease(dist, version) {
  const built = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => served.test(file));
  if (!built.includes('taskpane.html')) throw new Error('The pane is not built: run `npm run build` first.');
  const folder = `chi-tieu-${version}`;
  const sources = [
    ...built.sort().map((file) => [`web/${file}`, path.join(dist, file)]),
    ...companions.map((file) => [path.basename(file), path.join(root, file)]),
  ];
  const entries = [
    ...(await Promise.all(sources.map(async ([name, file]) => [name, await readFile(file)]))),
    ...(await licences()).map(([name, text]) => [`licences/${name}`, text]),
  ].map(([name, content]) => [`${folder}/${name}`, content]);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: day });
  return { name: `${folder}.zip`, bytes, files: entries.map(([name]) => name) };
}

/** Packages whose code the pages can carry, as the lock file has them. */
async function shippedPackages() {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place, { dev, link }]) => place && !dev && !link)
    .map(([place, { version, license }]) => ({
      place,
      name: place.replace(/^.*node_modules\//, ''),
      version,
      license,
    }));
}

/**
 * A list of every shipped package with its licence's name, and the text where the package has one.
 */
async function licences() {
  const packages = await shippedPackages();
  const texts = await Promise.all(
    packages.map(async ({ place, name, version }) => {
      const names = await readdir(path.join(root, place)).catch(() => []);
      const file = names.find((candidate) => /^(licen[cs]e|copying)/i.test(candidate));
      const label = `${name.replaceAll('/', '__')}-${version}.txt`;
      return file ? [[label, await readFile(path.join(root, place, file))]] : [];
    }),
  );
  const list = packages.map(({ name, version, license }) => `${name} ${version}: ${license ?? 'not stated'}`);
  return [['LIST.txt', Buffer.from(`${[...new Set(list)].sort().join('\n')}\n`)], ...texts.flat()];
}

async function release(options) {
  // A folder of its own: what is built for an office must not replace what runs here.
  const built = path.join(root, 'out', 'release');
  await rm(built, { recursive: true, force: true });
  const pages = ['--config-name', 'taskpane', '--output-path', built];
  const { code } = await runNode([binOf('webpack-cli'), ...pages, ...options]);
  if (code !== 0) return code;
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { name, bytes, files } = await packRelease(built, version);
  await writeFile(path.join(root, 'out', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`out/${name}: ${files.length} files, ${(bytes.length / 1024 ** 2).toFixed(1)} MB, SHA-256 ${hash}`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await release(process.argv.slice(2));

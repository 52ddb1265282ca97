// The built command line: built first when it is missing or older than its sources, and loaded with
// its code cache. What a start must not pay for is loaded only when it is needed.
'use strict';

const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const built = path.join(dist, 'cli.cjs');
/**
 * V8 takes a cache back only from its own version; it would refuse another one, and compile as
 * without.
 */
const cache = path.join(dist, `cli.${process.version}-${process.arch}.cache`);
/** What it was made of: the paths of its sources from the root, a line each. */
const inputs = path.join(dist, 'cli.inputs');

/** When a file was last changed (milliseconds); 0 when it is missing. */
const changedAt = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether a file was changed after a time (milliseconds). */
const isNewer = (file, time) => changedAt(file) > time;

/**
 * Whether nothing that went into the built file was changed since. Each start asks that of some
 * eight hundred files, so they are listed when it is built and no folder is searched.
 */
function isFresh() {
  const time = changedAt(built);
  if (time === 0 || !fs.existsSync(inputs)) return false;
  const names = fs.readFileSync(inputs, 'utf8').split('\n');
  return names.every((name) => {
    const changed = changedAt(`${root}/${name}`);
    return changed > 0 && changed <= time;
  });
}

/**
 * Builds beside the finished file and moves it in place last, so that two starts at once do no
 * harm.
 */
async function build() {
  const webpack = require('webpack');
  const [config] = (await require('../webpack.config.js')()).filter(({ name }) => name === 'cli');
  const folder = path.join(dist, `.cli-${process.pid}`);
  const since = new Date();
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  try {
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
    for (const file of [inputs, built]) fs.renameSync(path.join(folder, path.basename(file)), file);
    // A source that is changed while this builds is newer than what was built.
    fs.utimesSync(built, since, since);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @returns {{ exports: object, script: vm.Script }} what the built file exports, and its compiled
 * script
 */
function load() {
  const cachedData = isNewer(cache, changedAt(built)) ? fs.readFileSync(cache) : undefined;
  const source = Module.wrap(fs.readFileSync(built, 'latin1'));
  const script = new vm.Script(source, { filename: built, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, built, dist);
  return { exports: module.exports, script };
}

/** Keeps what V8 has compiled so far; without it the next start is slower, and nothing else. */
function keepCache(script) {
  const beside = `${cache}.${process.pid}`;
  try {
    fs.writeFileSync(beside, script.createCachedData());
    fs.renameSync(beside, cache);
  } catch {
    fs.rmSync(beside, { force: true });
  }
}

/**
 * Runs what most starts run, in a process of its own, so that the cache holds it; what makes the
 * workbook for it is no part of that.
 */
function warmUp() {
  const { spawnSync } = require('node:child_process');
  const folder = fs.mkdtempSync(path.join(require('node:os').tmpdir(), 'chi-tieu-'));
  for (const step of ['--warm-up-book', '--warm-up'])
    spawnSync(process.execPath, [__filename, step, folder], { stdio: 'ignore' });
  fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * The built command line, built first when it is missing or older than its sources.
 * @returns {Promise<{ main: (args: string[]) => Promise<number> }>}
 * @throws when it cannot be built; the message says why
 */
async function commandLine() {
  if (!isFresh()) {
    process.stderr.write('Đang dựng dòng lệnh, chỉ lần đầu… / Building the command line, this time only…\n');
    await build();
  }
  if (!isNewer(cache, changedAt(built))) warmUp();
  return load().exports;
}

/** Runs commands in a folder, as a start of the tool does, and prints nothing. */
async function runAll({ exports }, folder, ...commands) {
  const silent = { print: () => {}, complain: () => {}, folder, environment: {} };
  for (const command of commands) await exports.main(command.split(' '), silent);
}

async function makeCache(folder) {
  const loaded = load();
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao, tăng 3,5%.');
  const subject = '--province 38 --year 2018';
  await runAll(loaded, folder, '--help', 'check --help', `extract a.txt ${subject}`, 'check a.xlsx');
  keepCache(loaded.script);
}

module.exports = { commandLine };
if (process.argv[1] === __filename) {
  const [, , step, folder] = process.argv;
  if (step === '--warm-up') void makeCache(folder);
  if (step === '--warm-up-book')
    void runAll(load(), folder, 'fill --province 38 --year 2018 --report seeds --out a.xlsx');
}
